import * as fc from 'fast-check';
import { createRandom } from '../../../local/world/generate/random';
import { bestValue, doSuffice, worthOfAll } from '../../../scripts/bench/planner/hindsight';
import { byTime, lifeOf, LIFE_MS, type Life, type News } from '../../../scripts/bench/planner/life';
import { liveThrough, type Rule, type Told } from '../../../scripts/bench/planner/live-through';
import { livesOf, measureSeed } from '../../../scripts/bench/planner/measure-seed';
import { outForDelivery } from '../../../scripts/bench/planner/missed';
import { firstCome, planner, twoLines } from '../../../scripts/bench/planner/rules';
import { stageMilestone } from '../../../cloudfunctions/_core/notices/milestones';

const KINDS = ['progress', 'pickup', 'trouble'] as const;

const valueOf = (told: readonly Told[]): number =>
  worthOfAll(told.filter(({ isSent }) => isSent).map(({ news }) => news));

const anyAccept = fc.record({ at: fc.integer({ min: 0, max: LIFE_MS }), template: fc.constantFrom(...KINDS) });
/** As the simulation makes them, and with accepts enough to waste some. */
const anyLife = fc
  .tuple(fc.integer(), fc.array(anyAccept, { maxLength: 6 }))
  .map(([seed, more]): Life => withAccepts(lifeOf(createRandom(seed)), more));
const withAccepts = (life: Life, more: Life['accepts']): Life => ({
  ...life,
  accepts: byTime([...life.accepts, ...more]),
});

/** What each letter brings: in Town, Out for delivery, Delivered. One an hour; `+` is an accept of theirs. */
function progressOf(letters: string): Life {
  const codes = { T: 'arrived_city', O: 'out_for_delivery', D: 'delivered' } as const;
  const at = (index: number): number => index * 3_600_000;
  const happened = [...letters].map((letter, index) => ({ letter, at: at(index) }));
  return {
    parcels: [{ id: 'a', shippedAt: 0 }],
    accepts: happened
      .filter(({ letter }) => letter === '+')
      .map((one): Life['accepts'][number] => ({ at: one.at, template: 'progress' })),
    news: happened.flatMap(({ letter, at }): News[] =>
      letter === 'T' || letter === 'O' || letter === 'D'
        ? [{ ...stageMilestone(codes[letter], at), parcelId: 'a' }]
        : [],
    ),
  };
}

describe('a month of 400 people', () => {
  it('is worth more than two simple lines make of it, and hardly less than hindsight', () => {
    const report = measureSeed(1, 400);
    expect(report.byTwoLines).toBeGreaterThan(1);
    expect(report.byHindsight).toBeGreaterThanOrEqual(0.985);
    expect(report.missed).toBeLessThanOrEqual(0.05);
    expect(report.overdrawn).toBe(0);
  });

  it('is what was agreed on', () => {
    const lives = livesOf(1, 400);
    const newsOf = (told: string) => lives.flatMap(({ news }) => news).filter((news) => news.told === told).length;
    const parcels = lives.flatMap((life) => life.parcels).length;
    expect(parcels / 400).toBeCloseTo(4, 0);
    expect(lives.flatMap(({ accepts }) => accepts).length / 400).toBeCloseTo(3, 0);
    for (const told of ['arrived_city', 'out_for_delivery', 'delivered']) expect(newsOf(told)).toBe(parcels);
    expect(newsOf('awaiting_pickup') / parcels).toBeCloseTo(0.3, 1);
    expect(newsOf('trouble') / parcels).toBeCloseTo(0.08, 1);
  });
});

describe('the planner, in any life', () => {
  it('never sends more than there have been accepts', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const told = liveThrough(life, planner);
        for (const kind of KINDS) {
          const sent = told.filter(({ news, isSent }) => isSent && news.template === kind).map(({ news }) => news);
          const given = life.accepts.filter(({ template }) => template === kind).map(({ at }) => at);
          expect(doSuffice(given, sent)).toBe(true);
        }
      }),
    );
  });

  it('makes no less of one accept more, whenever it is given: all that went without it goes', () => {
    fc.assert(
      fc.property(anyLife, anyAccept, (life, accept) => {
        const told = liveThrough(life, planner);
        const more = liveThrough(withAccepts(life, [accept]), planner);
        for (const [index, { isSent }] of told.entries()) if (isSent) expect(more[index]?.isSent).toBe(true);
        expect(valueOf(more)).toBeGreaterThanOrEqual(valueOf(told));
      }),
    );
  });

  it('decides without what only comes later', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 0, max: LIFE_MS }), (life, until) => {
        const isBefore = ({ at }: { at: number }): boolean => at <= until;
        const begun: Life = {
          parcels: life.parcels.filter(({ shippedAt }) => shippedAt <= until),
          accepts: life.accepts.filter(isBefore),
          news: life.news.filter(isBefore),
        };
        const whole = liveThrough(life, planner);
        expect(liveThrough(begun, planner)).toEqual(whole.slice(0, begun.news.length));
      }),
    );
  });

  it('is worth no more than hindsight', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom<Rule>(planner, twoLines, firstCome), (life, rule) => {
        expect(valueOf(liveThrough(life, rule))).toBeLessThanOrEqual(bestValue(life));
      }),
    );
  });
});

describe('hindsight', () => {
  const letters = fc
    .array(fc.constantFrom('T', 'O', 'D', '+'), { maxLength: 10 })
    .map((list) => progressOf(list.join('')));
  const given = ({ accepts }: Life): number[] => accepts.map(({ at }) => at);
  const subsets = (news: readonly News[]): News[][] =>
    news.reduce<News[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);

  it('finds the best of all that is possible', () => {
    fc.assert(
      fc.property(letters, (life) => {
        const possible = subsets(life.news).filter((news) => doSuffice(given(life), news));
        expect(bestValue(life)).toBe(Math.max(...possible.map(worthOfAll)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { letters: '+TOD', best: 5 },
    { letters: 'O+TD', best: 3 },
    { letters: '++TODTOD', best: 10 },
    { letters: 'TOD', best: 0 },
  ])('of $letters is $best', ({ letters, best }) => {
    expect(bestValue(progressOf(letters))).toBe(best);
  });
});

describe('out for delivery is missed', () => {
  it.each([
    { name: 'where its accept went to less', letters: '+TO', want: { sent: 0, missed: 1 } },
    { name: 'once for each accept that did', letters: '+TOO', want: { sent: 0, missed: 1 } },
    { name: 'twice where two did', letters: '++TDOO', want: { sent: 0, missed: 2 } },
    { name: 'and not where it went to as much', letters: '+OO', want: { sent: 1, missed: 0 } },
    { name: 'and not where it went to less afterwards', letters: 'O+D', want: { sent: 0, missed: 0 } },
    { name: 'and not where another was left', letters: '++TO', want: { sent: 1, missed: 0 } },
  ])('$name', ({ letters, want }) => {
    expect(outForDelivery(liveThrough(progressOf(letters), firstCome))).toEqual(want);
  });
});
