import { CARRIERS } from '../../../../cloudfunctions/_core/carriers/carriers';
import { readScanTime, type AboutScan } from '../../../../cloudfunctions/_core/tracking/time/scan-time';

const CN = { carrier: 'zto-express', rawText: '快件到达【杭州转运中心】' };

/** The moment in Greenwich, the zone, and how sure it is. */
function read(text: string, about: AboutScan): string | undefined {
  const when = readScanTime(text, about);
  return when && `${new Date(when.at).toISOString().slice(0, 16)}Z ${when.zone} ${when.zoneIs}`;
}

it.each<{ name: string; about: AboutScan; want: string }>([
  { name: 'a Chinese carrier’s own scan is in Beijing time', about: CN, want: '01:12Z Asia/Shanghai known' },
  {
    name: 'where it goes does not matter, only where it is',
    about: { carrier: 'zto-express', rawText: '快件已离开【深圳转运中心】，发往美国洛杉矶', place: '深圳市' },
    want: '01:12Z Asia/Shanghai known',
  },
  {
    name: 'a bracket with a city abroad tells where it is',
    about: { carrier: 'sf-express', rawText: '快件到达【洛杉矶集散中心】' },
    want: '17:12Z America/Los_Angeles ambiguous',
  },
  {
    name: 'so does the provider’s place',
    about: { carrier: 'sf-express', rawText: '快件已到达', place: '法兰克福' },
    want: '08:12Z Europe/Berlin ambiguous',
  },
  {
    name: 'abroad a time without an offset may be Beijing’s',
    about: { carrier: 'dhl', rawText: 'Processed', place: 'LEIPZIG - GERMANY' },
    want: '08:12Z Europe/Berlin ambiguous',
  },
  {
    name: 'unless the provider says that it is the place’s',
    about: { carrier: 'dhl', rawText: 'Processed', place: 'LEIPZIG - GERMANY', isLocal: true },
    want: '08:12Z Europe/Berlin known',
  },
  {
    name: 'where clocks show what Beijing’s show, it is known',
    about: { carrier: 'dhl', rawText: 'Arrived', place: 'HONG KONG - HONG KONG SAR, CHINA' },
    want: '01:12Z Asia/Hong_Kong known',
  },
  {
    name: 'a foreign carrier in China is in Beijing time',
    about: { carrier: 'dhl', rawText: 'Picked up', place: 'Shenzhen - CHINA, PEOPLES REPUBLIC' },
    want: '01:12Z Asia/Shanghai known',
  },
  {
    name: 'of two cities the one in the carrier’s country is meant',
    about: { carrier: 'usps', rawText: 'Arrived', place: 'CAMBRIDGE' },
    want: '14:12Z America/New_York ambiguous',
  },
  {
    name: 'a country of many zones gives none',
    about: { carrier: 'usps', rawText: 'Arrived', place: 'UNITED STATES' },
    want: '01:12Z Asia/Shanghai ambiguous',
  },
  {
    name: 'a housing estate with a foreign name moves no clock',
    about: { carrier: 'yto-express', rawText: '快件已到达【温哥华森林菜鸟驿站】' },
    want: '01:12Z Asia/Shanghai known',
  },
  {
    name: 'an airport’s letters in a bracket tell where it is',
    about: { carrier: 'ems', rawText: '邮件已到达【LAX】' },
    want: '17:12Z America/Los_Angeles ambiguous',
  },
  {
    name: 'without a bracket the words for being there tell it',
    about: { carrier: 'sf-express', rawText: '已到达 日本东京' },
    want: '00:12Z Asia/Tokyo ambiguous',
  },
  {
    name: 'where it will be says nothing',
    about: { carrier: 'sf-express', rawText: '快件发往美国，预计到达洛杉矶需要三天' },
    want: '01:12Z Asia/Shanghai known',
  },
  { name: 'without a hint Beijing is assumed', about: { rawText: 'Delivered' }, want: '01:12Z Asia/Shanghai assumed' },
  {
    name: 'a Chinese carrier’s English without a place is assumed, too',
    about: { carrier: 'zto-express', rawText: 'Delivered' },
    want: '01:12Z Asia/Shanghai assumed',
  },
])('$name', ({ about, want }) => {
  expect(read('2026-11-21 09:12:33', about)).toBe(`2026-11-21T${want}`);
});

