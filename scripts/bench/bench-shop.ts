import type { Merchant, ProviderAccount } from '../../cloudfunctions/_ports';

/** The sources whose pushes are made here. */
export type BenchProvider = 'kdniao' | 'kuaidi100';

export const ACCOUNTS: Readonly<Record<BenchProvider, ProviderAccount>> = {
  kdniao: { provider: 'kdniao', accountId: '1000001', key: 'bench-app-key' },
  kuaidi100: { provider: 'kuaidi100', accountId: 'BENCH0000001', key: 'bench-customer-key' },
};

/** One shop with an account at each. Nobody here is real. */
export const SHOP: Merchant = {
  id: 'bench',
  shopName: '量一量小铺',
  firstOwner: { openid: 'oBenchOwner', name: '店主' },
  accounts: Object.values(ACCOUNTS),
};

export const CARRIER = 'zto-express';
export const RECIPIENT = { name: '陈小满', phone: '13800005678' } as const;
export const BUYER = 'oBenchBuyer';
