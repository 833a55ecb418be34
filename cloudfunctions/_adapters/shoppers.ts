import type { Settings } from '../../typings/shopper';
import type { ShopperRecord, Shoppers } from '../_ports';
import { collection, command } from './database';

export function cloudShoppers(): Shoppers {
  const shoppers = collection<ShopperRecord>('shoppers');

  /** Changes the record, or adds it; two first writers at once both get through. */
  async function upsert(openid: string, change: () => object, first: Omit<ShopperRecord, '_id'>): Promise<void> {
    if ((await shoppers.update({ _id: openid }, change())) === 1) return;
    if (await shoppers.add({ _id: openid, ...first })) return;
    await shoppers.update({ _id: openid }, change());
  }

  return {
    byOpenid: (openid) => shoppers.read(openid),
    saveSettings: (openid, settings) =>
      upsert(openid, () => ({ settings: command().set(settings) }), { settings, accepts: {} }),
    addAccepts: (openid, gained, defaults: Settings) =>
      upsert(openid, () => increments(gained), { settings: defaults, accepts: gained }),
    spendAccept: async (openid, templateId) => {
      const path = `accepts.${templateId}`;
      return (await shoppers.update({ _id: openid, [path]: command().gt(0) }, { [path]: command().inc(-1) })) === 1;
    },
    emptyAccepts: async (openid, templateId, seen) => {
      const path = `accepts.${templateId}`;
      await shoppers.update({ _id: openid, [path]: seen }, { [path]: 0 });
    },
  };
}

function increments(gained: Record<string, number>): object {
  return Object.fromEntries(Object.entries(gained).map(([id, count]) => [`accepts.${id}`, command().inc(count)]));
}
