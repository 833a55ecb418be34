import type { ShopperRecord, Shoppers } from '../_ports';
import { collection } from './database';

export function cloudShoppers(): Shoppers {
  const shoppers = collection<ShopperRecord>('shoppers');
  return {
    byId: (openid) => shoppers.read(openid),
    add: (record) => shoppers.add(record),
    replace: (before, after) => shoppers.replace(before, after),
    remove: (openid) => shoppers.remove(openid),
  };
}