describe('a time with an offset', () => {
  it.each<{ name: string; text: string; about: AboutScan; want: string }>([
    {
      name: 'is shown in the place’s zone where its clocks agree',
      text: '2026-11-21T09:12:33-08:00',
      about: { carrier: 'usps', rawText: 'Arrived', place: 'LOS ANGELES, CA' },
      want: '2026-11-21T17:12Z America/Los_Angeles known',
    },
    {
      name: 'else in a zone of that offset',
      text: '2026-11-21T09:12:33+02:00',
      about: { carrier: 'usps', rawText: 'Arrived', place: 'LOS ANGELES, CA' },
      want: '2026-11-21T07:12Z Etc/GMT-2 known',
    },
    {
      name: 'of +08:00 is China’s',
      text: '2026-11-21 09:12 +0800',
      about: CN,
      want: '2026-11-21T01:12Z Asia/Shanghai known',
    },
    {
      name: 'of half an hour has a zone, too',
      text: '2026-11-21 09:12 +05:30',
      about: CN,
      want: '2026-11-21T03:42Z Asia/Kolkata known',
    },
    {
      name: 'may be none',
      text: '2026-11-21T09:12:33Z',
      about: { rawText: 'Delivered' },
      want: '2026-11-21T09:12Z UTC known',
    },
    {
      name: 'of Greenwich is shown in the place’s zone',
      text: '2026-11-21T09:12:33Z',
      about: { carrier: 'dhl', rawText: 'Processed', place: 'BERLIN - GERMANY' },
      want: '2026-11-21T09:12Z Europe/Berlin known',
    },
    {
      name: 'of Greenwich, in China, too',
      text: '2026-11-21T09:12:33Z',
      about: CN,
      want: '2026-11-21T09:12Z Asia/Shanghai known',
    },
    { name: 'or a count of seconds', text: '1795223553', about: CN, want: '2026-11-21T01:12Z Asia/Shanghai known' },
  ])('$name', ({ text, about, want }) => {
    expect(read(text, about)).toBe(want);
  });
});

it.each([
  {
    name: 'an hour that the clocks show twice',
    text: '2026-11-01 01:30',
    want: '2026-11-01T06:30Z America/New_York ambiguous',
  },
  {
    name: 'an hour that they leave out',
    text: '2026-03-08 02:30',
    want: '2026-03-08T07:30Z America/New_York ambiguous',
  },
  { name: 'any other', text: '2026-11-01 12:30', want: '2026-11-01T17:30Z America/New_York known' },
])('$name, told by a provider of local times', ({ text, want }) => {
  expect(read(text, { carrier: 'usps', rawText: 'Arrived', place: 'NEW YORK, NY', isLocal: true })).toBe(want);
});

it('reads 03/04/2026 only when told which is the day', () => {
  const about = { rawText: 'Delivered' };
  expect(read('03/04/2026 09:12', about)).toBeUndefined();
  expect(read('03/04/2026 09:12', { ...about, dateOrder: 'day-first' })).toContain('2026-04-03T01:12Z');
  expect(read('03/04/2026 09:12', { ...about, dateOrder: 'month-first' })).toContain('2026-03-04T01:12Z');
});

it('gives nothing for what is no time', () => {
  expect(read('soon', CN)).toBeUndefined();
});

it('uses codes of carriers that there are', () => {
  const codes = new Set<string>(CARRIERS.map(({ code }) => code));
  expect(['zto-express', 'sf-express', 'dhl', 'usps'].filter((code) => !codes.has(code))).toEqual([]);
});
