import type { Handling } from '../../../../cloudfunctions/_core/issues/handling';
import type { RaisedIssue } from '../../../../cloudfunctions/_core/tracking/types';
import { deriveState } from '../../../../cloudfunctions/_core/tracking/state/derive-state';
import { T0, track } from '../made-events';

const HOUR = 3_600_000;
const CLERK = { openid: 'oLin', name: '小林' };
const HUB = '快件到达【武汉转运中心】';
const DELAYED = '受台风影响，快件滞留在【武汉转运中心】';

const silence = (sinceHours: number, openedHours: number, changes: Partial<RaisedIssue> = {}): RaisedIssue => ({
  code: 'stalled',
  since: T0 + sinceHours * HOUR,
  openedAt: T0 + openedHours * HOUR,
  why: { rule: 'no-news', words: '' },
  patienceMs: 48 * HOUR,
  ...changes,
});
const settled = (code: 'stalled' | 'pickup_overdue', sinceHours: number, atHours: number): Handling => ({
  code,
  since: T0 + sinceHours * HOUR,
  deeds: [{ kind: 'solved', at: T0 + atHours * HOUR, by: CLERK, outcome: 'false_alarm' }],
});

const issuesOf = (
  scans: readonly (readonly [number, string])[],
  beside: { raised?: RaisedIssue[]; handling?: Handling[] },
) =>
  deriveState(track(...scans), T0, beside).issues.map(({ code, since, closedAt, outcome, only, joinedAt }) => ({
    code,
    since: (since - T0) / HOUR,
    ...(closedAt !== undefined && { closed: (closedAt - T0) / HOUR }),
    ...(outcome && { outcome }),
    ...(only && { only }),
    ...(joinedAt !== undefined && { joined: (joinedAt - T0) / HOUR }),
  }));

describe('an issue that a rule opened', () => {
  it.each([
    { name: 'stays open while nothing comes', scans: [[1, HUB]], want: [{ code: 'stalled', since: 1 }] },
    {
      name: 'closes with the next scan',
      scans: [
        [1, HUB],
        [60, '快件离开【武汉转运中心】，发往【杭州转运中心】'],
      ],
      want: [{ code: 'stalled', since: 1, closed: 60 }],
    },
    {
      name: 'closes as of its opening with a scan that came late',
      scans: [
        [1, HUB],
        [40, '快件离开【武汉转运中心】，发往【杭州转运中心】'],
      ],
      want: [{ code: 'stalled', since: 1, closed: 49 }],
    },
    {
      name: 'goes on where what came late leaves most of the silence',
      scans: [
        [1, HUB],
        [3, '快件离开【武汉转运中心】，发往【杭州转运中心】'],
      ],
      want: [{ code: 'stalled', since: 1 }],
    },
    {
      name: 'is the carrier’s own word too, once that says so',
      scans: [
        [1, HUB],
        [50, DELAYED],
      ],
      want: [{ code: 'stalled', since: 1 }],
    },
  ] as const)('$name', ({ scans, want }) => {
    expect(issuesOf(scans, { raised: [silence(1, 49)] })).toEqual(want);
  });

  it('is heard of by both once the carrier says so itself', () => {
    const raised = [silence(1, 7, { only: 'shopper', why: { rule: 'resting-at-hub', words: '' } })];
    expect(
      issuesOf(
        [
          [1, HUB],
          [10, DELAYED],
        ],
        { raised },
      ),
    ).toEqual([{ code: 'stalled', since: 1, joined: 10 }]);
  });

  it('closes with a pick-up that was before the shop entered it', () => {
    const raised = [silence(0, 24, { code: 'pickup_overdue', why: { rule: 'not-picked-up', words: '' } })];
    expect(issuesOf([[-1, '【佛山顺德】已揽收']], { raised })).toEqual([
      { code: 'pickup_overdue', since: 0, closed: 24 },
    ]);
  });

  it('closes at the end of the parcel’s way, whatever the order of its scans', () => {
    const scans = [
      [1, HUB],
      [2, '已签收，签收人：本人'],
      [3, '快件到达【杭州转运中心】'],
    ] as const;
    expect(issuesOf(scans, { raised: [silence(3, 51)] })).toEqual([{ code: 'stalled', since: 3, closed: 51 }]);
  });
});

describe('an issue that staff settled', () => {
  it('stays on the record when the same goes wrong again', () => {
    const scans = [
      [1, HUB],
      [10, DELAYED],
      [40, DELAYED],
    ] as const;
    const beside = { raised: [silence(1, 8)], handling: [settled('stalled', 1, 20)] };
    expect(issuesOf(scans, beside)).toEqual([
      { code: 'stalled', since: 1, closed: 20, outcome: 'false_alarm' },
      { code: 'stalled', since: 10, closed: 20, outcome: 'false_alarm' },
      { code: 'stalled', since: 40 },
    ]);
  });

  it('is open again when it is opened again', () => {
    const [handled] = [settled('stalled', 1, 60)];
    const deeds = [...handled.deeds, { kind: 'reopened' as const, at: T0 + 61 * HOUR, by: CLERK }];
    expect(issuesOf([[1, HUB]], { raised: [silence(1, 49)], handling: [{ ...handled, deeds }] })).toEqual([
      { code: 'stalled', since: 1 },
    ]);
  });
});
