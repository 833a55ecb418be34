import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isCrossBorder } from '../../../cloudfunctions/_core/following/is-cross-border';
import { waybillNow } from '../../../cloudfunctions/_core/following/waybill-now';
import { absorb } from '../../../cloudfunctions/_core/tracking/merging/absorb';
import type { Correction } from '../../../cloudfunctions/_core/tracking/merging/corrections';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import { toldBy, withdrawnIds } from '../../../cloudfunctions/_core/tracking/merging/heard-tracks';
import { mergeArrived, type Arrived } from '../../../cloudfunctions/_core/tracking/merging/merge-arrived';
import { mergeEvents } from '../../../cloudfunctions/_core/tracking/merging/merge-events';
import type { Parcel, SaidEta } from '../../../cloudfunctions/_core/tracking/parcel';
import { CHINESE_READERS, OTHER_READERS } from '../../../cloudfunctions/_core/tracking/readers';
import { indexReaders } from '../../../cloudfunctions/_core/tracking/readers/key-index';
import { prepareWords } from '../../../cloudfunctions/_core/tracking/readers/words';
import { readScan } from '../../../cloudfunctions/_core/tracking/read-scan';
import { strongestProposal } from '../../../cloudfunctions/_core/tracking/referee';
import { refineReadings } from '../../../cloudfunctions/_core/tracking/state/refine-readings';
import type { ProviderCode, TrackingEvent } from '../../../cloudfunctions/_core/tracking/types';
import { anyCharacter } from '../../any-character';
import { HOUR, parcel, scan, T0 } from './made-events';
import { MADE_SENTENCES } from './sentences.made';

const CASES = { numRuns: 1_000 };

/** As `toEqual`, but quick where they are: ten thousand times it counts. */
const same = (got: unknown, want: unknown): void => {
  if (!isDeepStrictEqual(got, want)) expect(got).toEqual(want);
};

const TEXTS = Object.values(MADE_SENTENCES).flatMap((family) => family.map(({ text }) => text));
const PROVIDERS: readonly ProviderCode[] = ['kdniao', 'kuaidi100', '17track'];

/** Two made sentences cut into one another, with noise between. */
const mixed: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.constantFrom(...TEXTS),
    fc.nat(60),
    fc.oneof(fc.string(), fc.string({ unit: anyCharacter })),
  )
  .map(([a, b, cut, noise]) => a.slice(0, cut) + noise + b.slice(cut));

/** Many copies of few scans: other providers, zones, places, codes, punctuation, numbers. Made once; picked by index. */
const POOL: readonly TrackingEvent[] = fc
  .sample(
    fc.record({
      text: fc.constantFrom(
        '已揽收',
        '已签收，签收人：本人',
        '派送失败：客户不在家',
        '快件停滞，预计11月23日18:00前送达',
        '快件已转寄，新单号：76999999999999',
        ...TEXTS.slice(0, 40),
      ),
      hours: fc.integer({ min: -30, max: 6 }),
      provider: fc.constantFrom(...PROVIDERS),
      isTwin: fc.boolean(),
      seconds: fc.constantFrom(0, 0, 23),
      place: fc.constantFrom(undefined, '杭州市', '浙江,杭州市,余杭区'),
      zone: fc.constantFrom('Asia/Shanghai', 'Asia/Shanghai', 'Europe/Berlin'),
      zoneIs: fc.constantFrom('known' as const, 'assumed' as const),
      via: fc.constantFrom(undefined, undefined, undefined, 'NEW123'),
      code: fc.constantFrom(undefined, '202'),
      receivedAt: fc.integer({ min: T0, max: T0 + 3 }),
    }),
    { numRuns: 600, seed: 20_261_122 },
  )
  .flatMap(({ text, hours, provider, isTwin, seconds, place, zone, zoneIs, via, code, receivedAt }) => {
    const made = scan(hours, isTwin ? text.replaceAll('，', ', ') : text, {
      zone,
      zoneIs,
      ...(place !== undefined && { place }),
      ...(code !== undefined && { providerCode: code, codeReading: { status: 'out_for_delivery' } }),
    });
    // The same clock on the wall: Berlin's stands seven hours behind in November.
    const at = made.at + seconds * 1_000 + (zone === 'Europe/Berlin' ? 7 * HOUR : 0);
    const source = { carrier: 'zto-express', provider, receivedAt, ...(via !== undefined && { via }) };
    return toEvents([{ ...made, at }], source);
  });

