import { absorb } from '../../../../cloudfunctions/_core/tracking/merging/absorb';
import { toldBy } from '../../../../cloudfunctions/_core/tracking/merging/heard-tracks';
import { linkedKeys } from '../../../../cloudfunctions/_core/tracking/merging/linked-keys';
import { mergeArrived, type Merged } from '../../../../cloudfunctions/_core/tracking/merging/merge-arrived';
import { parcelKey } from '../../../../cloudfunctions/_core/tracking/parcel-key';
import type { TrackingEvent } from '../../../../cloudfunctions/_core/tracking/types';
import { parcel, T0, track } from '../made-events';

const own = parcel({ merchantId: 'm', keys: ['own'] });
const goesOnAs = (newWaybillNo: string): TrackingEvent[] =>
  track([1, '快件已转寄']).map((event) => ({
    ...event,
    reading: { ...event.reading, facts: { ...event.reading.facts, newWaybillNo } },
  }));

it('is known by the number under which it goes on, with its carrier and with the one the number looks like', () => {
  const keys = linkedKeys(own, goesOnAs('SF1234567890123'));
  expect(keys[0]).toBe('own');
  expect(keys).toContain(parcelKey('m', 'zto-express', 'SF1234567890123'));
  expect(keys).toContain(parcelKey('m', 'sf-express', 'SF1234567890123'));
});

it('gives the same list when nothing is new', () => {
  expect(linkedKeys(own, track([1, '已揽收']))).toBe(own.keys);
  const keys = linkedKeys(own, goesOnAs('SF1234567890123'));
  expect(linkedKeys({ ...own, keys, saidKeys: [keys[1] ?? ''] }, goesOnAs('SF1234567890123'))).toBe(keys);
});

it('does not depend on the order in which keys come, even when there are too many', () => {
  const many = Array.from({ length: 20 }, (_, index) => `key-${String(index)}`);
  const said = (keys: readonly string[]) =>
    keys.reduce<Merged>((known, key) => mergeArrived(known, { events: [], saidKeys: [key] }), { events: [] }).saidKeys;
  const after = (keys: readonly string[]) => linkedKeys({ ...own, saidKeys: said(keys) ?? [] }, []);
  const all = after(many);
  expect(all).toHaveLength(12);
  expect(after([...many].reverse())).toEqual(all);
});

it('is always known by the number and carrier under which it is followed now, however many others there are', () => {
  const saidKeys = Array.from({ length: 12 }, (_, index) => `!${String(index)}`);
  const corrections = [{ to: 'sto-express', saidAt: T0 }];
  expect(linkedKeys({ ...own, saidKeys, corrections }, [])).toContain(parcelKey('m', 'sto-express', own.waybillNo));
  const forwarded = linkedKeys({ ...own, saidKeys }, goesOnAs('SF1234567890123'));
  expect(forwarded).toContain(parcelKey('m', 'sf-express', 'SF1234567890123'));
  expect(forwarded).toHaveLength(12);
});

it('is known by a number under which it goes on with its carrier as shipped and as corrected', () => {
  const corrections = [{ from: 'zto-express', to: 'sto-express', saidAt: 0 }];
  const keys = linkedKeys({ ...own, corrections }, goesOnAs('SF1234567890123'));
  for (const carrier of ['zto-express', 'sto-express', 'sf-express'])
    expect(keys).toContain(parcelKey('m', carrier, 'SF1234567890123'));
});

it('is not known by the number of an earlier parcel, nor by one that was withdrawn', () => {
  const keysAfter = (hours: number, ...later: readonly (readonly [number, string])[]) => {
    const first = toldBy(track([-2, '已揽收'], [hours, '快件已转寄，新单号：76999999999999']), 'kdniao');
    const second = toldBy(track([-2, '已揽收'], ...later), 'kdniao');
    return absorb(absorb({ ...parcel(), events: [], notices: [] }, first, T0), second, T0).keys;
  };
  expect(keysAfter(1).length).toBeGreaterThan(1);
  expect(keysAfter(-30)).toEqual(['p1']);
  expect(keysAfter(1, [3, '快件到达【长沙转运中心】'])).toEqual(['p1']);
});
