import { courierTitle } from '../../../cloudfunctions/_core/tracking/sentences/courier-title';
import { moneyText } from '../../../cloudfunctions/_core/tracking/sentences/money-text';
import { placeIn } from '../../../cloudfunctions/_core/tracking/sentences/place-words';
import { promiseSlot } from '../../../cloudfunctions/_core/tracking/sentences/promise-slot';
import { reasonIn } from '../../../cloudfunctions/_core/tracking/sentences/reason-words';
import { withMetric } from '../../../cloudfunctions/_core/tracking/sentences/with-metric';
import { withoutHoles } from '../../../cloudfunctions/_core/tracking/sentences/without-holes';
import { zh } from '../../../cloudfunctions/_core/tracking/sentences/zh';

describe('withMetric', () => {
  it.each([
    ['Package is 12 miles away', 'Package is 12 miles（约 19 公里） away', 'Package is 12 miles (about 19 km) away'],
    ['1,200 mi to go', '1,200 mi（约 1931 公里） to go', '1,200 mi (about 1931 km) to go'],
    ['Within 0.5 mile', 'Within 0.5 mile（约 0.8 公里）', 'Within 0.5 mile (about 0.8 km)'],
    ['Keep below 40°F', 'Keep below 40°F（约 4°C）', 'Keep below 40°F (about 4°C)'],
    ['-4 degrees Fahrenheit', '-4 degrees Fahrenheit（约 -20°C）', '-4 degrees Fahrenheit (about -20°C)'],
    ['32℉ to 50 °F', '32℉（约 0°C） to 50 °F（约 10°C）', '32℉ (about 0°C) to 50 °F (about 10°C)'],
    ['12 miles (19 km)', '12 miles (19 km)', '12 miles (19 km)'],
    ['Flight F 100, 5 minutes, MI 48201', 'Flight F 100, 5 minutes, MI 48201', 'Flight F 100, 5 minutes, MI 48201'],
    ['距离您 3 公里', '距离您 3 公里', '距离您 3 公里'],
  ])('%s', (text, chinese, english) => {
    expect(withMetric(text, 'zh-CN')).toBe(chinese);
    expect(withMetric(text, 'en')).toBe(english);
  });
});

describe('moneyText', () => {
  it.each([
    [12_345, 'CNY', '¥123.45', '¥123.45'],
    [1_234_560, 'CNY', '¥12,345.60', '¥12,345.60'],
    [5, 'CNY', '¥0.05', '¥0.05'],
    [4_500, 'USD', '45.00 美元', 'USD 45.00'],
    [1_200, 'JPY', '1,200 日元', 'JPY 1,200'],
    [1_500, 'KWD', '1.500 KWD', 'KWD 1.500'],
    [0, 'CNY', undefined, undefined],
    [Number.NaN, 'CNY', undefined, undefined],
    [100, '元', undefined, undefined],
  ])('%d %s', (amount, currency, chinese, english) => {
    expect(moneyText({ amount, currency }, 'zh-CN')).toBe(chinese);
    expect(moneyText({ amount, currency }, 'en')).toBe(english);
  });
});

describe('placeIn', () => {
  it.each([
    ['【杭州转运中心】', '杭州', 'Hangzhou'],
    ['杭州市', '杭州', 'Hangzhou'],
    ['杭州文三路网点', '杭州文三路网点', 'a depot in Hangzhou'],
    ['LOS ANGELES, CA', '洛杉矶', 'Los Angeles'],
    ['Los Angeles Sort Center', '洛杉矶', 'Los Angeles Sort Center'],
    ['文三路网点', '文三路网点', undefined],
    ['日本东京', '日本东京', 'Tokyo'],
    ['美国洛杉矶', '美国洛杉矶', 'Los Angeles'],
    ['上海市浦东新区', '上海市浦东新区', 'Shanghai'],
    ['上海浦东', '上海浦东', 'Shanghai'],
    ['杭州市西湖区', '杭州市西湖区', 'Hangzhou'],
    ['杭州桐庐县', '杭州桐庐县', 'Hangzhou'],
    ['义乌转运中心', '义乌', 'a depot in Jinhua'],
  ])('%s', (name, chinese, english) => {
    expect(placeIn('zh-CN', name)).toBe(chinese);
    expect(placeIn('en', name)).toBe(english);
  });
});

describe('reasonIn', () => {
  it.each([
    ['客户不在家', '客户不在家', 'nobody home'],
    ['电话无人接听', '电话无人接听', 'no answer by phone'],
    ['收件地址不详', '收件地址不详', 'the address is not clear'],
    ['受台风影响', '受台风影响', 'bad weather'],
    ['单位已下班', '单位已下班', 'closed'],
    ['缘故不明', '缘故不明', undefined],
    ['Business closed', '关门了', 'Business closed'],
    ['Receiver refused it', '拒收', 'Receiver refused it'],
    ['Mystery', undefined, 'Mystery'],
  ])('%s', (reason, chinese, english) => {
    expect(reasonIn('zh-CN', reason)).toBe(chinese);
    expect(reasonIn('en', reason)).toBe(english);
  });
});

describe('courierTitle', () => {
  it.each([
    ['王小明', '王师傅', 'courier Wang'],
    ['欧阳小明', '欧阳师傅', 'courier Ouyang'],
    ['李师傅', '李师傅', 'courier Li'],
    ['买买提·艾力', '买买提·艾力', undefined],
    ['Tom', 'Tom', 'Tom'],
  ])('%s', (name, chinese, english) => {
    expect(courierTitle(name, 'zh-CN')).toBe(chinese);
    expect(courierTitle(name, 'en')).toBe(english);
  });
});

describe('promiseSlot', () => {
  const zone = 'Asia/Shanghai';
  const HOUR = 3_600_000;
  it.each([
    { name: 'a moment', from: 10, want: { kind: 'moment', at: 10 * HOUR, zone } },
    { name: 'some hours', from: 10, to: 12, want: { kind: 'window', at: 10 * HOUR, to: 12 * HOUR, zone } },
    { name: 'hours that have begun', from: 4, to: 6, want: { kind: 'window', at: 4 * HOUR, to: 6 * HOUR, zone } },
    { name: 'a day', from: 10, to: 33, want: { kind: 'day', at: 10 * HOUR, zone } },
    { name: 'several days', from: 10, to: 60, want: { kind: 'window', at: 10 * HOUR, to: 60 * HOUR, zone } },
    { name: 'days that have begun', from: 1, to: 60, want: { kind: 'day', at: 60 * HOUR, zone } },
    { name: 'what has passed', from: 1, to: 5, want: undefined },
  ])('$name', ({ from, to, want }) => {
    const eta = { from: from * HOUR, ...(to !== undefined && { to: to * HOUR }) };
    expect(promiseSlot(eta, zone, 5 * HOUR)).toEqual(want);
  });
});

it.each([
  ['包裹已到{0}', '包裹已到 0'],
  ['到达${station}，请取件', '到达 station ，请取件'],
  ['undefined', ''],
  ['[object Object]', ''],
  ['a } b { c', 'a b c'],
  ['Nullarbor depot', 'Nullarbor depot'],
])('of %s there is left: %s', (text, left) => {
  expect(withoutHoles(text)).toBe(left);
});

it('puts one space where Chinese meets Latin letters or digits', () => {
  expect(zh`离开${'JFK'}，去往${'杭州'}，还有${'2'}站`).toBe('离开 JFK，去往杭州，还有 2 站');
});