const someEvents = fc.array(fc.constantFrom(...POOL), { maxLength: 8 });
const merged = (events: readonly TrackingEvent[]) => mergeEvents([], events);

describe('merging events', () => {
  it('does not depend on which list is the known one', () => {
    fc.assert(
      fc.property(someEvents, someEvents, (a, b) => {
        same(mergeEvents(merged(a), b), mergeEvents(merged(b), a));
      }),
      CASES,
    );
  });

  it('does not depend on how lists are grouped', () => {
    fc.assert(
      fc.property(someEvents, someEvents, someEvents, (a, b, c) => {
        const left = mergeEvents(mergeEvents(merged(a), b), c);
        same(mergeEvents(merged(a), mergeEvents(merged(b), c)), left);
      }),
      CASES,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someEvents, someEvents, (a, b) => {
        const once = mergeEvents(merged(a), b);
        if (mergeEvents(once, b) !== once || mergeEvents(once, a) !== once)
          throw new Error('a replay changed something');
      }),
      CASES,
    );
  });
});

/** Arrival times that differ in one part each. */
const ETA = { from: T0 + 9 * HOUR, zone: 'Asia/Shanghai', source: 'carrier' } as const;
const ETAS: readonly (Omit<SaidEta, 'saidAt'> | undefined)[] = [
  undefined,
  ETA,
  { ...ETA, to: T0 + 12 * HOUR },
  { ...ETA, zone: 'Europe/Berlin' },
  { ...ETA, source: 'history' },
];

/** Chains, a circle, one of another number. */
const CORRECTIONS: readonly Omit<Correction, 'saidAt'>[] = [
  { from: 'zto-express', to: 'yunda-express' },
  { from: 'yunda-express', to: 'sto-express' },
  { from: 'sto-express', to: 'zto-express' },
  { to: 'ems' },
  { from: 'zto-express', to: 'jd-logistics', via: '76999999999999' },
];

/** One whole track of one of these providers. */
const trackOf = (...providers: readonly ProviderCode[]): fc.Arbitrary<Arrived> =>
  fc
    .tuple(
      fc.constantFrom(...providers),
      fc.array(fc.constantFrom(...POOL), { maxLength: 6 }),
      fc.constantFrom(false, false, false, true),
      fc.constantFrom(undefined, '杭州', '佛山'),
      fc.constantFrom(...ETAS),
      fc.subarray([...CORRECTIONS], { maxLength: 2 }),
    )
    .map(([provider, events, hasGivenUp, city, eta, corrected]) => {
      const own = events.map((event) => ({ ...event, provider }));
      const saidAt = own.reduce((newest, { at }) => Math.max(newest, at), 0);
      const destination = city === undefined ? undefined : { name: city, saidAt };
      const saidEta = eta && { ...eta, saidAt };
      const saidKeys = city === undefined ? undefined : [city, 'p1'];
      const corrections = corrected.map((correction) => ({ ...correction, saidAt }));
      return { ...toldBy(own, provider, hasGivenUp), destination, saidEta, saidKeys, corrections };
    });
const someTrack = trackOf('kdniao', 'kuaidi100');

const shipped: Parcel = { ...parcel(), events: [], notices: [] };
/** But for when we heard and what is told: news is what came as news. */
const stateAfter = (tracks: readonly Arrived[]) => {
  const after = tracks.reduce<Parcel>((before, track) => absorb(before, track, T0), shipped);
  const { heardAt: _heardAt, notices: _notices, nextNoticeAt: _next, ...state } = after;
  return { ...state, followed: waybillNow(after), isCrossBorder: isCrossBorder(after) };
};
const both = (a: Arrived, b: Arrived): Arrived => mergeArrived(mergeArrived({ events: [] }, a), b);

