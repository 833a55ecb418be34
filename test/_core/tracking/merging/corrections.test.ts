import fc from 'fast-check';
import {
  correctedCarrier,
  mergeCorrections,
  type Correction,
} from '../../../../cloudfunctions/_core/tracking/merging/corrections';

const code = fc.constantFrom('a', 'b', 'c', 'd');
const correction = fc.record(
  { from: code, to: code, via: fc.constantFrom('N1', 'N2'), saidAt: fc.nat(3) },
  { requiredKeys: ['to', 'saidAt'] },
) as fc.Arbitrary<Correction>;
const list = fc.array(correction, { maxLength: 12 });
const merged = (corrections: readonly Correction[]) => mergeCorrections(undefined, corrections);

describe('corrections', () => {
  it('come to the same in whatever order and grouping they arrive, and replays change nothing', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const all = mergeCorrections(mergeCorrections(merged(a), b), c);
        expect(mergeCorrections(merged(c), [...b, ...a])).toEqual(all);
        expect(mergeCorrections(merged(a), mergeCorrections(merged(b), c))).toEqual(all);
        for (const part of [a, b, c, all ?? []]) expect(mergeCorrections(all, part)).toBe(all);
        expect(all?.length ?? 0).toBeLessThanOrEqual(8);
      }),
      { numRuns: 300 },
    );
  });

  it('are looked at without being changed, and end in whatever circle', () => {
    fc.assert(
      fc.property(code, list, (first, corrections) => {
        const before = structuredClone(corrections);
        const carrier = correctedCarrier(first, corrections);
        expect(corrections).toEqual(before);
        expect(correctedCarrier(first, [...corrections].reverse())).toBe(carrier);
        expect([first, ...corrections.map(({ to }) => to)]).toContain(carrier);
      }),
      { numRuns: 300 },
    );
  });
});

it.each<{ name: string; corrections: Correction[]; want: string }>([
  { name: 'none leaves the first', corrections: [], want: 'a' },
  { name: 'one counts, beside no scan too', corrections: [{ from: 'a', to: 'b', saidAt: 0 }], want: 'b' },
  {
    name: 'a chain beside no scan comes to its end',
    corrections: [
      { from: 'a', to: 'b', saidAt: 0 },
      { from: 'b', to: 'c', saidAt: 0 },
    ],
    want: 'c',
  },
  {
    name: 'a chain from a carrier that is not the first',
    corrections: [
      { from: 'x', to: 'y', saidAt: 0 },
      { from: 'y', to: 'd', saidAt: 0 },
    ],
    want: 'd',
  },
  {
    name: 'there and back again',
    corrections: [
      { from: 'b', to: 'a', saidAt: 0 },
      { from: 'a', to: 'b', saidAt: 0 },
    ],
    want: 'a',
  },
  {
    name: 'a newer scan beats an older one and none',
    corrections: [
      { from: 'a', to: 'b', saidAt: 5 },
      { from: 'b', to: 'c', saidAt: 3 },
      { from: 'b', to: 'd', saidAt: 0 },
    ],
    want: 'b',
  },
  { name: 'from a carrier that we do not know', corrections: [{ to: 'b', saidAt: 0 }], want: 'b' },
])('$name', ({ corrections, want }) => {
  expect(correctedCarrier('a', corrections)).toBe(want);
  expect(correctedCarrier('a', [...corrections].reverse())).toBe(want);
});
