import type { Deed } from '../../../cloudfunctions/_core/issues/handling';
import type { ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Issue } from '../../../cloudfunctions/_core/tracking/types';
import { workbenchView } from '../../../cloudfunctions/_core/views/workbench';

const HOUR = 3_600_000;
/** 14:00 in Beijing. */
const NOW = Date.UTC(2026, 10, 21, 6);

const parcel = (id: string, changes: Partial<ParcelSummary>): ParcelSummary => ({
  _id: id,
  keys: [id],
  merchantId: 'm',
  carrier: 'zto-express',
  waybillNo: '76123456789012',
  orderId: 'o',
  orderNo: 'A-1',
  orderedAt: 0,
  items: [{ name: '餐椅', quantity: 1 }],
  recipient: { sealed: { keyId: 'k', box: '' }, nameMask: '', phoneMask: '', phoneTail: '', phoneLookup: '' },
  requestKey: 'r',
  shippedAt: NOW - 30 * HOUR,
  createdAt: 0,
  version: 1,
  stage: 'in_transit',
  issues: [],
  openIssues: [],
  facts: {},
  ...changes,
});
const SEALED = { sealed: { keyId: 'k', box: 'b' }, nameMask: '陈**', phoneMask: '', phoneTail: '', phoneLookup: 'l' };
const issue = (sinceHours: number, changes: Partial<Issue> = {}): Issue => ({
  code: 'delivery_failed',
  since: NOW - sinceHours * HOUR,
  why: { rule: 'r', words: 'w' },
  ...changes,
});
const raised = (sinceHours: number, openedHours: number, changes: Partial<Issue> = {}): Issue =>
  issue(sinceHours, { code: 'stalled', openedAt: NOW - openedHours * HOUR, ...changes });

const view = (parcels: ParcelSummary[], hours?: { from: number; to: number }) =>
  workbenchView(parcels, { locale: 'zh-CN', now: NOW, openid: 'oLin', hours });

it('puts issues first by deadline, then what moves, newest first', () => {
  const { tasks } = view([
    parcel('moving', {}),
    parcel('waiting', { stage: 'created', shippedAt: NOW - 25 * HOUR }),
    parcel('new-issue', { issues: [issue(1)] }),
    parcel('silent-long-opened-now', { issues: [raised(60, 0)] }),
    parcel('old-issue', { issues: [issue(5)] }),
  ]);
  expect(tasks.map(({ parcelId, kind }) => `${parcelId}: ${kind}`)).toEqual([
    'old-issue: issue',
    'new-issue: issue',
    'silent-long-opened-now: issue',
    'waiting: moving',
    'moving: moving',
  ]);
});

it('tells a customer who was forgotten from one who has not come yet', () => {
  const { tasks } = view([
    parcel('new', { recipient: SEALED }),
    parcel('theirs', { recipient: SEALED, buyer: 'oBuyer' }),
    parcel('left', { recipient: SEALED, forgetAtEnd: true }),
  ]);
  const whose = tasks.map(({ parcelId, claimed, forgotten }) => [parcelId, claimed, forgotten === true]);
  expect(Object.fromEntries(whose.map(([id, ...rest]) => [id, rest]))).toEqual({
    new: [false, false],
    theirs: [true, false],
    left: [false, true],
  });
});

it('leaves out what has ended, unless something is still wrong with it', () => {
  const { tasks } = view([
    parcel('done', { stage: 'delivered', issues: [issue(4, { closedAt: NOW })] }),
    parcel('complained', { stage: 'delivered', issues: [issue(1)] }),
  ]);
  expect(tasks.map(({ parcelId }) => parcelId)).toEqual(['complained']);
});

it('counts what is open, overdue, shipped since midnight in Beijing, and not collected', () => {
  const { counts, byIssue } = view([
    parcel('a', { issues: [issue(1)] }),
    parcel('b', { issues: [issue(3)] }),
    parcel('c', { shippedAt: Date.UTC(2026, 10, 20, 16) }),
    parcel('d', { shippedAt: Date.UTC(2026, 10, 20, 15, 59) }),
    parcel('e', {
      stage: 'created',
      issues: [issue(26, { code: 'pickup_overdue', openedAt: NOW - HOUR, only: 'staff' })],
    }),
    parcel('f', { stage: 'created', shippedAt: NOW - 48 * HOUR }),
  ]);
  expect(counts).toEqual({ toHandle: 3, overdue: 1, shippedToday: 1, notPickedUp: 1 });
  expect(byIssue).toEqual({ delivery_failed: 2, pickup_overdue: 1 });
});

