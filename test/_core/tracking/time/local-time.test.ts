import fc from 'fast-check';
import { readLocalTime, writeLocalTime } from '../../../../cloudfunctions/_core/tracking/time/local-time';
import { readWrittenTime } from '../../../../cloudfunctions/_core/tracking/time/written-time';
import { momentsOf, offsetAt } from '../../../../cloudfunctions/_core/tracking/time/zone-offset';
import { zoneWithOffset } from '../../../../cloudfunctions/_core/tracking/time/zone-with-offset';

const china = (iso: string): number => Date.parse(`${iso}+08:00`);

describe('readLocalTime', () => {
  it.each([
    { text: '2026-11-21 09:12:33', want: china('2026-11-21T09:12:33') },
    { text: '2026-11-21 09:12', want: china('2026-11-21T09:12:00') },
    { text: '2014/06/25 10:23:03', want: china('2014-06-25T10:23:03') },
    { text: '2026/1/5 8:03', want: china('2026-01-05T08:03:00') },
    { text: '2018-03-0712:00:32', want: china('2018-03-07T12:00:32') },
    { text: '2026-11-21 24:00:00', want: china('2026-11-22T00:00:00') },
    { text: '2026-11-21', want: china('2026-11-21T00:00:00') },
    { text: '2014/6/5 9:2', want: china('2014-06-05T09:02:00') },
    { text: '2014/6/5 9:2:3', want: china('2014-06-05T09:02:03') },
    { text: '2026-11-21 9时5分', want: china('2026-11-21T09:05:00') },
    { text: '2026-11-21 09:12:33 星期六', want: china('2026-11-21T09:12:33') },
    { text: '2026-11-21 09:12:33（周六）', want: china('2026-11-21T09:12:33') },
    { text: '2026-11-21 09:12:33 JST', want: Date.parse('2026-11-21T09:12:33+09:00') },
    { text: '2026-11-21 09:12:33 CET', want: Date.parse('2026-11-21T09:12:33+01:00') },
    { text: '21 Jul 2026 09:12:33 CEST', want: Date.parse('2026-07-21T09:12:33+02:00') },
    { text: 'Sat Nov 21 2026 09:12:33 GMT+0800 (China Standard Time)', want: china('2026-11-21T09:12:33') },
    { text: 'Sat Nov 21 2026 09:12:33 GMT+0800 (中国标准时间)', want: china('2026-11-21T09:12:33') },
    { text: '20261121 9:12', want: china('2026-11-21T09:12:00') },
    { text: '2026-11-21 - 09:12', want: china('2026-11-21T09:12:00') },
    { text: '2026年11月21日 09:12', want: china('2026-11-21T09:12:00') },
    { text: '2026-11-21T09:12:33.500+02:00', want: Date.parse('2026-11-21T09:12:33+02:00') },
    { text: '2026-11-21T09:12:33Z', want: Date.parse('2026-11-21T09:12:33Z') },
    { text: '2016.10.25 14:48', want: china('2016-10-25T14:48:00') },
    { text: '2026-11-21 09:12:33.0', want: china('2026-11-21T09:12:33') },
    { text: '2026-11-21T09:12', want: china('2026-11-21T09:12:00') },
    { text: '2026年11月21日 14时05分33秒', want: china('2026-11-21T14:05:33') },
    { text: '2026年11月21日星期六 下午2:05', want: china('2026-11-21T14:05:00') },
    { text: '2026-11-21 上午9：12', want: china('2026-11-21T09:12:00') },
    { text: '2026-11-21 上午12:30', want: china('2026-11-21T00:30:00') },
    { text: '2026-11-21 中午12:30', want: china('2026-11-21T12:30:00') },
    { text: '2026-11-21 中午1:30', want: china('2026-11-21T13:30:00') },
    { text: '2026-11-21 晚上9点', want: china('2026-11-21T21:00:00') },
    { text: '2026-11-21 下午14:05', want: china('2026-11-21T14:05:00') },
    { text: '2026-11-21 9:12 p.m.', want: china('2026-11-21T21:12:00') },
    { text: '2026-11-21 12:05 am', want: china('2026-11-21T00:05:00') },
    { text: '2026-11-21 12:05 PM', want: china('2026-11-21T12:05:00') },
    { text: 'November 21, 2026, 9:12 am', want: china('2026-11-21T09:12:00') },
    { text: 'Nov 21, 2026', want: china('2026-11-21T00:00:00') },
    { text: 'November 21st 2026 9 pm', want: china('2026-11-21T21:00:00') },
    { text: '21 Nov 2026 09:12', want: china('2026-11-21T09:12:00') },
    { text: '21 Nov 2026, 09:12:33PM', want: china('2026-11-21T21:12:33') },
    { text: '09:12 21-Nov-2026', want: china('2026-11-21T09:12:00') },
    { text: 'Friday, November 20, 2026 at 09:12 Local time', want: china('2026-11-20T09:12:00') },
    { text: 'Sat Nov 21 09:12:33 CST 2026', want: china('2026-11-21T09:12:33') },
    { text: 'Sat, 21 Nov 2026 09:12:33 +0100', want: Date.parse('2026-11-21T09:12:33+01:00') },
    { text: 'Sat, 21 Nov 2026 09:12:33 GMT', want: Date.parse('2026-11-21T09:12:33Z') },
    { text: 'Sat, 21 Nov 2026 09:12:33 EST', want: Date.parse('2026-11-21T09:12:33-05:00') },
    { text: '2026-11-21 09:12:33 (UTC+8)', want: china('2026-11-21T09:12:33') },
    { text: '2026-11-21T09:12:33.123456-05:30', want: Date.parse('2026-11-21T09:12:33-05:30') },
    { text: '21.11.2026 09:12:33', want: china('2026-11-21T09:12:33') },
    { text: '03.04.2026 09:12', want: china('2026-04-03T09:12:00') },
    { text: '21/11/2026 09:12', want: china('2026-11-21T09:12:00') },
    { text: '11/21/2026 9:12 PM', want: china('2026-11-21T21:12:00') },
    { text: '04/04/2026 09:12', want: china('2026-04-04T09:12:00') },
    { text: '20261121091233', want: china('2026-11-21T09:12:33') },
    { text: '20261121 0912', want: china('2026-11-21T09:12:00') },
    { text: '20261121', want: china('2026-11-21T00:00:00') },
    { text: '20261121T091233Z', want: Date.parse('2026-11-21T09:12:33Z') },
    { text: '  2026-11-21  09:12:33 ', want: china('2026-11-21T09:12:33') },
    { text: '1795136400', want: 1_795_136_400_000 },
    { text: '1795136400123', want: 1_795_136_400_123 },
  ])('reads $text', ({ text, want }) => {
    expect(readLocalTime(text)).toBe(want);
  });

  it.each([
    '',
    'gestern',
    '2026-13-01 00:00',
    '2026-02-30 10:00',
    '2026-11-21 25:00',
    '2026-11-21 24:01',
    '1234',
    '2026-11-21 09:60',
    '1899-01-01 00:00',
    '0',
    '03/04/2026 09:12',
    '13/13/2026 09:12',
    '20261321091233',
    '12345678901234',
    '2026-11-21 09:12 extra',
    '2026-11-21 9',
    '2026-11-21 -1:00',
    '2026-11-21 9.5',
    '20261121 9',
    '20261121912',
    '2026-11-21 09:12 XYZ',
    '2026-11-21 09:12 (extra)',
    '2026-11-21 09:12:33 +15:00',
    '31 Nov 2026 09:12',
    '2026-11-21 09:12 2026-11-22',
    'November 2026',
    `2026-11-21 09:12${' '.repeat(99)}x`,
  ])('does not take “%s” for a time', (text) => {
    expect(readLocalTime(text)).toBeUndefined();
  });

  it.each([
    { zone: 'America/New_York', text: '2026-07-01 12:00', want: '2026-07-01T16:00:00Z' },
    { zone: 'America/New_York', text: '2026-12-01 12:00', want: '2026-12-01T17:00:00Z' },
    { zone: 'Asia/Tokyo', text: '2026-12-01 12:00', want: '2026-12-01T03:00:00Z' },
    { zone: 'Asia/Kolkata', text: '2026-12-01 12:00', want: '2026-12-01T06:30:00Z' },
  ])('reads $text in $zone', ({ zone, text, want }) => {
    expect(readLocalTime(text, zone)).toBe(Date.parse(want));
  });
});

