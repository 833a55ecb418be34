import type { MerchantCalls } from '../../typings/merchant';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { staffWith } from './staff-with';

type Input = MerchantCalls['saveStaff']['input'];

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(64));

export const saveStaffInput: v.GenericSchema<Input> = v.strictObject({
  openid: name,
  name,
  role: v.picklist(['owner', 'support']),
});

/**
 * Lets somebody work for the caller's shop, or changes what they may.
 *
 * @throws AppError forbidden
 */
export async function saveStaff(
  deps: Pick<Ports, 'staff' | 'merchants' | 'log'>,
  caller: Caller,
  input: Input,
): Promise<MerchantCalls['saveStaff']['output']> {
  const { merchantId } = await staffWith(deps, caller, 'change_staff');
  await deps.staff.save({ _id: `${merchantId}|${input.openid}`, merchantId, ...input });
  deps.log.info('staff saved', { merchantId });
  return { saved: true };
}
