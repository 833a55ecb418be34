import fc from 'fast-check';
import type { Limit } from '../../../cloudfunctions/_core/following/limits';
import {
  emptiedAt,
  emptyUntil,
  giveBack,
  takeTokens,
  tokenAt,
  tokensLeft,
  type FullAt,
} from '../../../cloudfunctions/_core/following/token-bucket';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const limits = fc
  .record({
    most: fc.integer({ min: 2, max: 60 }),
    perMs: fc.constantFrom(1_000, HOUR, DAY),
    part: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ most, perMs, part }): Limit => ({ most, perMs, burst: 1 + Math.floor(part * (most - 1)) }));

/** Moments at which somebody wants a token, each so long after the one before. */
const waits = (perMs: number) =>
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: perMs })), { maxLength: 120 });

/** Takes whenever it may; the moments at which it did. */
function takenAt(limit: Limit, gaps: readonly number[]): number[] {
  let fullAt: FullAt;
  let now = 0;
  return gaps.flatMap((gap) => {
    now += gap;
    const after = takeTokens(limit, fullAt, { count: 1, now });
    if (after === undefined) return [];
    fullAt = after;
    return [now];
  });
}

const withLimitAndWaits = limits.chain((limit) => fc.tuple(fc.constant(limit), waits(limit.perMs)));

describe('whoever asks, and whenever', () => {
  it('in no stretch of its length is more taken than the limit', () =>
    fc.assert(
      fc.property(withLimitAndWaits, ([limit, gaps]) => {
        const taken = takenAt(limit, gaps);
        for (const from of taken)
          expect(taken.filter((at) => at >= from && at < from + limit.perMs).length).toBeLessThanOrEqual(limit.most);
      }),
    ));

  it('tells how many there are and when the next is: what it says can be taken, and not a millisecond sooner', () =>
    fc.assert(
      fc.property(withLimitAndWaits, ([limit, gaps]) => {
        let fullAt: FullAt;
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          const left = tokensLeft(limit, fullAt, now);
          const next = tokenAt(limit, fullAt, { now });
          expect(left > 0).toBe(next === now);
          expect(takeTokens(limit, fullAt, { count: 1, now: next })).toBeDefined();
          if (next > now) expect(takeTokens(limit, fullAt, { count: 1, now: next - 1 })).toBeUndefined();
          expect(takeTokens(limit, fullAt, { count: left + 1, now })).toBeUndefined();
          fullAt = left > 0 ? takeTokens(limit, fullAt, { count: 1, now }) : fullAt;
        }
      }),
    ));

  it('what is given back was never taken', () =>
    fc.assert(
      fc.property(limits, fc.integer({ min: 1, max: 5 }), (limit, count) => {
        const before = takeTokens(limit, undefined, { count: 1, now: 0 }) ?? 0;
        const taken = takeTokens(limit, before, { count, now: 0 });
        if (taken !== undefined) expect(giveBack(limit, taken, count)).toBe(before);
      }),
    ));
});

describe('a day of 48, one at a time', () => {
  const limit = { most: 48, perMs: DAY, burst: 1 };

  it.each([
    { name: 'is full when never used', fullAt: undefined, now: 5, left: 1, next: 5 },
    {
      name: 'comes back after half an hour and a little',
      fullAt: Math.ceil(DAY / 47),
      now: 0,
      left: 0,
      next: Math.ceil(DAY / 47),
    },
    { name: 'brings nothing when the clock is set back', fullAt: 2 * DAY, now: 0, left: 0, next: 2 * DAY },
    { name: 'is there when the clock has jumped ahead', fullAt: 0, now: 90 * DAY, left: 1, next: 90 * DAY },
  ])('$name', ({ fullAt, now, left, next }) => {
    expect(tokensLeft(limit, fullAt, now)).toBe(left);
    expect(tokenAt(limit, fullAt, { now })).toBe(next);
  });

  it('says when several are there', () => {
    const several = { most: 10, perMs: DAY, burst: 4 };
    const fullAt = takeTokens(several, undefined, { count: 4, now: 0 });
    for (const count of [1, 2, 3, 4]) {
      const there = tokenAt(several, fullAt, { count, now: 0 });
      expect([tokensLeft(several, fullAt, there - 1), tokensLeft(several, fullAt, there)]).toEqual([count - 1, count]);
    }
  });

  it('emptied, it is as empty as whoever takes all of it leaves it', () => {
    expect(emptiedAt(limit, 7)).toBe(takeTokens(limit, undefined, { count: 1, now: 7 }));
  });

  it('emptied, it has its next token when that was said', () => {
    expect(tokenAt(limit, emptyUntil(limit, DAY), { now: 0 })).toBe(DAY);
    const several = { most: 10, perMs: DAY, burst: 4 };
    expect(tokenAt(several, emptyUntil(several, DAY), { now: 0 })).toBe(DAY);
  });
});