it('does not know what the shopper alone sees', () => {
  const bench = view([parcel('hub', { issues: [raised(8, 2, { only: 'shopper' })] })]);
  expect(bench.tasks).toMatchObject([{ parcelId: 'hub', kind: 'moving' }]);
  expect(bench).toMatchObject({ counts: { toHandle: 0 }, byIssue: {} });
});

describe('a parcel with several issues', () => {
  const both = parcel('both', {
    issues: [raised(60, 12), issue(1, { code: 'bad_address' }), issue(3, { code: 'late', only: 'shopper' })],
  });

  it('is one task under the one that leads, due with the first of them, and counts under each', () => {
    const { tasks, byIssue, counts } = view([both, parcel('late', { issues: [issue(11)] })]);
    expect(tasks).toMatchObject([
      {
        parcelId: 'both',
        issue: 'bad_address',
        also: ['stalled'],
        issueSince: NOW - HOUR,
        openedAt: NOW - HOUR,
        deadlineAt: NOW - 10 * HOUR,
      },
      { parcelId: 'late', deadlineAt: NOW - 9 * HOUR },
    ]);
    expect(tasks[1]).not.toHaveProperty('also');
    expect(byIssue).toEqual({ bad_address: 1, stalled: 1, delivery_failed: 1 });
    expect(counts).toMatchObject({ toHandle: 2, overdue: 2 });
  });

  it('is shown under the one that is asked for', () => {
    const reader = { locale: 'zh-CN' as const, now: NOW, openid: 'oLin', hours: undefined, issue: 'stalled' as const };
    const { tasks, byIssue } = workbenchView([both], reader);
    expect(tasks).toMatchObject([{ issue: 'stalled', issueSince: NOW - 60 * HOUR, openedAt: NOW - 12 * HOUR }]);
    expect(tasks[0]?.also).toEqual(['bad_address']);
    expect(byIssue).toEqual({ bad_address: 1, stalled: 1 });
  });
});

it.each([
  { name: 'two hours after a scan', of: issue(1), want: 1 },
  { name: 'two hours after a rule opened it', of: raised(60, 1), want: 1 },
  { name: 'after staff joined the shopper', of: raised(60, 9, { joinedAt: NOW - HOUR, joined: 'staff' }), want: 1 },
  { name: 'after it was opened, though the shopper joined', of: raised(60, 9, { joinedAt: NOW - HOUR }), want: -7 },
  { name: 'two hours after staff were told once more', of: issue(30, { escalatedAt: NOW - HOUR }), want: 1 },
  { name: 'within the shop’s hours', of: issue(16), hours: { from: 9 * 60, to: 18 * 60 }, want: -3 },
])('the deadline: $name', ({ of, hours, want }) => {
  const [task] = view([parcel('p', { issues: [of] })], hours).tasks;
  expect((task?.deadlineAt ?? 0) - NOW).toBe(want * HOUR);
});

it('a parcel that goes back soon is due before it does', () => {
  const pickup = { codes: [], kind: 'station' as const, arrivedAt: NOW - 48 * HOUR, until: NOW + HOUR };
  const waits = issue(48, { code: 'pickup_uncollected', openedAt: NOW });
  const [task] = view([parcel('p', { stage: 'awaiting_pickup', facts: { pickup }, issues: [waits] })]).tasks;
  expect(task?.deadlineAt).toBe(pickup.until);
});

it('names who is on an issue, and whether that is the reader', () => {
  const since = NOW - HOUR;
  const deed = (openid: string, name: string): Deed => ({ at: NOW, by: { openid, name }, kind: 'took' });
  const taken = (deeds: Deed[]) =>
    view([parcel('p', { issues: [issue(1)], handling: [{ code: 'delivery_failed', since, deeds }] })]).tasks[0]?.taken;
  expect(taken([deed('oLin', '小林')])).toEqual({ name: '小林', at: NOW, mine: true });
  expect(taken([deed('oLin', '小林'), deed('oZhou', '小周')])).toEqual({ name: '小周', at: NOW, mine: false });
});
