import type { ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
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
const issue = (sinceHours: number, closed = false) => ({
  code: 'delivery_failed' as const,
  since: NOW - sinceHours * HOUR,
  why: { rule: 'r', words: 'w' },
  ...(closed && { closedAt: NOW }),
});

const view = (parcels: ParcelSummary[]) => workbenchView(parcels, { locale: 'zh-CN', now: NOW, viewer: 'staff' });

it('puts issues first by deadline, then what nobody collected by age, then what moves', () => {
  const { tasks } = view([
    parcel('moving', {}),
    parcel('waiting', { stage: 'created', shippedAt: NOW - 25 * HOUR }),
    parcel('waiting-longer', { stage: 'created', shippedAt: NOW - 49 * HOUR }),
    parcel('new-issue', { issues: [issue(1)] }),
    parcel('old-issue', { issues: [issue(5)] }),
  ]);
  expect(tasks.map(({ parcelId, kind }) => `${parcelId}: ${kind}`)).toEqual([
    'old-issue: issue',
    'new-issue: issue',
    'waiting-longer: not_picked_up',
    'waiting: not_picked_up',
    'moving: moving',
  ]);
});

it('leaves out what has ended, unless something is still wrong with it', () => {
  const { tasks } = view([
    parcel('done', { stage: 'delivered', issues: [issue(4, true)] }),
    parcel('complained', { stage: 'delivered', issues: [issue(1)] }),
  ]);
  expect(tasks.map(({ parcelId }) => parcelId)).toEqual(['complained']);
});

it('counts what is open, overdue, shipped since midnight in Beijing, and not collected for a day', () => {
  const { counts } = view([
    parcel('a', { issues: [issue(1)] }),
    parcel('b', { issues: [issue(3)] }),
    parcel('c', { shippedAt: Date.UTC(2026, 10, 20, 16) }),
    parcel('d', { shippedAt: Date.UTC(2026, 10, 20, 15, 59) }),
    parcel('e', { stage: 'created', shippedAt: NOW - 24 * HOUR }),
    parcel('f', { stage: 'created', shippedAt: NOW - 23 * HOUR }),
  ]);
  expect(counts).toEqual({ toHandle: 2, overdue: 1, shippedToday: 1, notPickedUp: 1 });
});
