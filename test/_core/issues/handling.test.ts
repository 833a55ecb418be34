import fc from 'fast-check';
import { clerkOn, withDeed, type Deed, type Handling } from '../../../cloudfunctions/_core/issues/handling';

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
