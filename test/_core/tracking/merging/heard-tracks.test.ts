import { absorb } from '../../../../cloudfunctions/_core/tracking/merging/absorb';
import { foldedCount, toldBy, withdrawnIds } from '../../../../cloudfunctions/_core/tracking/merging/heard-tracks';
import type { Parcel } from '../../../../cloudfunctions/_core/tracking/parcel';
import type { ProviderCode } from '../../../../cloudfunctions/_core/tracking/types';
import { parcel, T0, track } from '../made-events';

const A = [1, '【佛山市】已揽收'] as const;
const B = [2, '快件到达【长沙转运中心】'] as const;
const WRONG = [3, '已签收，签收人：本人'] as const;
const C = [4, '【杭州市】正在派件'] as const;
type Told = readonly (readonly [number, string])[];

const shipped: Parcel = { ...parcel(), events: [], notices: [] };
const whole = (scans: Told, provider: ProviderCode = 'kdniao', hasGivenUp = false) =>
  toldBy(
    track(...scans).map((event) => ({ ...event, provider })),
    provider,
    hasGivenUp,
  );
const after = (...arrivals: ReturnType<typeof whole>[]) =>
  arrivals.reduce<Parcel>((before, arrived) => absorb(before, arrived, T0), shipped);
const gone = (state: Parcel) => {
  const ids = withdrawnIds(state);
  return state.events.filter(({ id }) => ids.has(id)).map(({ rawText }) => rawText);
};

describe('an event that its provider no longer tells of', () => {
  const first = whole([A, B, WRONG]);
  const second = whole([A, B, C]);

  it('is marked, and nothing follows from it', () => {
    const state = after(first, second);
    expect(gone(state)).toEqual([WRONG[1]]);
    expect(state.events).toHaveLength(4);
    expect(state.stage).toBe('out_for_delivery');
    expect(after(second, first)).toEqual(state);
  });

  it('costs nothing when either comes again', () => {
    const state = after(first, second);
    expect(absorb(state, first, T0)).toBe(state);
    expect(absorb(state, second, T0)).toBe(state);
  });

  it('stands again when a newer track holds it', () => {
    const third = whole([A, B, WRONG, C, [9, '【杭州市】快件离开']]);
    expect(gone(after(first, second, third))).toEqual([]);
  });

  it.each<{ name: string; arrivals: ReturnType<typeof whole>[] }>([
    { name: 'another provider still tells of it', arrivals: [first, second, whole([A, WRONG], 'kuaidi100')] },
    { name: 'the newer track begins later: only its tail was sent', arrivals: [first, whole([C])] },
    {
      name: 'no newer scan has come: a track that ends earlier may be the older one',
      arrivals: [first, whole([A, B])],
    },
    { name: 'two tracks end with the same scan', arrivals: [whole([A, B, C]), whole([A, C])] },
  ])('is not marked while $name', ({ arrivals }) => {
    expect(gone(after(...arrivals))).toEqual([]);
    expect(gone(after(...[...arrivals].reverse()))).toEqual([]);
  });

  it('is not looked for in the track of another number', () => {
    const forwarded = toldBy(
      track([2.5, '【长沙市】已揽收'], C).map((event) => ({ ...event, via: 'NEW123' })),
      'kdniao',
    );
    expect(gone(after(whole([A, B, WRONG]), forwarded))).toEqual([]);
  });
});

it('gives up only as long as nothing newer came, from whomever', () => {
  const gaveUp = whole([A, B], 'kuaidi100', true);
  expect(after(gaveUp).stage).toBe('expired');
  expect(after(gaveUp, whole([A, B, C])).stage).toBe('out_for_delivery');
  expect(after(whole([A, B, C]), gaveUp).stage).toBe('out_for_delivery');
});

describe('beyond what a parcel keeps', () => {
  const many = Array.from(
    { length: 1_030 },
    (_, index) => [index / 100, `快件到达【${String(index)}号转运中心】`] as const,
  );

  it('counts the scans that gave way, however often the track comes', () => {
    const state = after(whole(many));
    expect(state.events).toHaveLength(1_000);
    expect(foldedCount(state)).toBe(30);
    expect(foldedCount(after(whole(many.slice(0, 500)), whole(many), whole(many)))).toBe(30);
    expect(absorb(state, whole(many), T0)).toBe(state);
  });

  it('counts none as a rule', () => {
    expect(foldedCount(after(whole([A, B]), whole([A, B, C])))).toBe(0);
  });
});
