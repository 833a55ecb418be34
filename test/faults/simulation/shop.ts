import type { Merchant } from '../../../cloudfunctions/_ports';

const kdniao = (accountId: string) => ({ provider: 'kdniao' as const, accountId, key: `${accountId}-key` });
const kuaidi100 = (accountId: string) => ({ provider: 'kuaidi100' as const, accountId, key: `${accountId}-key` });

/** Two merchants, each with a free account at kdniao and one at kuaidi100, in another order. */
export const MERCHANTS: readonly [Merchant, Merchant] = [
  {
    id: 'large',
    shopName: '大铺子',
    firstOwner: { openid: 'oLarge', name: '大掌柜' },
    accounts: [kdniao('kdn-large'), kuaidi100('kd100-large')],
  },
  {
    id: 'small',
    shopName: '小铺子',
    firstOwner: { openid: 'oSmall', name: '小掌柜' },
    accounts: [kuaidi100('kd100-small'), kdniao('kdn-small')],
  },
];

/** One parcel in so many is the small merchant's. */
export const SMALL_ONE_IN = 11;
