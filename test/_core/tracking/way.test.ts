import { refineReadings } from '../../../cloudfunctions/_core/tracking/state/refine-readings';
import { currentOf, destinationOf, isInCity, nextOf, originOf } from '../../../cloudfunctions/_core/tracking/way';
import { track } from './made-events';

const onTheWay = refineReadings(
  track(
    [1, '【佛山市】【佛山顺德网点】已揽收'],
    [4, '快件到达【长沙转运中心】'],
    [5, '快件离开【长沙转运中心】已发往【杭州转运中心】'],
  ),
);
const delivered = refineReadings([
  ...onTheWay,
  ...track([8, '快件到达【杭州转运中心】'], [9, '【杭州文三路网点】的李建国（13800001234）正在派件']),
]);

it('knows where a parcel comes from, is, and goes', () => {
  expect(originOf(onTheWay)).toMatchObject({ city: '佛山市', county: '顺德区' });
  expect(currentOf(onTheWay)).toMatchObject({ city: '长沙市' });
  expect(nextOf(onTheWay)).toMatchObject({ city: '杭州市' });
  expect(destinationOf(onTheWay)).toBeUndefined();
});

it('knows the destination once somebody delivers there, and what comes next no more', () => {
  expect(destinationOf(delivered)).toMatchObject({ city: '杭州市' });
  expect(nextOf(delivered)).toBeUndefined();
});

it('believes the provider first, when it names a city', () => {
  expect(originOf(onTheWay, '广东省广州市')).toMatchObject({ city: '广州市' });
  expect(destinationOf(onTheWay, '浙江,金华市,义乌市')).toMatchObject({ city: '金华市', county: '义乌市' });
  expect(destinationOf(delivered, '浙江省')).toMatchObject({ city: '杭州市' });
});

it('knows nothing of a parcel without scans', () => {
  expect([originOf([]), currentOf([]), nextOf([]), destinationOf([])]).toEqual(Array(4).fill(undefined));
});

it.each([
  { text: '快件到达【杭州转运中心】', destination: '杭州市', want: true },
  { text: '快件到达【杭州转运中心】', destination: '浙江省杭州市西湖区', want: true },
  { text: '快件到达【杭州余杭网点】', destination: '杭州西湖区', want: true },
  { text: '快件到达【金华转运中心】', destination: '浙江省金华市义乌市', want: true },
  { text: '快件到达【义乌荷叶塘公司】', destination: '金华市义乌市', want: true },
  { text: '快件到达【永康中转部】', destination: '金华市义乌市', want: false },
  { text: '快件到达【长沙转运中心】', destination: '杭州市', want: false },
  { text: '快件到达【某某转运中心】', destination: '杭州市', want: false },
  { text: '快件到达【杭州转运中心】', destination: '浙江省', want: false },
])('$text is in $destination: $want', ({ text, destination, want }) => {
  const [event] = track([1, text]);
  expect(event && isInCity(event, destinationOf([], destination))).toBe(want);
});
