import fc from 'fast-check';
import {
  emptied,
  SAME_TAP_MS,
  spent,
  withdrawn,
  withReport,
  type AcceptReport,
  type Ledger,
} from '../../../cloudfunctions/_core/notices/ledger';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const T = 't-progress';
const NONE: Ledger = { accepts: {} };

const report = (by: AcceptReport['by'], at: number, changes: Partial<AcceptReport> = {}): AcceptReport => ({
  ...{ by, at, key: String(at), templateIds: [T] },
  ...changes,
});
const afterAll = (reports: readonly AcceptReport[], from: Ledger = NONE): Ledger =>
  reports.reduce((ledger, one) => withReport(ledger, one), from);
const left = ({ accepts }: Ledger, id = T): number => accepts[id] ?? 0;

describe('a tap of which phone and WeChat may tell', () => {
  it.each([
    { name: 'the phone alone', reports: [report('phone', 0)], want: 1 },
    { name: 'WeChat alone', reports: [report('wechat', 0)], want: 1 },
    { name: 'both, the phone first', reports: [report('phone', 0), report('wechat', SECOND)], want: 1 },
    { name: 'both, WeChat first', reports: [report('wechat', 0), report('phone', SECOND)], want: 1 },
    { name: 'both, as late as can be', reports: [report('phone', 0), report('wechat', SAME_TAP_MS)], want: 1 },
    { name: 'too far apart to be one', reports: [report('phone', 0), report('wechat', SAME_TAP_MS + 1)], want: 2 },
    {
      name: 'the phone twice in one second',
      reports: [report('phone', 0, { key: 'a' }), report('phone', 0, { key: 'b' })],
      want: 2,
    },
    {
      name: 'three taps, of which WeChat tells late and in its own order',
      reports: [
        report('phone', 0),
        report('wechat', 90 * SECOND),
        report('phone', 90 * SECOND),
        report('wechat', 180 * SECOND),
        report('phone', 180 * SECOND),
        report('wechat', 0),
      ],
      want: 3,
    },
    { name: 'a report a day late', reports: [report('phone', 25 * HOUR), report('wechat', 0)], want: 1 },
    { name: 'no template', reports: [report('phone', 0, { templateIds: [] })], want: 0 },
    { name: 'one template twice', reports: [report('phone', 0, { templateIds: [T, T] })], want: 1 },
  ])('$name: $want', ({ reports, want }) => {
    expect(left(afterAll(reports))).toBe(want);
  });

  it('counts each template on its own', () => {
    const ledger = afterAll([
      report('phone', 0, { templateIds: ['a', 'b'] }),
      report('wechat', SECOND, { templateIds: ['b', 'c'] }),
    ]);
    expect(ledger.accepts).toEqual({ a: 1, b: 1, c: 1 });
  });

  it('said again changes nothing, also long after it was let go', () => {
    const first = report('phone', 0);
    const many = Array.from({ length: 40 }, (_, tap) => report('phone', (tap + 1) * 60 * SECOND));
    const once = withReport(NONE, first);
    expect(withReport(once, { ...first, at: 5 * SECOND })).toBe(once);
    const later = afterAll(many, once);
    expect(later.reports).toHaveLength(30);
    expect(left(later)).toBe(41);
    expect(withReport(later, first)).toBe(later);
    const nextDay = withReport(later, report('wechat', 30 * HOUR));
    expect(nextDay.reports).toHaveLength(1);
    expect(withReport(nextDay, first)).toBe(nextDay);
  });

  it('is not given back by a second telling once it was spent', () => {
    const used = spent(withReport(NONE, report('phone', 0)), T);
    expect(left(withReport(used, report('wechat', SECOND)))).toBe(0);
  });
});

/** Fifteen taps of which both told are kept: fewer, so that none is let go. */
const MOST_TAPS = 12;
const LONGEST_DELAY = 60 * SECOND;

interface Tap {
  at: number;
  /** How late each of the two is, ms; absent when it never tells. */
  phone: number | undefined;
  wechat: number | undefined;
  times: number;
}
const delay = fc.nat({ max: LONGEST_DELAY });
const told = fc.record({ phone: delay, wechat: delay, times: fc.integer({ min: 1, max: 3 }) });
const maybeTold = fc
  .record({
    phone: fc.option(delay, { nil: undefined }),
    wechat: fc.option(delay, { nil: undefined }),
    times: fc.nat(3),
  })
  .filter(({ phone, wechat, times }) => times > 0 && (phone !== undefined || wechat !== undefined));

