import type { MerchantCalls } from '../../typings/merchant';
import type { Caller, Ports, StaffRecord } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { ownWords } from './input-schemas';
import { staffOf, staffWith } from './staff-with';

type Input = MerchantCalls['saveStaff']['input'];
type Deps = Pick<Ports, 'staff' | 'merchants' | 'log'>;

const MOST_CHARACTERS = 64;

export const saveStaffInput: v.GenericSchema<Input> = v.strictObject({
  openid: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_CHARACTERS)),
  name: ownWords(MOST_CHARACTERS),
  role: v.picklist(['owner', 'support']),
});

/**
 * Lets somebody work for the caller's shop, or changes what they may. Somebody who works for another shop stays there: whoever let them in
 * as well would get what they do for the other; of two shops that let somebody in at once one sees the other's, or both do, and take it
 * back. Two reads, the caller's and theirs, and a write; one read more for somebody new.
 *
 * @throws AppError forbidden
 */
export async function saveStaff(
  deps: Deps,
  caller: Caller,
  input: Input,
): Promise<MerchantCalls['saveStaff']['output']> {
  const { merchantId } = await staffWith(deps, caller, 'change_staff');
  const place = await staffOf(deps, { openid: input.openid });
  if (place && place.merchantId !== merchantId) throw worksElsewhere();
  const record = { _id: `${merchantId}|${input.openid}`, merchantId, ...input };
  await deps.staff.save(record);
  if (!place) await standAlone(deps, record);
  deps.log.info('staff saved', { merchantId });
  return { saved: true };
}

/** @throws AppError forbidden, with the record taken back, when another shop let the same person in meanwhile */
async function standAlone({ staff, merchants }: Deps, { _id, openid, merchantId }: StaffRecord): Promise<void> {
  const records = await staff.ofPerson(openid);
  const isElsewhere = records.some(
    (one) => one.merchantId !== merchantId && merchants.byId(one.merchantId) !== undefined,
  );
  if (!isElsewhere) return;
  await staff.remove(_id);
  throw worksElsewhere();
}

const worksElsewhere = (): AppError => new AppError('forbidden', 'works for another shop');
