import type { MerchantCalls } from '../../typings/merchant';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { may } from '../_core/access/roles';
import { staffOf } from './staff-with';

export const whoAmIInput: v.GenericSchema<MerchantCalls['whoAmI']['input']> = v.strictObject({});

/** The caller's place at a merchant, if any: decides whether the merchant's tab shows. */
export async function whoAmI(
  deps: Pick<Ports, 'staff' | 'merchants'>,
  caller: Caller,
): Promise<MerchantCalls['whoAmI']['output']> {
  const record = await staffOf(deps, caller);
  if (!record) return {};
  const { merchantId, name, role } = record;
  const shopName = deps.merchants.byId(merchantId)?.shopName ?? '';
  return { staff: { merchantId, shopName, name, role, can: { ship: may(role, 'ship'), handle: may(role, 'handle') } } };
}
