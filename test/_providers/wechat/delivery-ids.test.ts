import { WECHAT_DELIVERY_IDS } from '../../../cloudfunctions/_providers/wechat/delivery-ids';

it('names each of WeChat’s ids once', () => {
  const ids = Object.values(WECHAT_DELIVERY_IDS).filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  expect(WECHAT_DELIVERY_IDS['yunda-express']).toBe('YUNDA');
});
