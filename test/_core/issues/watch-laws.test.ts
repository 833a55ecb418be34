import fc from 'fast-check';
import { OPEN_AFTER_THE_END } from '../../../cloudfunctions/_core/tracking/state/issue-rules';
import type { Patience } from '../../../cloudfunctions/_core/issues/expected';
import { promisePassed } from '../../../cloudfunctions/_core/issues/rules/promise-passed';
import { THRESHOLDS } from '../../../cloudfunctions/_core/issues/thresholds';
import { watch } from '../../../cloudfunctions/_core/issues/watched';
import { writeLocalTime } from '../../../cloudfunctions/_core/tracking/time/local-time';
import { look } from '../../../cloudfunctions/_core/issues/look';
import { isToLearnFrom } from '../../../cloudfunctions/_core/issues/lanes/is-to-learn-from';
import type { TrackingEvent } from '../../../cloudfunctions/_core/tracking/types';
import { mulberry32 } from '../../../local/world/mulberry32';
import { HOUR, scan, T0 } from '../tracking/made-events';
import {
  eventsOf,
  liveThrough,
  MINUTE,
  nameOf,
  RHYTHM,
  shipped,
  type Life,
  type Lived,
  type Opening,
  type Witness,
} from './watched-life';

const CASES = { numRuns: 50 };
const DAY = 24 * HOUR;
/** A day before clocks are changed somewhere: New York, Berlin, Lord Howe, Cairo, both ways; epoch ms. */
const CHANGES = [
  ...[Date.UTC(2026, 2, 7), Date.UTC(2026, 9, 31), Date.UTC(2027, 2, 27), Date.UTC(2027, 9, 30)],
  ...[Date.UTC(2026, 3, 4), Date.UTC(2026, 9, 3), Date.UTC(2026, 3, 23), Date.UTC(2026, 9, 28)],
];
const PATIENCE: Patience = { hours: THRESHOLDS, after: (from, hours) => from + hours * HOUR };
/** A life is looked at for so long. */
const LASTS = 8 * DAY;
const END = T0 + LASTS;
const TICK = 5 * MINUTE;
const CARRIERS = ['zto-express', 'sf-express', 'yunexpress'] as const;

const WORDS = [
  '【佛山市】 【佛山顺德】 的 周师傅（13500001201） 已揽收',
  '【佛山市】 快件已经到达 【佛山转运中心】',
  '【佛山市】 快件离开 【佛山转运中心】 已发往 【杭州中转部】',
  '【杭州市】 快件已经到达 【杭州中转部】',
  '预计11月23日18:00前送达，快件运输中',
  '快件到达【香港海关】，清关中',
  '清关完成，已放行',
  '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通',
  '【杭州市】 派送不成功，原因：家中无人',
  '电话无人接听，无法联系收件人',
  '快件破损',
  '快件遗失',
  '快件已存入丰巢智能快递柜，请凭取件码123456领取',
  '【杭州市】 快件已暂存至 【文三路菜鸟驿站】，请凭取件码8-2-1234及时领取',
  '【杭州市】 快件已退回，退回原因：收件人拒收',
] as const;
const DELIVERED = '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人';

/** Each word's reading costs more than all the rest: read once, and put to its time. */
const READ = new Map<string, TrackingEvent>(
  CARRIERS.flatMap((carrier) =>
    [...WORDS, DELIVERED].map((words) => {
      const [event] = eventsOf([scan(0, words)], carrier);
      if (!event) throw new Error(`not read: ${words}`);
      return [`${carrier} ${words}`, event] as const;
    }),
  ),
);

function eventAt(carrier: string, words: string, at: number): TrackingEvent {
  const read = READ.get(`${carrier} ${words}`);
  if (!read) throw new Error(`not read: ${words}`);
  return { ...read, at, receivedAt: at, id: `${at}`.padStart(16, '0') };
}

interface Made {
  carrier: string;
  scans: TrackingEvent[];
}

/** A way of up to nine scans, with rests of any length; often delivered in the end. */
const madeTrack = fc
  .record({
    carrier: fc.constantFrom(...CARRIERS),
    steps: fc.array(fc.record({ words: fc.constantFrom(...WORDS), rest: fc.integer({ min: 1, max: 4_000 }) }), {
      maxLength: 8,
    }),
    isDelivered: fc.boolean(),
  })
  .map(({ carrier, steps, isDelivered }): Made => {
    let at = T0;
    const way = [...steps, ...(isDelivered ? [{ words: DELIVERED, rest: 90 }] : [])];
    return { carrier, scans: way.map(({ words, rest }) => eventAt(carrier, words, (at += rest * MINUTE))) };
  });

/** Moments until the end, no more than so far apart. */
const moments = (mostApart: number, least = 1 * MINUTE): fc.Arbitrary<number[]> =>
  fc.nat().map((seed) => {
    const next = mulberry32(seed);
    const all: number[] = [];
    for (let at = T0; at < END + mostApart; all.push(at)) at += least + Math.floor(next() * (mostApart - least + 1));
    return all;
  });

