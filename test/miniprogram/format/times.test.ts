import fc from 'fast-check';
import {
  ageText,
  agoText,
  dayText,
  durationText,
  fullText,
  momentText,
  nearText,
  waitText,
  weekdayText,
  windowPassed,
  windowText,
} from '../../../miniprogram/format/times';
import { BEIJING, wallClock } from '../../../miniprogram/format/wall-clock';
import { beijing, DAY, HOUR, MINUTE, NOW } from '../some-parcels';

const zh = { locale: 'zh-CN', now: NOW, zone: BEIJING } as const;
const en = { ...zh, locale: 'en' } as const;

describe('a moment', () => {
  it.each([
    { at: beijing(11, 21, 9, 12), zhWant: '今天 09:12', enWant: 'today 09:12' },
    { at: beijing(11, 20, 18, 20), zhWant: '昨天 18:20', enWant: 'yesterday 18:20' },
    { at: beijing(11, 22, 0, 0), zhWant: '明天 00:00', enWant: 'tomorrow 00:00' },
    { at: beijing(11, 23, 23, 59), zhWant: '后天 23:59', enWant: '23 Nov 23:59' },
    { at: beijing(11, 2, 9, 12), zhWant: '11 月 2 日 09:12', enWant: '2 Nov 09:12' },
    { at: beijing(11, 20, 9, 12, 2025), zhWant: '2025 年 11 月 20 日 09:12', enWant: '20 Nov 2025 09:12' },
  ])('is $zhWant · $enWant', ({ at, zhWant, enWant }) => {
    expect(momentText(at, zh)).toBe(zhWant);
    expect(momentText(at, en)).toBe(enWant);
  });

  it.each([
    { age: -MINUTE, want: '刚刚', old: '刚刚' },
    { age: 59_999, want: '刚刚', old: '刚刚' },
    { age: MINUTE, want: '1 分钟前', old: '1 分钟前' },
    { age: 12 * MINUTE, want: '12 分钟前', old: '12 分钟前' },
    { age: HOUR, want: '今天 13:02', old: '1 小时前' },
    { age: 23 * HOUR, want: '昨天 15:02', old: '23 小时前' },
    { age: DAY, want: '昨天 14:02', old: '昨天 14:02' },
  ])('$age ms old is $want, as an age $old', ({ age, want, old }) => {
    expect(agoText(NOW - age, zh)).toBe(want);
    expect(ageText(NOW - age, zh)).toBe(old);
  });

  it('opens as a full date with the clock of its own zone', () => {
    expect(fullText(Date.UTC(2026, 10, 20, 1, 5), 'Asia/Tokyo')).toBe('2026-11-20 10:05');
    expect(fullText(Date.UTC(2026, 6, 20, 1, 5), 'America/New_York')).toBe('2026-07-19 21:05');
    expect(fullText(Date.UTC(2026, 10, 20, 1, 5), 'Nowhere/Land')).toBe('2026-11-20 09:05');
  });

  it('knows its day of the week', () => {
    expect([weekdayText(NOW, zh), weekdayText(NOW, en)]).toEqual(['周六', 'Sat']);
  });
});

it.each([
  { ms: -MINUTE, zhWant: '1 分钟', enWant: '1 min' },
  { ms: 1, zhWant: '1 分钟', enWant: '1 min' },
  { ms: 7 * MINUTE + 1, zhWant: '8 分钟', enWant: '8 min' },
  { ms: 59 * MINUTE, zhWant: '59 分钟', enWant: '59 min' },
  { ms: 59 * MINUTE + 1, zhWant: '1 小时', enWant: '1 h' },
  { ms: HOUR + 1, zhWant: '2 小时', enWant: '2 h' },
  { ms: DAY + MINUTE, zhWant: '1 天 1 小时', enWant: '1 d 1 h' },
])('waiting for $ms ms is said as $zhWant', ({ ms, zhWant, enWant }) => {
  expect([waitText(ms, zh), waitText(ms, en)]).toEqual([zhWant, enWant]);
});

it('a moment of today needs no day', () => {
  expect([nearText(beijing(11, 21, 9, 12), zh), nearText(beijing(11, 20, 9, 12), zh)]).toEqual(['09:12', '昨天 09:12']);
});

describe('a window', () => {
  it.each([
    {
      name: 'hours of today',
      from: beijing(11, 21, 14),
      to: beijing(11, 21, 16),
      want: ['今天 14:00–16:00', 'today 14:00–16:00'],
    },
    {
      name: 'days of one month',
      from: beijing(11, 25),
      to: beijing(11, 28, 23, 59),
      want: ['11 月 25–28 日', '25–28 Nov'],
    },
    {
      name: 'days across months',
      from: beijing(11, 30),
      to: beijing(12, 2, 20),
      want: ['11 月 30 日–12 月 2 日', '30 Nov–2 Dec'],
    },
    { name: 'a whole day', from: beijing(11, 23), to: beijing(11, 23, 23, 59), want: ['后天', '23 Nov'] },
    { name: 'a day without a time', from: beijing(11, 23), to: undefined, want: ['后天', '23 Nov'] },
    { name: 'one moment', from: beijing(11, 22, 18), to: undefined, want: ['明天 18:00', 'tomorrow 18:00'] },
    {
      name: 'from today into tomorrow',
      from: beijing(11, 21, 20),
      to: beijing(11, 22, 9),
      want: ['今天–明天', 'today–tomorrow'],
    },
    {
      name: 'days of another year',
      from: beijing(1, 3, 0, 0, 2027),
      to: beijing(1, 5, 0, 0, 2027),
      want: ['2027 年 1 月 3 日–2027 年 1 月 5 日', '3 Jan 2027–5 Jan 2027'],
    },
  ])('of $name', ({ from, to, want }) => {
    expect([windowText(from, to, zh), windowText(from, to, en)]).toEqual(want);
  });

  it.each([
    { name: 'before its end', from: beijing(11, 21, 12), to: beijing(11, 21, 16), want: false },
    { name: 'after its end', from: beijing(11, 21, 12), to: beijing(11, 21, 14), want: true },
    { name: 'a day that is still running', from: beijing(11, 21), to: undefined, want: false },
    { name: 'yesterday', from: beijing(11, 20), to: undefined, want: true },
    { name: 'a moment behind us', from: beijing(11, 21, 14), to: undefined, want: true },
  ])('has passed or not: $name', ({ from, to, want }) => {
    expect(windowPassed(from, to, zh)).toBe(want);
  });
});

it('words a duration with at most two units', () => {
  expect([40 * MINUTE, 5 * HOUR, 2 * DAY + 3 * HOUR, 3 * DAY, -HOUR].map((ms) => durationText(ms, zh))).toEqual([
    '40 分钟',
    '5 小时',
    '2 天 3 小时',
    '3 天',
    '0 分钟',
  ]);
  expect(durationText(2 * DAY + 3 * HOUR, en)).toBe('2 d 3 h');
});

it('never depends on the zone of the phone: the wall clock is eight hours ahead of UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }), (at) => {
      expect(wallClock(at, BEIJING).format('YYYY-MM-DDTHH:mm')).toBe(
        new Date(at + 8 * HOUR).toISOString().slice(0, 16),
      );
    }),
  );
});

it('calls exactly one day today', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3 * DAY, max: 3 * DAY }), (shift) => {
      const today = Math.floor((NOW + 8 * HOUR) / DAY) === Math.floor((NOW + shift + 8 * HOUR) / DAY);
      expect(dayText(NOW + shift, zh) === '今天').toBe(today);
    }),
  );
});
