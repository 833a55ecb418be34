import type { Caller, Ports, StaffRecord } from '../_ports';
import { AppError } from '../_core/app-error';
import { may } from '../_core/access/roles';

type Deps = Pick<Ports, 'staff' | 'merchants'>;

/** Whom this person works for: the first owner by configuration, everybody else by the staff list. */
export async function staffOf({ staff, merchants }: Deps, { openid }: Caller): Promise<StaffRecord | undefined> {
  const owned = merchants.ownedBy(openid);
  if (owned)
    return { _id: `${owned.id}|${openid}`, merchantId: owned.id, openid, name: owned.firstOwner.name, role: 'owner' };
  const records = await staff.ofPerson(openid);
  return records.find(({ merchantId }) => merchants.byId(merchantId) !== undefined);
}

/**
 * The caller's place at a merchant, if their role may do this; without a right named, any member of staff passes.
 *
 * @throws AppError forbidden
 */
export async function staffWith(deps: Deps, caller: Caller, right?: Parameters<typeof may>[1]): Promise<StaffRecord> {
  const record = await staffOf(deps, caller);
  if (!record || (right && !may(record.role, right))) throw new AppError('forbidden', right ?? 'staff only');
  return record;
}
