import { progressOf, routeOf } from '../../../cloudfunctions/_core/tracking/route';
import { cityIn, placeName, samePlace } from '../../../cloudfunctions/_core/tracking/place-name';
import { track } from './made-events';

describe('routeOf', () => {
  it('names the cities in the order they were reached, each once in a row', () => {
    const events = track(
      [9, '【杭州市】快件到达【杭州文三路网点】'],
      [1, '【佛山市】【佛山顺德网点】已揽收'],
      [4, '快件到达【长沙转运中心】'],
      [5, '快件离开【长沙转运中心】已发往【杭州转运中心】'],
    );
    expect(routeOf(events, 'zh-CN')).toEqual(['佛山', '长沙', '杭州']);
  });

  it('draws a city once for all depots in it, and says it as the reader does', () => {
    const events = track(
      [1, '浙江省金华市义乌市荷叶塘公司 已揽收'],
      [2, '快件到达【义乌转运中心】'],
      [3, '快件到达【金华转运中心】'],
      [5, '快件到达【深圳转运中心】'],
      [6, '快件到达【洛杉矶处理中心】'],
    );
    expect([routeOf(events, 'zh-CN'), routeOf(events, 'en')]).toEqual([
      ['金华', '深圳', '洛杉矶'],
      ['Jinhua', 'Shenzhen', 'Los Angeles'],
    ]);
  });

  it('keeps the first and the last four of a long way', () => {
    const cities = ['佛山', '广州', '长沙', '武汉', '合肥', '南京', '杭州'];
    const events = track(...cities.map((city, index) => [index, `快件到达【${city}转运中心】`] as const));
    expect(routeOf(events, 'zh-CN')).toEqual(['佛山', '武汉', '合肥', '南京', '杭州']);
  });
});

it.each([
  { stage: 'created', want: { way: 'forward', at: 0 } },
  { stage: 'delivered', want: { way: 'forward', at: 4 } },
  { stage: 'returned', want: { way: 'back', at: 3 } },
] as const)('progressOf($stage)', ({ stage, want }) => {
  expect(progressOf(stage)).toEqual(want);
});

it.each([
  { name: '杭州转运中心', city: '杭州' },
  { name: '浙江省金华市义乌市荷叶塘公司', city: '金华' },
  { name: '湖南长沙转运中心', city: '长沙' },
  { name: '北京市', city: '北京' },
  { name: '恩施土家族苗族自治州', city: '恩施' },
  { name: '浙江临安西部公司', city: '杭州' },
  { name: '义乌转运中心', city: '金华' },
  { name: 'LOS ANGELES, CA', city: '洛杉矶' },
  { name: '朝阳转运中心', city: undefined },
  { name: '西湖网点', city: undefined },
])('cityIn($name) is $city', ({ name, city }) => {
  expect(cityIn(name)).toBe(city);
});

it.each([
  { name: '【杭州转运中心】', place: '杭州' },
  { name: '【义乌转运中心】', place: '义乌' },
  { name: '【北京顺义集散中心】', place: '北京' },
  { name: '【朝阳转运中心】', place: '朝阳' },
  { name: '金华市', place: '金华' },
  { name: '杭州文三路网点', place: '杭州文三路网点' },
  { name: '浙江省金华市义乌市荷叶塘公司', place: '金华市义乌市荷叶塘公司' },
])('a hub goes by its town or city, an outlet by its name: $name is $place', ({ name, place }) => {
  expect(placeName(name)).toBe(place);
});

it('knows one depot under two names', () => {
  expect([samePlace('义乌转运中心公司', '义乌转运中心'), samePlace('杭州一部', '杭州二部')]).toEqual([true, false]);
});
