import * as fc from 'fast-check';
import { quietUntil } from '../../../cloudfunctions/_core/notices/quiet-hours';
import { readLocalTime, writeLocalTime } from '../../../cloudfunctions/_core/tracking/time/local-time';

const NIGHT = { on: true, from: 22 * 60, to: 8 * 60, urgentAnyway: true };
const at = (text: string, zone: string): number => readLocalTime(text, zone) ?? NaN;

it.each([
  { zone: 'Asia/Shanghai', now: '2026-11-21 23:30:00', quiet: NIGHT, until: '2026-11-22 08:00:00' },
  { zone: 'Asia/Shanghai', now: '2026-11-22 00:00:00', quiet: NIGHT, until: '2026-11-22 08:00:00' },
  { zone: 'Asia/Shanghai', now: '2026-11-22 07:59:59', quiet: NIGHT, until: '2026-11-22 08:00:00' },
  { zone: 'Asia/Shanghai', now: '2026-11-22 08:00:00', quiet: NIGHT, until: undefined },
  { zone: 'Asia/Shanghai', now: '2026-11-21 21:59:59', quiet: NIGHT, until: undefined },
  { zone: 'Asia/Shanghai', now: '2026-11-21 23:30:00', quiet: { ...NIGHT, on: false }, until: undefined },
  // Told after 18:00 only.
  { zone: 'Asia/Shanghai', now: '2026-11-21 09:00:00', quiet: { ...NIGHT, to: 18 * 60 }, until: '2026-11-21 18:00:00' },
  { zone: 'Asia/Shanghai', now: '2026-11-21 18:00:00', quiet: { ...NIGHT, to: 18 * 60 }, until: undefined },
  // Within one day.
  {
    zone: 'Asia/Shanghai',
    now: '2026-11-21 13:10:00',
    quiet: { ...NIGHT, from: 780, to: 840 },
    until: '2026-11-21 14:00:00',
  },
  // The person's own clocks.
  { zone: 'America/Los_Angeles', now: '2026-11-21 23:00:00', quiet: NIGHT, until: '2026-11-22 08:00:00' },
  { zone: 'Asia/Kathmandu', now: '2026-11-21 22:00:00', quiet: NIGHT, until: '2026-11-22 08:00:00' },
  // The night in which clocks go back, and the one in which they go forward over the very end.
  { zone: 'America/New_York', now: '2026-10-31 23:00:00', quiet: NIGHT, until: '2026-11-01 08:00:00' },
  { zone: 'America/New_York', now: '2026-03-08 00:30:00', quiet: { ...NIGHT, to: 150 }, until: '2026-03-08 03:30:00' },
])('$now in $zone, quiet $quiet.from–$quiet.to: until $until', ({ zone, now, quiet, until }) => {
  const end = quietUntil(at(now, zone), quiet, zone);
  expect(end === undefined ? undefined : writeLocalTime(end, zone)).toBe(until);
});

it('is over when it ends, and never longer than a day and an hour', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');
  const minute = fc.integer({ min: 0, max: 1_439 });
  fc.assert(
    fc.property(
      zones,
      fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) }),
      minute,
      minute,
      (zone, now, from, to) => {
        const quiet = { on: true, from, to, urgentAnyway: true };
        const end = quietUntil(now, quiet, zone);
        if (end === undefined) return;
        expect(end).toBeGreaterThan(now);
        expect(end - now).toBeLessThanOrEqual(25 * 3_600_000);
        expect(quietUntil(end, quiet, zone) ?? end).toBeLessThanOrEqual(end + 3_600_000);
      },
    ),
  );
});
