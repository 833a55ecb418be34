import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import { schedule } from '../../../cloudfunctions/_core/following/schedule';
import { handle } from '../../../cloudfunctions/_core/issues/handle';
import { look } from '../../../cloudfunctions/_core/issues/look';
import { absorb } from '../../../cloudfunctions/_core/tracking/merging/absorb';
import { HOUR, scan, T0 } from '../tracking/made-events';
import { eventsOf, shipped, TERMS } from './watched-life';

const FAILED = '【杭州市】 派送不成功，原因：家中无人';
const NOBODY = '电话无人接听，无法联系收件人';
const AT_DOOR = '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通';
type Pickup = NonNullable<Parcel['facts']['pickup']>;
const CARRIER = 'zto-express';

/** A parcel with these scans, hours after T0; its source has just answered. */
function told(scans: readonly (readonly [number, string])[], hours: number): Parcel {
  const events = eventsOf(
    scans.map(([at, words]) => scan(at, words)),
    CARRIER,
  );
  return seen(absorb(shipped({ carrier: CARRIER, isFollowed: false }), { events }, T0 + hours * HOUR), hours);
}

function seen(parcel: Parcel, hours: number): Parcel {
  const now = T0 + hours * HOUR;
  if (!parcel.following) throw new Error('not followed');
  return schedule({ ...parcel, following: { ...parcel.following, answeredAt: now, seenAt: now } }, TERMS, now);
}

/** Looks at it then. */
const lookedAt = (parcel: Parcel, hours: number): Parcel => look(seen(parcel, hours), TERMS, T0 + hours * HOUR).after;

/** How often staff's room is told of it. */
const tellings = ({ notices }: Parcel): string[] =>
  notices.flatMap(({ id }) => (id.startsWith('staff:') ? id.replace(/@\d+/, '') : []));

describe('a delivery that failed', () => {
  it('is told of once more a day after what failed last, and once more after the next attempt', () => {
    const scans = [
      [0.1, '【杭州市】 快件已经到达 【杭州西湖网点】'],
      [1, AT_DOOR],
      [2, FAILED],
    ] as const;
    let parcel = lookedAt(told(scans, 26.1), 26.1);
    expect(parcel.issues).toMatchObject([{ code: 'delivery_failed', escalatedAt: T0 + 26.1 * HOUR }]);
    const more = eventsOf([scan(27, AT_DOOR), scan(28, FAILED)], CARRIER);
    parcel = lookedAt(absorb(parcel, { events: more }, T0 + 28.1 * HOUR), 28.1);
    expect(lookedAt(parcel, 51.9).issues[1]).not.toHaveProperty('escalatedAt');
    expect(lookedAt(parcel, 52.1).issues).toMatchObject([{}, { escalatedAt: T0 + 52.1 * HOUR }]);
  });

  it('counts from the newest of several that are open, and tells of those no second time', () => {
    const parcel = told(
      [
        [1, AT_DOOR],
        [2, FAILED],
        [10, NOBODY],
      ] as const,
      11,
    );
    expect(parcel.openIssues).toHaveLength(2);
    expect(lookedAt(parcel, 26.1).issues).toEqual(parcel.issues);
    const after = lookedAt(parcel, 34.1);
    expect(after.issues.map(({ code, escalatedAt }) => [code, escalatedAt])).toEqual([
      ['delivery_failed', undefined],
      ['unreachable', T0 + 34.1 * HOUR],
    ]);
    expect(lookedAt(after, 60).issues).toEqual(after.issues);
  });
});

describe('a parcel that waits to be collected', () => {
  const LOCKER = '快件已存入丰巢智能快递柜，请凭取件码123456领取';
  /** As a locker's message tells it, hours after T0. */
  function waiting(pickup: Partial<Pickup>): Parcel {
    const parcel = told(
      [
        [1, AT_DOOR],
        [2, LOCKER],
      ] as const,
      3,
    );
    const known = parcel.facts.pickup;
    if (!known) throw new Error('no pickup');
    return { ...parcel, facts: { ...parcel.facts, pickup: { ...known, ...pickup } } };
  }
  /** What a write derives anew is put back: the words of the locker tell of no deadline. */
  const next = (parcel: Parcel, hours: number): Parcel => ({ ...lookedAt(parcel, hours), facts: parcel.facts });
  const until = T0 + 50 * HOUR;

  it('in a locker is told of after 18 hours, and to staff once more before its deadline', () => {
    const opened = next(waiting({ until }), 20.1);
    expect(opened.issues).toMatchObject([{ code: 'pickup_uncollected', why: { rule: 'not-collected' } }]);
    expect(opened.issues[0]).not.toHaveProperty('escalatedAt');
    expect(next(opened, 43.9).issues).toEqual(opened.issues);
    const again = next(opened, 44.1);
    expect(again.issues).toMatchObject([{ why: { rule: 'deadline-near' }, escalatedAt: T0 + 44.1 * HOUR }]);
    expect(tellings(again)).toEqual(['staff:pickup_uncollected', 'staff:pickup_uncollected#again']);
    expect(next(again, 49).issues).toEqual(again.issues);
  });

  it('is told of once where both moments passed before anybody saw it', () => {
    const seenLate = next(waiting({ until }), 45);
    expect(seenLate.issues).toMatchObject([{ why: { rule: 'deadline-near' } }]);
    expect(tellings(seenLate)).toEqual(['staff:pickup_uncollected']);
    expect(next(seenLate, 47).issues).toEqual(seenLate.issues);
  });

  it('is told of no second time once staff saw to it', () => {
    const opened = next(waiting({ until }), 20.1);
    const by = { openid: 'o', name: '小林' };
    const [issue] = opened.issues;
    const solved = issue && handle(opened, issue, { at: T0 + 22 * HOUR, by, kind: 'solved', outcome: 'collected' });
    if (!solved) throw new Error('not handled');
    const after = next({ ...solved, facts: opened.facts }, 44.1);
    expect(after.issues[0]).not.toHaveProperty('escalatedAt');
  });

  it.each<{ name: string; pickup: Partial<Pickup>; at: number }>([
    { name: 'a locker without a deadline', pickup: { kind: 'locker' }, at: 20 },
    { name: 'a locker that gives less than its hours', pickup: { until: T0 + 14 * HOUR }, at: 8 },
    { name: 'a station with a deadline', pickup: { kind: 'station', until }, at: 44 },
    { name: 'a station without', pickup: { kind: 'station' }, at: 50 },
  ])('$name is told of once', ({ pickup, at }) => {
    const parcel = waiting(pickup);
    expect(next(parcel, at - 0.1).issues).toEqual([]);
    const opened = next(parcel, at + 0.1);
    expect(opened.issues).toHaveLength(1);
    expect(next(opened, 200).issues).toEqual(opened.issues);
  });
});

describe('what a lane learns', () => {
  it.each([
    { stage: 'delivered', isLearnt: true },
    { stage: 'returned', isLearnt: false },
    { stage: 'cancelled', isLearnt: false },
    { stage: 'expired', isLearnt: false },
  ] as const)('comes from one that is $stage: $isLearnt', ({ stage, isLearnt }) => {
    const { dueAt, ...parcel } = { ...shipped({ carrier: CARRIER, isFollowed: true }), stage };
    const scheduled = schedule(parcel, TERMS, T0);
    expect(scheduled.dueAt !== undefined).toBe(isLearnt);
    expect(look(scheduled, TERMS, T0 + HOUR).after.learntAt).toBe(isLearnt ? T0 + HOUR : undefined);
    expect(dueAt).toBeDefined();
  });
});
