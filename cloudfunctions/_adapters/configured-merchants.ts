import type { Merchant, Merchants } from '../_ports';

export function configuredMerchants(merchants: readonly Merchant[]): Merchants {
  return {
    all: () => merchants,
    byId: (merchantId) => merchants.find(({ id }) => id === merchantId),
    byAccount: (provider, accountId) => {
      for (const merchant of merchants) {
        const account = merchant.accounts.find((a) => a.provider === provider && a.accountId === accountId);
        if (account) return { merchant, account };
      }
      return undefined;
    },
    ownedBy: (openid) => merchants.find(({ firstOwner }) => firstOwner.openid === openid),
  };
}
