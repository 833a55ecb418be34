import type { ParcelSummary } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { changeStored, type Stored } from './change-stored';

/** Changes one parcel, whoever else writes to it: see `changeStored`. */
export const changeParcel = <P extends ParcelSummary>(
  { parcels, clock }: Pick<Ports, 'clock'> & { parcels: Stored<NoInfer<P>> },
  first: P,
  change: (parcel: P) => P,
): Promise<P> => changeStored({ stored: parcels, clock }, first, change);
