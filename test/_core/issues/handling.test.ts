import fc from 'fast-check';
import {
  clerkOn,
  isDoneOften,
  settlementOf,
  withDeed,
  type Deed,
  type Handling,
} from '../../../cloudfunctions/_core/issues/handling';

const EPISODE = { code: 'late' as const, since: 1 };
const LIN = { openid: 'oLin', name: '小林' };
const ZHOU = { openid: 'oZhou', name: '小周' };

const anyDeed = fc
  .record({ at: fc.nat(), by: fc.constantFrom(LIN, ZHOU) })
  .chain((done) =>
    fc.constantFrom<Deed>(
      { ...done, kind: 'took' },
      { ...done, kind: 'handed', to: LIN },
      { ...done, kind: 'reopened' },
      { ...done, kind: 'solved', outcome: 'refunded' },
    ),
  );
const telling = fc.record({ at: fc.nat(), by: fc.constantFrom(LIN, ZHOU), kind: fc.constant('told' as const) });
const anyTold = telling.map((deed): Deed => ({ ...deed, text: '好' }));

const handled = (deeds: readonly Deed[]): Handling | undefined =>
  deeds.reduce<Handling[]>((list, deed) => withDeed(list, EPISODE, deed), [])[0];

it('of what was done the oldest make room, but never who is on it, nor what was told', () => {
  fc.assert(
    fc.property(
      fc.array(anyDeed, { minLength: 30, maxLength: 90 }),
      fc.array(anyTold, { maxLength: 5 }),
      fc.nat(50),
      (rest, told, at) => {
        const deeds = [...rest.slice(0, at), ...told, ...rest.slice(at)];
        const kept = handled(deeds)?.deeds ?? [];
        expect(kept.length).toBe(Math.min(40, deeds.length));
        expect(kept.at(-1)).toEqual(deeds.at(-1));
        expect(deeds.filter((deed) => kept.includes(deed))).toEqual(kept);
        expect(kept.filter(({ kind }) => kind === 'told')).toEqual(told);
        expect(clerkOn(handled(deeds))).toEqual(clerkOn({ ...EPISODE, deeds }));
      },
    ),
    { numRuns: 60 },
  );
});

it('all of a parcel’s issues stay within bounds, and of them who looked and how each was settled', () => {
  const by = { openid: 'o'.repeat(28), name: '名'.repeat(64) };
  const text = '字'.repeat(120);
  let all: Handling[] = [];
  let at = 0;
  const looks: Deed[] = [];
  const does = (since: number, deed: Deed): void => {
    if (isDoneOften(all, { code: 'asked', since }, deed.kind)) return;
    if (deed.kind === 'revealed') looks.push(deed);
    all = withDeed(all, { code: 'asked', since }, deed);
  };
  for (let since = 1; since <= 30; since += 1) {
    for (let time = 0; time < 40; time += 1) {
      does(since, { at: (at += 1), by, kind: 'took' });
      does(since, { at: (at += 1), by, kind: 'told', text });
      does(since, { at: (at += 1), by, kind: 'revealed', reason: 'contact' });
    }
    does(since, { at: (at += 1), by, kind: 'solved', outcome: 'answered', note: '字'.repeat(200) });
  }
  expect(all.flatMap(({ deeds }) => deeds).length).toBeLessThanOrEqual(60 + 30 + 40);
  expect(all.flatMap(({ deeds }) => deeds.filter(({ kind }) => kind === 'revealed'))).toEqual(looks);
  expect(looks).toHaveLength(60);
  expect(all.map((one) => settlementOf(one)?.outcome)).toEqual(Array.from({ length: 30 }, () => 'answered'));
  expect(Buffer.byteLength(JSON.stringify(all))).toBeLessThan(100_000);
});
