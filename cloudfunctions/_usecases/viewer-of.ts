import type { Parcel } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import { staffOf } from './staff-with';

/** As whom this person may look at a parcel: its buyer, or staff of the merchant who shipped it; undefined for everybody else. */
export async function viewerOf(
  deps: Pick<Ports, 'staff' | 'merchants'>,
  caller: Caller,
  parcel: Pick<Parcel, 'buyer' | 'merchantId'>,
): Promise<'buyer' | 'staff' | undefined> {
  if (parcel.buyer === caller.openid) return 'buyer';
  const record = await staffOf(deps, caller);
  return record?.merchantId === parcel.merchantId ? 'staff' : undefined;
}
