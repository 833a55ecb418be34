import type { MerchantCalls } from '../../typings/merchant';
import type { Transport } from './transport';

/** What staff can ask the cloud for; every call throws CloudError and nothing else. */
export type MerchantCloud = {
  readonly [A in keyof MerchantCalls]: (input: MerchantCalls[A]['input']) => Promise<MerchantCalls[A]['output']>;
};

export function merchantCloud(transport: Transport): MerchantCloud {
  return {
    whoAmI: (input) => transport.call('merchant', 'whoAmI', input),
    listParcels: (input) => transport.call('merchant', 'listParcels', input),
    shipOrder: (input) => transport.call('merchant', 'shipOrder', input),
    guessCarriers: (input) => transport.call('merchant', 'guessCarriers', input),
    sourceHealth: (input) => transport.call('merchant', 'sourceHealth', input),
    findParcels: (input) => transport.call('merchant', 'findParcels', input),
    getIssue: (input) => transport.call('merchant', 'getIssue', input),
    handleIssue: (input) => transport.call('merchant', 'handleIssue', input),
    tryThresholds: (input) => transport.call('merchant', 'tryThresholds', input),
    saveStaff: (input) => transport.call('merchant', 'saveStaff', input),
  };
}
