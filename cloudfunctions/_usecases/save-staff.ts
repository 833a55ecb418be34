import type { MerchantCalls } from '../../typings/merchant';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { ownWords } from './input-schemas';
import { staffOf, staffWith } from './staff-with';

type Input = MerchantCalls['saveStaff']['input'];

const MOST_CHARACTERS = 64;

export const saveStaffInput: v.GenericSchema<Input> = v.strictObject({
  openid: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_CHARACTERS)),
  name: ownWords(MOST_CHARACTERS),
  role: v.picklist(['owner', 'support']),
});

/**
 * Lets somebody work for the caller's shop, or changes what they may. Somebody who works for another shop stays there: whoever let them in
 * as well would get what they do for the other. Two reads, the caller's and theirs, and a write.
 *
 * @throws AppError forbidden
 */
export async function saveStaff(
  deps: Pick<Ports, 'staff' | 'merchants' | 'log'>,
  caller: Caller,
  input: Input,
): Promise<MerchantCalls['saveStaff']['output']> {
  const { merchantId } = await staffWith(deps, caller, 'change_staff');
  const place = await staffOf(deps, { openid: input.openid });
  if (place && place.merchantId !== merchantId) throw new AppError('forbidden', 'works for another shop');
  await deps.staff.save({ _id: `${merchantId}|${input.openid}`, merchantId, ...input });
  deps.log.info('staff saved', { merchantId });
  return { saved: true };
}
