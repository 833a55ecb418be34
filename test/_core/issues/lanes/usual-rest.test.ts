import fc from 'fast-check';
import {
  countOf,
  mergeCounts,
  MOST_COUNTED,
  STEP_RATIO,
  withRests,
} from '../../../../cloudfunctions/_core/issues/lanes/rest-counts';
import type { Habit, RestCounts } from '../../../../cloudfunctions/_core/issues/lanes/types';
import { ENOUGH, ENOUGH_PARCELS, usualOn, usualRest } from '../../../../cloudfunctions/_core/issues/lanes/usual-rest';

const HOUR = 3_600_000;
const LONGEST = 60 * 24 * HOUR;

const rest = fc.oneof(
  fc.integer({ min: HOUR, max: LONGEST }),
  fc.integer({ min: HOUR, max: 48 * HOUR }),
  fc.constantFrom(HOUR, 24 * HOUR, LONGEST),
);
const rests = (minLength = 0): fc.Arbitrary<number[]> => fc.array(rest, { minLength, maxLength: 120 });
const counts = rests().map((list) => withRests({}, list));

const habit = (counts: RestCounts, parcels = ENOUGH_PARCELS): Habit => ({ counts, parcels });
const times = (n: number, ms: number): number[] => Array<number>(n).fill(ms);

/** The smallest rest than which at least that part of all are no longer. */
function exactly(list: readonly number[], part: number): number {
  return [...list].sort((a, b) => a - b)[Math.ceil(part * list.length) - 1]!;
}

describe('counting', () => {
  it('does not depend on the order in which parcels are added, nor on how they are grouped', () =>
    fc.assert(
      fc.property(rests(), fc.nat(120), (list, cut) => {
        const inParts = withRests(withRests({}, list.slice(cut)), list.slice(0, cut).reverse());
        expect(inParts).toEqual(withRests({}, list));
        expect(countOf(inParts)).toBe(list.length);
      }),
    ));

  it('merges in any order', () =>
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        expect(mergeCounts(a, b)).toEqual(mergeCounts(b, a));
        expect(mergeCounts(mergeCounts(a, b), c)).toEqual(mergeCounts(a, mergeCounts(b, c)));
        expect(mergeCounts(a, {})).toEqual(a);
      }),
    ));

  it('is stored as it is', () =>
    fc.assert(
      fc.property(counts, (a) => {
        expect(JSON.parse(JSON.stringify(a))).toEqual(a);
      }),
    ));

  it('changes nothing that it was given', () => {
    const before: RestCounts = Object.freeze(withRests({}, [5 * HOUR]));
    expect(countOf(withRests(before, [5 * HOUR, 9 * HOUR]))).toBe(3);
    expect(countOf(before)).toBe(1);
  });

  it('lets old habits fade, and forgets what was seen once', () => {
    const old = withRests({}, [...times(MOST_COUNTED - 1, 30 * HOUR), 500 * HOUR]);
    expect(countOf(old)).toBe(MOST_COUNTED);
    const faded = withRests(old, [6 * HOUR]);
    expect(Object.values(faded)).toEqual([MOST_COUNTED / 2 - 1]);
    const changed = Array.from({ length: 30 }).reduce<RestCounts>((sum) => withRests(sum, times(100, 6 * HOUR)), faded);
    expect(countOf(changed)).toBeLessThanOrEqual(MOST_COUNTED);
    expect(usualRest(habit(changed))!.p50Ms).toBeLessThan(7 * HOUR);
  });

  it('takes a rest beyond its steps for one at their end', () => {
    expect(withRests({}, [10 * LONGEST])).toEqual(withRests({}, [LONGEST]));
    expect(withRests({}, [1])).toEqual(withRests({}, [HOUR]));
  });
});

describe('what is usual', () => {
  it('needs enough', () => {
    expect(usualRest(habit(withRests({}, times(ENOUGH - 1, 5 * HOUR))))).toBeUndefined();
    expect(usualRest(habit(withRests({}, times(ENOUGH, 5 * HOUR))))).toMatchObject({ n: ENOUGH });
  });

  it('needs enough parcels, however many rests one of them had', () => {
    const many = withRests({}, times(10 * ENOUGH, 5 * HOUR));
    expect(usualRest(habit(many, ENOUGH_PARCELS - 1))).toBeUndefined();
    expect(usualRest(habit(many, ENOUGH_PARCELS))).toMatchObject({ n: 10 * ENOUGH });
  });

  it('is within a step of the exact quantiles', () =>
    fc.assert(
      fc.property(rests(ENOUGH), (list) => {
        const usual = usualRest(habit(withRests({}, list)))!;
        for (const [told, part] of [
          [usual.p50Ms, 0.5],
          [usual.p90Ms, 0.9],
        ] as const) {
          const ratio = told / exactly(list, part);
          expect(Math.max(ratio, 1 / ratio)).toBeLessThan(STEP_RATIO);
        }
        expect(usual.p90Ms).toBeGreaterThanOrEqual(usual.p50Ms);
      }),
    ));

  it('is no shorter when a rest was longer', () =>
    fc.assert(
      fc.property(rests(ENOUGH), rest, (list, longer) => {
        const [first = 0, ...others] = list;
        const before = usualRest(habit(withRests({}, list)))!;
        const after = usualRest(habit(withRests({}, [Math.max(first, longer), ...others])))!;
        expect(after.p50Ms).toBeGreaterThanOrEqual(before.p50Ms);
        expect(after.p90Ms).toBeGreaterThanOrEqual(before.p90Ms);
      }),
    ));

  const few = habit(withRests({}, times(ENOUGH - 1, 5 * HOUR)));
  const own = habit(withRests({}, times(ENOUGH, 5 * HOUR)));
  const all = habit(withRests({}, times(ENOUGH + 1, 9 * HOUR)));
  it.each([
    { name: "the merchant's own", own, all, n: ENOUGH },
    { name: "everybody's when the own are few", own: few, all, n: ENOUGH + 1 },
    { name: "everybody's when there are none of its own", own: undefined, all, n: ENOUGH + 1 },
    { name: 'nothing when all are few', own: few, all: few, n: undefined },
    { name: 'nothing when there are none', own: undefined, all: undefined, n: undefined },
  ])('is $name', ({ own, all, n }) => {
    expect(usualOn(own, all)?.n).toBe(n);
  });
});