describe('writeLocalTime', () => {
  it.each([
    { zone: 'Asia/Shanghai', want: '2026-07-02 01:03:04' },
    { zone: 'America/New_York', want: '2026-07-01 13:03:04' },
  ])('shows $want in $zone', ({ zone, want }) => {
    const at = Date.parse('2026-07-01T17:03:04Z');
    expect(writeLocalTime(at, zone)).toBe(want);
    expect(readLocalTime(want, zone)).toBe(at);
  });
});

const ZONES = ['Asia/Shanghai', 'UTC', ...Intl.supportedValuesOf('timeZone')];
const moment = fc.integer({ min: Date.UTC(2001, 0, 1) / 1_000, max: Date.UTC(2099, 0, 1) / 1_000 });

it('reads in every zone what was written there; of an hour shown twice, one of the two', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moment, (zone, seconds) => {
      const at = seconds * 1_000;
      const text = writeLocalTime(at, zone);
      const wall = at + offsetAt(at, zone);
      expect(momentsOf(wall, zone)).toContain(at);
      expect(momentsOf(wall, zone)).toContain(readLocalTime(text, zone));
    }),
    { numRuns: 10_000 },
  );
});

it('never throws, and gives a moment of this century or none', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '2026',
      '11',
      '21',
      '-',
      '/',
      ':',
      ' ',
      'T',
      'Z',
      '+08:00',
      'am',
      '下午',
      '年',
      '月',
      '日',
      'Nov',
      'GMT',
      ',',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const at = readLocalTime(pieces.join(''), 'America/New_York');
      expect(at === undefined || (at >= Date.UTC(2000, 0, 1) && at < Date.UTC(2100, 0, 1))).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

it('is not moved by the process’s own zone', () => {
  expect(readLocalTime('2026-11-21 09:12:33')).toBe(1_795_223_553_000);
  expect(readLocalTime('Sat Nov 21 09:12:33 2026')).toBe(1_795_223_553_000);
  expect(writeLocalTime(1_795_223_553_000)).toBe('2026-11-21 09:12:33');
});

it('takes the day first in 03/04/2026 when told so', () => {
  expect(readWrittenTime('03/04/2026', 'day-first')).toEqual({ wall: Date.UTC(2026, 3, 3) });
  expect(readWrittenTime('03/04/2026', 'month-first')).toEqual({ wall: Date.UTC(2026, 2, 4) });
});

it('has a zone for every offset that a clock may have, wrong by none that it names', () => {
  for (let minutes = -12 * 60; minutes <= 14 * 60; minutes += 15) {
    const zone = zoneWithOffset(minutes * 60_000);
    expect(['UTC', offsetAt(1_795_223_553_000, zone)]).toContain(zone === 'UTC' ? 'UTC' : minutes * 60_000);
  }
});
