import { readLocalTime, writeLocalTime } from '../../../cloudfunctions/_core/tracking/local-time';

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
    { text: '2026年11月21日 09:12', want: china('2026-11-21T09:12:00') },
    { text: '2026-11-21T09:12:33.500+02:00', want: Date.parse('2026-11-21T09:12:33+02:00') },
    { text: '2026-11-21T09:12:33Z', want: Date.parse('2026-11-21T09:12:33Z') },
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
