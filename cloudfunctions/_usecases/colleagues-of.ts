import type { Ports, StaffRecord } from '../_ports';
import { clerkKey } from '../_core/access/clerk-key';
import { may } from '../_core/access/roles';

/** Somebody to whom an issue can be handed. */
export interface Colleague {
  key: string;
  openid: string;
  name: string;
}

/** Who else of a shop may handle issues, its first owner among them: one read. */
export async function colleaguesOf(
  { staff, merchants }: Pick<Ports, 'staff' | 'merchants'>,
  { merchantId, openid: own }: Pick<StaffRecord, 'merchantId' | 'openid'>,
): Promise<Colleague[]> {
  const owner = merchants.byId(merchantId)?.firstOwner;
  const others = (await staff.ofMerchant(merchantId)).filter(({ role }) => may(role, 'handle'));
  const all = [...(owner ? [owner] : []), ...others.filter(({ openid }) => openid !== owner?.openid)];
  return all
    .filter(({ openid }) => openid !== own)
    .map(({ openid, name }) => ({ key: clerkKey(`${merchantId}|${openid}`), openid, name }));
}
