import fc from 'fast-check';
import { dayReader } from '../../../miniprogram/format/day-reader';
import { phoneZone, showsBeijingTime } from '../../../miniprogram/format/phone-zone';
import { windowText } from '../../../miniprogram/format/times';
import { wallClock } from '../../../miniprogram/format/wall-clock';
import { beijing, NOW } from '../some-parcels';

it.each([
  { named: 'America/New_York', west: 300, want: 'America/New_York' },
  { named: undefined, west: -480, want: 'Asia/Shanghai' },
  { named: '', west: -480, want: 'Asia/Shanghai' },
  { named: undefined, west: -540, want: 'Etc/GMT-9' },
  { named: undefined, west: 300, want: 'Etc/GMT+5' },
  { named: undefined, west: 0, want: 'Etc/GMT' },
  { named: undefined, west: -330, want: 'Asia/Kolkata' },
  { named: undefined, west: -345, want: 'Asia/Kathmandu' },
  { named: undefined, west: 210, want: 'America/St_Johns' },
  { named: undefined, west: 570, want: 'Pacific/Marquesas' },
  { named: undefined, west: 45, want: 'Asia/Shanghai' },
  { named: undefined, west: -15 * 60, want: 'Asia/Shanghai' },
])('a phone that says $named and $west minutes west lives by $want', ({ named, west, want }) => {
  expect(phoneZone(named, west)).toBe(want);
});

const shownIn = (zone: string, at: number) => wallClock(at, zone).format('YYYY-MM-DDTHH:mm');
const shownAt = (east: number, at: number) => new Date(at + east * 60_000).toISOString().slice(0, 16);

it('without a name, the zone’s clocks show what the phone’s do, and every system knows it', () => {
  const minutes = fc.integer({ min: -12, max: 14 }).map((hours) => hours * 60);
  fc.assert(
    fc.property(fc.oneof(minutes, fc.constantFrom(-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 825)), (east) => {
      const zone = phoneZone(undefined, -east);
      expect(shownIn(zone, NOW)).toBe(shownAt(east, NOW));
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }),
    { numRuns: 40 },
  );
});

it.each([
  { east: -150, zone: 'America/St_Johns' },
  { east: 765, zone: 'Pacific/Chatham' },
])('in July $east minutes east are the clocks of $zone', ({ east, zone }) => {
  expect(phoneZone(undefined, -east)).toBe(zone);
  const july = Date.UTC(2026, 6, 1);
  expect(shownIn(zone, july)).toBe(shownAt(east, july));
});

it.each([
  { zone: 'Asia/Shanghai', want: true },
  { zone: 'Asia/Singapore', want: true },
  { zone: 'Etc/GMT-8', want: true },
  { zone: 'Asia/Tokyo', want: false },
  { zone: 'America/New_York', want: false },
])('$zone shows Beijing’s time: $want', ({ zone, want }) => {
  expect(showsBeijingTime(zone, NOW)).toBe(want);
});

describe('by a reader’s own clocks', () => {
  const reader = { locale: 'zh-CN' as const, now: NOW, zone: 'America/New_York' };

  it.each([
    {
      name: 'a window is at their hours',
      from: beijing(11, 22, 14),
      to: beijing(11, 22, 16),
      want: '明天 01:00–03:00',
    },
    { name: 'a day without hours stays that day', from: beijing(11, 28), to: undefined, want: '11 月 28 日' },
  ])('$name', ({ from, to, want }) => {
    expect(windowText(from, to, dayReader(from, 'Asia/Shanghai', reader))).toBe(want);
  });
});
