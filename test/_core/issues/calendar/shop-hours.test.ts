import fc from 'fast-check';
import { withinHours } from '../../../../cloudfunctions/_core/issues/calendar/shop-hours';
import { readLocalTime, writeLocalTime } from '../../../../cloudfunctions/_core/tracking/time/local-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NINE_TO_SIX = { from: 9 * 60, to: 18 * 60 };

it.each([
  { name: 'within a day', hours: NINE_TO_SIX, from: '2026-11-20 10:00:00', want: '2026-11-20 12:00:00' },
  { name: 'until it closes', hours: NINE_TO_SIX, from: '2026-11-20 16:00:00', want: '2026-11-20 18:00:00' },
  { name: 'over night', hours: NINE_TO_SIX, from: '2026-11-20 17:30:00', want: '2026-11-21 10:30:00' },
  { name: 'before it opens', hours: NINE_TO_SIX, from: '2026-11-20 03:00:00', want: '2026-11-20 11:00:00' },
  { name: 'after it closed', hours: NINE_TO_SIX, from: '2026-12-31 22:00:00', want: '2027-01-01 11:00:00' },
  { name: 'over days', hours: { from: 600, to: 630 }, from: '2028-02-28 10:15:00', want: '2028-03-03 10:15:00' },
  { name: 'all day', hours: { from: 0, to: 1440 }, from: '2026-11-20 23:00:00', want: '2026-11-21 01:00:00' },
  { name: 'at any time', hours: undefined, from: '2026-11-20 23:00:00', want: '2026-11-21 01:00:00' },
])('gives two hours $name', ({ hours, from, want }) => {
  expect(writeLocalTime(withinHours(hours, readLocalTime(from)!, 2 * HOUR))).toBe(want);
});

const hours = fc
  .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const waiting = fc.record({
  open: hours,
  from: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
  ms: fc.integer({ min: 1, max: 24 * HOUR }),
  more: fc.integer({ min: 0, max: 24 * HOUR }),
});

it('ends within the hours', () =>
  fc.assert(
    fc.property(waiting, ({ open, from, ms }) => {
      const end = withinHours(open, from, ms);
      expect(end).toBeGreaterThanOrEqual(from + ms);
      // Midnight is the end of its day.
      const minute = ((end + 8 * HOUR) % (24 * HOUR)) / MINUTE || 24 * 60;
      expect(minute).toBeGreaterThan(open.from);
      expect(minute).toBeLessThanOrEqual(open.to);
    }),
  ));

it('may be waited for in two parts', () =>
  fc.assert(
    fc.property(waiting, ({ open, from, ms, more }) => {
      expect(withinHours(open, withinHours(open, from, ms), more)).toBe(withinHours(open, from, ms + more));
    }),
  ));

it.each([
  { from: 600, to: 600 },
  { from: 1_200, to: 600 },
  { from: NaN, to: 600 },
])('refuses hours that never are: $from to $to', (never) => {
  expect(() => withinHours(never, 0, 1)).toThrow(RangeError);
});