const reportsOf = ({ at, phone, wechat, times }: Tap, tap: number): AcceptReport[] =>
  [
    ...(phone === undefined ? [] : [report('phone', at + phone, { key: String(tap) })]),
    ...(wechat === undefined ? [] : [report('wechat', at + wechat, { key: String(tap) })]),
  ].flatMap((one) => Array.from({ length: times }, () => one));

/** What comes of taps when it arrives in any order. */
const arrivals = (taps: fc.Arbitrary<Tap[]>): fc.Arbitrary<{ taps: Tap[]; reports: AcceptReport[] }> =>
  taps.chain((some) => {
    const reports = some.flatMap(reportsOf);
    return fc
      .shuffledSubarray(reports, { minLength: reports.length })
      .map((inAnyOrder) => ({ taps: some, reports: inAnyOrder }));
  });
const within = (ms: number, telling: fc.Arbitrary<Omit<Tap, 'at'>>): fc.Arbitrary<Tap[]> =>
  fc
    .array(fc.tuple(fc.nat({ max: ms }), telling), { maxLength: MOST_TAPS })
    .map((some) => some.map(([at, tap]) => ({ at, ...tap })));
const farApart = fc
  .array(fc.tuple(fc.integer({ min: SAME_TAP_MS + LONGEST_DELAY + 1, max: HOUR }), maybeTold), { maxLength: MOST_TAPS })
  .map((some) => {
    let at = 0;
    return some.map(([gap, tap]) => ({ at: (at += gap), ...tap }));
  });

describe('whatever the order, however often', () => {
  it('counts the taps when both tell of all, however close they are', () => {
    fc.assert(
      fc.property(arrivals(within(10 * 60 * SECOND, told)), ({ taps, reports }) => {
        expect(left(afterAll(reports))).toBe(taps.length);
      }),
    );
  });

  it('counts the taps when one of the two may be silent, if they are far apart', () => {
    fc.assert(
      fc.property(arrivals(farApart), ({ taps, reports }) => {
        expect(left(afterAll(reports))).toBe(taps.length);
      }),
    );
  });

  it('never counts more than the taps, nor fewer than one teller told of', () => {
    fc.assert(
      fc.property(arrivals(within(10 * 60 * SECOND, maybeTold)), ({ taps, reports }) => {
        const count = left(afterAll(reports));
        expect(count).toBeLessThanOrEqual(taps.length);
        expect(count).toBeGreaterThanOrEqual(taps.filter(({ phone }) => phone !== undefined).length);
        expect(count).toBeGreaterThanOrEqual(taps.filter(({ wechat }) => wechat !== undefined).length);
      }),
    );
  });
});

describe('what goes', () => {
  const THREE: Ledger = { accepts: { [T]: 3, other: 1 } };

  it.each([
    { name: 'a message sent', change: (ledger: Ledger) => spent(ledger, T), want: 2 },
    { name: 'empty, as was seen', change: (ledger: Ledger) => emptied(ledger, T, 3), want: 0 },
    { name: 'empty, and one came meanwhile', change: (ledger: Ledger) => emptied(ledger, T, 2), want: 1 },
    { name: 'empty, and one went meanwhile', change: (ledger: Ledger) => emptied(ledger, T, 4), want: 0 },
    { name: 'taken back', change: (ledger: Ledger) => withdrawn(ledger, T, Infinity), want: 0 },
  ])('$name: $want', ({ change, want }) => {
    const after = change(THREE);
    expect(after.accepts).toEqual({ [T]: want, other: 1 });
  });

  it('what was given after it was taken back stays, whenever that is told', () => {
    const [before, back, since] = [HOUR, 2 * HOUR, 3 * HOUR];
    const given = [before, since].reduce<Ledger>(
      (ledger, at) => withReport(ledger, { by: 'phone', key: String(at), at, templateIds: [T] }),
      { accepts: { [T]: 4 } },
    );
    expect(given.accepts[T]).toBe(6);
    expect(withdrawn(given, T, back).accepts[T]).toBe(1);
    expect(withdrawn(withdrawn(given, T, back), T, back).accepts[T]).toBe(1);
    expect(withdrawn(given, T, since).accepts[T]).toBe(0);
  });

  it.each([
    { name: 'spent', change: (ledger: Ledger) => spent(ledger, 'x') },
    { name: 'emptied', change: (ledger: Ledger) => emptied(ledger, 'x', 0) },
    { name: 'withdrawn', change: (ledger: Ledger) => withdrawn(ledger, 'x', Infinity) },
  ])('nothing that is $name is the very same ledger', ({ change }) => {
    expect(change(THREE)).toBe(THREE);
  });
});
