import { placeWithin } from '../../../cloudfunctions/_core/tracking/sentences/place-within';

it.each([
  ['杭州', '杭州市西湖区公司', '西湖区公司'],
  ['杭州', '杭州西湖文三路', '西湖文三路'],
  ['杭州', '嘉兴转运中心', '嘉兴转运中心'],
  ['杭州', '杭州市', '杭州市'],
])('from %s, %s is %s', (city, place, said) => {
  expect(placeWithin(city, place)).toBe(said);
});
