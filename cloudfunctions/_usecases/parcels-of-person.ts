import type { ParcelOutline } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';

/** Nobody has more under way; whoever has more in all is told by the newest. */
const MOST_PARCELS = 100;

/** A person's parcels, as telling them needs those: one operation. */
export const parcelsOfPerson = ({ parcels }: Pick<Ports, 'parcels'>, openid: string): Promise<ParcelOutline[]> =>
  parcels.outlinesOfBuyer(openid, MOST_PARCELS);
