import { withoutFuture } from '../../../../cloudfunctions/_core/tracking/merging/without-future';
import type { Snapshot } from '../../../../cloudfunctions/_core/tracking/types';
import { HOUR, scan, T0 } from '../made-events';

const snapshotOf = (...hours: readonly number[]): Snapshot => ({
  providerCarrier: 'ZTO',
  waybillNo: '75000000000001',
  scans: hours.map((hour) => scan(hour, '已签收')),
  unreadable: 1,
  unknownCodes: [],
});

it.each([
  { name: 'nothing ahead', hours: [-5, 0], kept: 2, unreadable: 1 },
  { name: 'a clock that is two days ahead', hours: [0, 48], kept: 2, unreadable: 1 },
  { name: 'two days and an hour', hours: [0, 49], kept: 1, unreadable: 2 },
  { name: 'the year 2062', hours: [24 * 365 * 36, 0], kept: 1, unreadable: 2 },
])('$name: $kept scans kept', ({ hours, kept, unreadable }) => {
  const snapshot = withoutFuture(snapshotOf(...hours), T0);
  expect(snapshot).toMatchObject({ unreadable });
  expect(snapshot.scans).toHaveLength(kept);
  expect(Math.max(...snapshot.scans.map(({ at }) => at))).toBeLessThanOrEqual(T0 + 48 * HOUR);
});

it.each([
  { name: 'tomorrow', hours: 24, kept: true },
  { name: 'in 90 days', hours: 90 * 24, kept: true },
  { name: 'in 91 days', hours: 91 * 24, kept: false },
  { name: 'in the year 2062', hours: 24 * 365 * 36, kept: false },
])('an arrival $name is believed: $kept', ({ hours, kept }) => {
  const eta = { from: T0 + hours * HOUR, zone: 'Asia/Shanghai', source: 'carrier' as const };
  expect(withoutFuture({ ...snapshotOf(0), eta }, T0).eta).toEqual(kept ? eta : undefined);
});
