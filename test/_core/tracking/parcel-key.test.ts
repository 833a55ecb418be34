import { orderKey, parcelKey } from '../../../cloudfunctions/_core/tracking/parcel-key';

it('knows a parcel by merchant, carrier and number together', () => {
  const key = parcelKey('muzuo', 'zto-express', '75000000000001');
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(parcelKey('other', 'zto-express', '75000000000001')).not.toBe(key);
  expect(orderKey('muzuo', 'A-1')).not.toBe(orderKey('other', 'A-1'));
});