describe('a parcel’s state', () => {
  const inTwoOrders = fc
    .array(someTrack, { minLength: 2, maxLength: 4 })
    .chain((tracks) => fc.tuple(fc.constant(tracks), fc.shuffledSubarray(tracks, { minLength: tracks.length })));

  it('does not depend on the order in which tracks arrive, and replays change nothing', () => {
    fc.assert(
      fc.property(inTwoOrders, ([tracks, shuffled]) => {
        const state = stateAfter(tracks);
        same(stateAfter(shuffled), state);
        same(stateAfter([...tracks, ...shuffled]), state);
      }),
      CASES,
    );
  });

  it('does not depend on how tracks were put together before the parcel was shipped', () => {
    fc.assert(
      fc.property(someTrack, someTrack, someTrack, (a, b, c) => {
        const state = stateAfter([a, b, c]);
        same(stateAfter([both(both(a, b), c)]), state);
        same(stateAfter([both(a, both(b, c))]), state);
      }),
      CASES,
    );
  });

  it('withdraws nothing that the newest track of its provider holds', () => {
    fc.assert(
      fc.property(trackOf('kdniao'), trackOf('kdniao'), (a, b) => {
        const [older, newer] = newestOf(a) <= newestOf(b) ? [a, b] : [b, a];
        const { events, tracks } = stateAfter([newer, older]);
        const gone = withdrawnIds({ events, tracks });
        const own = newer.events.filter(({ via }) => via === undefined);
        expect(own.filter(({ id }) => gone.has(id))).toEqual([]);
      }),
      CASES,
    );
  });
});

const newestOf = ({ tracks }: Arrived): number => tracks?.whole?.kdniao?.newest ?? 0;

describe('reading', () => {
  it.each([
    { name: 'Chinese', readers: CHINESE_READERS },
    { name: 'other', readers: OTHER_READERS },
  ])('$name words with the index gives what trying every reader gives', ({ readers }) => {
    const readersFor = indexReaders(readers);
    const check = (text: string): void => {
      const words = prepareWords(text);
      const indexed = strongestProposal(readersFor(words.plain), words, 'zto-express');
      same({ text, read: indexed }, { text, read: strongestProposal(readers, words, 'zto-express') });
    };
    TEXTS.forEach(check);
    fc.assert(fc.property(mixed, check), CASES);
  });

  it('never throws, and never gives an empty fact or one with the name of nothing', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: anyCharacter, maxLength: 200 })), (text) => {
        for (const event of toEvents([scan(0, text)], { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 })) {
          for (const value of [event.reading.status, event.reading.why.rule, ...Object.values(event.reading.facts)])
            if (value === undefined || value === '' || value === 'undefined' || Number.isNaN(value))
              throw new Error(text);
        }
      }),
      CASES,
    );
  });

  it('of one scan does not change when neighbours are looked at: only what is derived does', () => {
    const events = merged(POOL.slice(0, 50));
    const before = structuredClone(events);
    refineReadings(events);
    expect(events).toEqual(before);
    expect(readScan(scan(0, '已揽收'), 'zto-express')).toEqual(readScan(scan(5, '已揽收'), 'zto-express'));
  });
});

it('is the same wherever the process believes to be', () => {
  const options = { bundle: true, platform: 'node', write: false } as const;
  const { outputFiles } = buildSync({ entryPoints: [join(__dirname, 'print-readings.ts')], ...options });
  const input = outputFiles[0]?.text;
  const printed = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((TZ) =>
    execFileSync(process.execPath, ['-'], { input, env: { ...process.env, TZ }, encoding: 'utf8' }),
  );
  expect(printed[0]).toMatch(/^[\da-f]{64}\n$/);
  expect(new Set(printed).size).toBe(1);
});
