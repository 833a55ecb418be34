import fc from 'fast-check';
import { guessCarriers } from '../../../cloudfunctions/_core/carriers/carriers';
import type { Status } from '../../../typings/vocabulary';
import type { Journey, JourneyParcel, ScanKind } from '../../../local/world/journey';
import { generateJourneys, type Generation } from '../../../local/world/generate/generate-journeys';
import { toldParcel } from './told-by';

const DAY = 86_400_000;
const YEAR: Omit<Generation, 'parcels'> = { seed: 7, from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 11, 31) };
const generation: fc.Arbitrary<Generation> = fc
  .record({
    seed: fc.integer(),
    parcels: fc.integer({ min: 1, max: 60 }),
    day: fc.nat(1_200),
    days: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ seed, parcels, day, days }) => {
    const from = Date.UTC(2024, 0, 1) + day * DAY;
    return { seed, parcels, from, to: from + days * DAY };
  });

const parcelsOf = (journeys: Iterable<Journey>): JourneyParcel[] => [...journeys].flatMap(({ parcels }) => parcels);
const ENDS: readonly (ScanKind | undefined)[] = ['signed', 'signed_by_proxy', 'collected', 'returned'];

/** What a scan of this kind should be read as; trouble is an exception. */
const STATUS: Partial<Record<ScanKind, Status>> = {
  ordered: 'created',
  picked_up: 'picked_up',
  departed: 'in_transit',
  arrived_hub: 'in_transit',
  arrived_outlet: 'in_transit',
  forwarded: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  redelivery: 'out_for_delivery',
  at_station: 'awaiting_pickup',
  at_locker: 'awaiting_pickup',
  collected: 'delivered',
  signed: 'delivered',
  signed_by_proxy: 'delivered',
  returning: 'returning',
  returned: 'returned',
  in_transit: 'in_transit',
  customs_clearing: 'customs',
  customs_held: 'customs',
  customs_cleared: 'customs',
};

it('the same seed makes the same bytes, another one another world', () => {
  fc.assert(
    fc.property(generation, (options) => {
      const bytes = JSON.stringify([...generateJourneys(options)]);
      expect(JSON.stringify([...generateJourneys(options)])).toBe(bytes);
      expect(JSON.stringify([...generateJourneys({ ...options, seed: options.seed + 1 })])).not.toBe(bytes);
    }),
    { numRuns: 30 },
  );
});

it('as many as were asked for, shipped in order within the time', () => {
  fc.assert(
    fc.property(generation, (options) => {
      const journeys = [...generateJourneys(options)];
      const shipped = journeys.map(({ startedHoursAgo }) => options.from - startedHoursAgo * 3_600_000);
      expect(journeys).toHaveLength(options.parcels);
      expect(shipped).toEqual([...shipped].sort((a, b) => a - b));
      expect(shipped.every((at) => at >= options.from && at <= options.to)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it('scans go forward in time, and each parcel arrives, comes back or has its trouble', () => {
  fc.assert(
    fc.property(generation, (options) => {
      for (const { trouble, parcels } of generateJourneys(options)) {
        for (const { nodes, forwarded, abroad } of parcels) {
          const all = [...nodes, ...(forwarded?.nodes ?? []), ...(abroad?.nodes ?? [])];
          const hours = all.map((node) => node.hours);
          expect(hours).toEqual([...hours].sort((a, b) => a - b));
          expect(trouble !== undefined || ENDS.includes(all.at(-1)?.kind)).toBe(true);
          expect(all.filter(({ words }) => /[{}]|undefined|【】/.test(words))).toEqual([]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe('a year of 5,000', () => {
  const journeys = [...generateJourneys({ ...YEAR, parcels: 5_000 })];
  const parcels = parcelsOf(journeys);
  const share = (fits: (journey: Journey) => boolean): number => journeys.filter(fits).length / journeys.length;

  it('every number is its own and looks like its carrier', () => {
    const numbers = parcels.flatMap((parcel) => (parcel.forwarded ? [parcel, parcel.forwarded] : [parcel]));
    expect(new Set(numbers.map(({ waybillNo }) => waybillNo)).size).toBe(numbers.length);
    expect(numbers.filter(({ carrier, waybillNo }) => guessCarriers(waybillNo)[0] !== carrier)).toEqual([]);
  });

  it.each([
    { what: 'without trouble', least: 0.85, most: 0.89, fits: ({ trouble }: Journey) => trouble === undefined },
    {
      what: 'not met at the first try',
      least: 0.02,
      most: 0.05,
      fits: ({ trouble }: Journey) => trouble === 'delivery_failed',
    },
    {
      what: 'with ZTO',
      least: 0.18,
      most: 0.24,
      fits: ({ parcels: [one] }: Journey) => one?.carrier === 'zto-express',
    },
    { what: 'with SF', least: 0.07, most: 0.11, fits: ({ parcels: [one] }: Journey) => one?.carrier === 'sf-express' },
  ])('$what: between $least and $most', ({ least, most, fits }) => {
    expect(share(fits)).toBeGreaterThan(least);
    expect(share(fits)).toBeLessThan(most);
  });

  it('has all that is rare: another carrier, a number used before, one that goes on under another, another country', () => {
    expect(parcels.some(({ shippedAs }) => shippedAs !== undefined)).toBe(true);
    expect(parcels.some(({ nodes }) => (nodes[0]?.hours ?? 0) < -4_000)).toBe(true);
    expect(parcels.some(({ forwarded }) => forwarded !== undefined)).toBe(true);
    expect(parcels.some(({ abroad }) => abroad !== undefined)).toBe(true);
  });
});

it('at the great sale ways take longer, and in the spring festival most couriers rest', () => {
  const median = (from: number): number => {
    const ends = parcelsOf(generateJourneys({ seed: 3, parcels: 400, from, to: from + 4 * DAY })).map(
      ({ nodes }) => nodes.at(-1)?.hours ?? 0,
    );
    return ends.sort((a, b) => a - b)[200] ?? 0;
  };
  const ordinary = median(Date.UTC(2026, 8, 7));
  expect(median(Date.UTC(2026, 10, 9)) / ordinary).toBeGreaterThan(1.1);
  expect(median(Date.UTC(2026, 1, 14, 16)) / ordinary).toBeGreaterThan(1.5);
});

it('our readers understand nearly all of it', () => {
  const scans = parcelsOf(generateJourneys({ ...YEAR, parcels: 300 })).flatMap((parcel) => {
    const kinds = new Map(
      [...parcel.nodes, ...(parcel.forwarded?.nodes ?? []), ...(parcel.abroad?.nodes ?? [])].map(({ words, kind }) => [
        words,
        kind,
      ]),
    );
    return toldParcel(parcel).events.map(({ rawText, reading: { status } }) => ({ status, kind: kinds.get(rawText) }));
  });
  const misread = scans.filter(({ status, kind }) => kind && status !== (STATUS[kind] ?? 'exception'));
  expect(scans.filter(({ status }) => status === 'unknown').length / scans.length).toBeLessThan(0.000_5);
  expect(misread.length / scans.length).toBeLessThan(0.004);
});

it.each([0, 100_001, 1.5])('%d parcels are refused', (parcels) => {
  expect(() => [...generateJourneys({ ...YEAR, parcels })]).toThrow(RangeError);
});

it('a world that ends before it begins is refused', () => {
  expect(() => [...generateJourneys({ ...YEAR, parcels: 1, to: YEAR.from })]).toThrow(RangeError);
});