/** Ticks of five minutes at most; the two lists are independent. */
const ticks = moments(TICK, 3 * MINUTE);
const someAnswers = moments(30 * HOUR, HOUR);
const every = (ms: number): number[] => Array.from({ length: LASTS / ms + 2 }, (_, index) => T0 + (index + 1) * ms);

/** Something was told within a tick of it: what is answered in between may as well not be opened. */
const isOvertaken = ({ at }: Opening, news: readonly number[]): boolean =>
  news.some((told) => told > at - TICK && told <= at + TICK);

/** Something else is known to be wrong there, which explains a rest. */
const isExplained = ({ at }: Opening, { parcel: { issues } }: Lived): boolean =>
  issues.some(
    ({ code, openedAt = 0, since, closedAt = Infinity }) =>
      !OF_TIME.has(code) && Math.max(openedAt, since) <= at && closedAt > at,
  );
/** These say that time has passed, and not why: a rest that something else explains is nobody's alarm. */
const OF_TIME: ReadonlySet<string> = new Set(['stalled', 'late', 'pickup_overdue']);

const whereIs = <T>(gap: T | undefined, within: (gap: T) => number, outside: number): number =>
  gap === undefined ? outside : within(gap);

const lived = (made: Made, life: Omit<Life, 'scans'>, witness?: Witness) =>
  liveThrough(made.carrier, { scans: made.scans, ...life }, witness);

describe('an issue', () => {
  it('is opened once an episode, told once to each, and over once the parcel was delivered', () => {
    fc.assert(
      fc.property(madeTrack, someAnswers, (made, answers) => {
        const { parcel, openings, queued } = lived(made, { answers, ticks: every(TICK) });
        const episodes = parcel.issues.map(({ code, since }) => `${code}@${since}`);
        expect(new Set(episodes).size).toBe(episodes.length);
        expect(new Set(openings.map(nameOf)).size).toBe(openings.length);
        expect(new Set(queued).size).toBe(queued.length);
        if (parcel.stage !== 'delivered') return;
        expect(
          parcel.issues.filter(({ code, closedAt }) => closedAt === undefined && !OPEN_AFTER_THE_END.has(code)),
        ).toEqual([]);
      }),
      CASES,
    );
  });

  it('is opened neither before its rule’s moment nor before what was seen', () => {
    fc.assert(
      fc.property(madeTrack, someAnswers, (made, answers) => {
        const { openings, raised } = lived(made, { answers, ticks: every(TICK) });
        for (const { code, since, at, who, seenAt } of openings) {
          const issue = raised.find((one) => one.code === code && one.since === since);
          const from = who === 'again' ? since : since + (issue?.patienceMs ?? NaN);
          const told = [...answers, ...made.scans.map((event) => event.at)].filter((moment) => moment <= at);
          expect(seenAt).toBeGreaterThanOrEqual(from);
          expect(told).toContain(seenAt);
        }
      }),
      CASES,
    );
  });
});

describe('ticks', () => {
  it('move the moment of an issue by no more than a tick', () => {
    const isClose = (mine: Lived, theirs: Lived): void => {
      const known = new Map(theirs.openings.map((opening) => [nameOf(opening), opening.at]));
      for (const opening of mine.openings) {
        const at = known.get(nameOf(opening));
        if (at === undefined) expect(isOvertaken(opening, mine.news) || isExplained(opening, theirs)).toBe(true);
        else expect(Math.abs(at - opening.at)).toBeLessThanOrEqual(TICK);
      }
    };
    fc.assert(
      fc.property(madeTrack, someAnswers, fc.tuple(ticks, ticks), (made, answers, [one, other]) => {
        const [a, b] = [lived(made, { answers, ticks: one }), lived(made, { answers, ticks: other })];
        isClose(a, b);
        isClose(b, a);
      }),
      CASES,
    );
  });

  it('move it no more where a source tells by itself, and is late', () => {
    const inTens = madeTrack.map(({ carrier, scans }) => ({
      carrier,
      scans: scans.map((event) => ({ ...event, at: T0 + Math.ceil((event.at - T0) / (10 * MINUTE)) * 10 * MINUTE })),
    }));
    // Told of others every half hour, so that nothing is told between two ticks that follow one moment.
    const heardUpTo = (now: number): number => now - (now % (30 * MINUTE)) - 9 * HOUR;
    fc.assert(
      fc.property(inTens, ticks, ticks, (made, one, other) => {
        const life = { answers: [], pushes: every(RHYTHM), heardUpTo };
        const [a, b] = [one, other].map((all) => lived(made, { ...life, ticks: all }).openings);
        const known = new Map(b?.map((opening) => [nameOf(opening), opening.at]));
        for (const opening of a ?? [])
          expect(Math.abs((known.get(nameOf(opening)) ?? NaN) - opening.at)).toBeLessThanOrEqual(TICK);
      }),
      { numRuns: 25 },
    );
  });

  it('that are missed lose no issue that still stands, and add none', () => {
    fc.assert(
      fc.property(madeTrack, someAnswers, moments(20 * HOUR), (made, answers, few) => {
        const all = lived(made, { answers, ticks: [...every(TICK), ...few].sort((a, b) => a - b) });
        const some = lived(made, { answers, ticks: few });
        const [known, seen] = [all, some].map(({ openings }) => new Set(openings.map(nameOf)));
        const added = some.openings.filter((one) => known?.has(nameOf(one)) === false && !isExplained(one, all));
        expect(added).toEqual([]);
        for (const opening of all.openings.filter((one) => seen?.has(nameOf(one)) === false)) {
          const next = few.find((tick) => tick >= opening.at) ?? Infinity;
          expect(all.news.some((told) => told > opening.at && told <= next)).toBe(true);
        }
      }),
      CASES,
    );
  });
});

