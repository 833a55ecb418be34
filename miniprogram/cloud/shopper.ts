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
    refreshParcel: (input) => transport.call('shopper', 'refreshParcel', input),
    claimOrder: (input) => transport.call('shopper', 'claimOrder', input),
    recordAccepts: (input) => transport.call('shopper', 'recordAccepts', input),
    getSettings: (input) => transport.call('shopper', 'getSettings', input),
    saveSettings: (input) => transport.call('shopper', 'saveSettings', input),
    listMessages: (input) => transport.call('shopper', 'listMessages', input),
    deleteMe: (input) => transport.call('shopper', 'deleteMe', input),
  };
}
