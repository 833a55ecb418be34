import type { Parcel } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import { staffOf } from './staff-with';

/**
 * As whom this person may look at a parcel: its buyer, or staff of the merchant who shipped it; undefined for everybody else. Of one that there
 * is not as much is asked as of somebody else's: not even the time that it takes tells the two apart.
 */
export async function viewerOf(
  deps: Pick<Ports, 'staff' | 'merchants'>,
  caller: Caller,
  parcel: Pick<Parcel, 'buyer' | 'merchantId'> | undefined,
): Promise<'buyer' | 'staff' | undefined> {
  if (parcel?.buyer === caller.openid) return 'buyer';
  const record = await staffOf(deps, caller);
  return parcel && record?.merchantId === parcel.merchantId ? 'staff' : undefined;
}
