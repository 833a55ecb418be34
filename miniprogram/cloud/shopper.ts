import type { ShopperCalls } from '../../typings/shopper';
import type { Transport } from './transport';

/** What a shopper can ask the cloud for; every call throws CloudError and nothing else. */
export type ShopperCloud = {
  readonly [A in keyof ShopperCalls]: (input: ShopperCalls[A]['input']) => Promise<ShopperCalls[A]['output']>;
};

export function shopperCloud(transport: Transport): ShopperCloud {
  return {
    listOrders: (input) => transport.call('shopper', 'listOrders', input),
    getTimeline: (input) => transport.call('shopper', 'getTimeline', input),
    reportProblem: (input) => transport.call('shopper', 'reportProblem', input),
    askShop: (input) => transport.call('shopper', 'askShop', input),
    refreshParcel: (input) => transport.call('shopper', 'refreshParcel', input),
    claimOrder: (input) => transport.call('shopper', 'claimOrder', input),
    shareParcel: (input) => transport.call('shopper', 'shareParcel', input),
    withdrawShares: (input) => transport.call('shopper', 'withdrawShares', input),
    openShare: (input) => transport.call('shopper', 'openShare', input),
    recordAccepts: (input) => transport.call('shopper', 'recordAccepts', input),
    getSettings: (input) => transport.call('shopper', 'getSettings', input),
    saveSettings: (input) => transport.call('shopper', 'saveSettings', input),
    listMessages: (input) => transport.call('shopper', 'listMessages', input),
    reportFault: (input) => transport.call('shopper', 'reportFault', input),
    deleteMe: (input) => transport.call('shopper', 'deleteMe', input),
  };
}