describe('gaps in what is heard', () => {
  /** What the source would have said, had it been asked all the time: also at the moments until which silence was taken for one. */
  const isSaidBySource = (made: Made, answers: readonly number[], { openings }: Lived): void => {
    const asked = [...every(HOUR), ...answers, ...openings.map(({ seenAt }) => seenAt)].sort((a, b) => a - b);
    const whole = lived(made, { answers: asked, ticks: every(TICK) });
    const known = new Set(whole.openings.map(nameOf));
    const others = openings.filter((opening) => !known.has(nameOf(opening)) && !isExplained(opening, whole));
    expect(others).toEqual([]);
  };

  it('raise no alarm that the whole track would not have raised', () => {
    fc.assert(
      fc.property(madeTrack, moments(70 * HOUR, HOUR), moments(50 * HOUR, HOUR), (made, answers, pushes) => {
        isSaidBySource(made, answers, lived(made, { answers, pushes, ticks: every(TICK) }));
      }),
      CASES,
    );
  });

  it('raise none where a source tells by itself, and nothing of it arrives for hours', () => {
    const outage = fc.record({ from: fc.nat(LASTS / HOUR), hours: fc.integer({ min: 1, max: 72 }) });
    fc.assert(
      fc.property(madeTrack, fc.array(outage, { maxLength: 3 }), fc.nat(119), (made, outages, phase) => {
        const gaps = outages.map(({ from, hours }) => ({ from: T0 + from * HOUR, to: T0 + (from + hours) * HOUR }));
        const gapAt = (at: number) => gaps.find(({ from, to }) => at >= from && at < to);
        const arrives = (at: number): number => whereIs(gapAt(at), ({ to }) => arrives(to), at);
        const heardUpTo = (at: number): number => whereIs(gapAt(at), ({ from }) => heardUpTo(from - 1), at);
        const pushes = every(RHYTHM).map((at) => arrives(at - phase * MINUTE));
        isSaidBySource(made, [], lived(made, { answers: [], pushes, ticks: every(TICK), heardUpTo }));
      }),
      CASES,
    );
  });
});

it('is due after every write only when something can be done, and once done is not done again', () => {
  const hasSense: Witness = (after, terms, now) => {
    const { dueAt = Infinity } = after;
    const looked = look(after, terms, now);
    if (dueAt <= now) expect(looked.opened > 0 || isToLearnFrom(after)).toBe(true);
    expect(looked.after.dueAt ?? Infinity).toBeGreaterThan(now);
    expect(look(looked.after, terms, now).after).toBe(looked.after);
  };
  fc.assert(
    fc.property(madeTrack, moments(30 * HOUR, HOUR), fc.boolean(), (made, told, isFollowed) => {
      const life = isFollowed
        ? { answers: [], pushes: told, heardUpTo: (now: number) => now - HOUR }
        : { answers: told };
      lived(made, { ...life, ticks: every(TICK) }, hasSense);
    }),
    CASES,
  );
});

it('ends a promised day at midnight by its own clocks, on days of 23 and of 25 hours too', () => {
  const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Africa/Cairo'] as const;
  const years = { min: Date.UTC(2026, 0, 1) / HOUR, max: Date.UTC(2029, 0, 1) / HOUR };
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer(years), fc.boolean(), (zone, hours, isChange) => {
      const at = isChange ? (CHANGES[hours % CHANGES.length] ?? 0) + (hours % 48) * HOUR : hours * HOUR;
      const parcel = {
        ...shipped({ carrier: 'ups', isFollowed: false }),
        eta: { from: at, zone, source: 'carrier', saidAt: at },
      } as const;
      const { since = NaN } = promisePassed(watch(parcel), PATIENCE) ?? {};
      const [promised, last, end] = [at, since - 1, since].map((moment) => writeLocalTime(moment, zone));
      expect(last?.slice(0, 10)).toBe(promised?.slice(0, 10));
      expect(end?.slice(0, 10)).not.toBe(promised?.slice(0, 10));
    }),
    { numRuns: 800 },
  );
});
