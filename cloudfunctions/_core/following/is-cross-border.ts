import { isInsideChina } from '../carriers/carriers';
import { ownSaid, standingEvents } from '../tracking/merging/own-events';
import type { Parcel } from '../tracking/parcel';
import { isInChina } from '../tracking/sentences/place-words';
import { wayAbroad } from '../tracking/sentences/way-abroad';
import type { TrackingEvent } from '../tracking/types';
import { waybillNow } from './waybill-now';

type Crossing = Pick<
  Parcel,
  'carrier' | 'waybillNo' | 'corrections' | 'shippedAt' | 'events' | 'tracks' | 'destination'
>;

/**
 * Whether a parcel crosses China's border: by its carrier now (one abroad, or a post's international service), by where a source says
 * that it goes, or by a standing event at customs or abroad.
 */
export function isCrossBorder(parcel: Crossing): boolean {
  const destination = ownSaid(parcel.destination, parcel.shippedAt)?.name;
  return (
    !isInsideChina(waybillNow(parcel).carrier) ||
    (destination !== undefined && isInChina(destination) === false) ||
    standingEvents(parcel).some(isOnTheWayAbroad)
  );
}

const isOnTheWayAbroad = (event: TrackingEvent): boolean =>
  event.reading.status === 'customs' || wayAbroad({ newest: event }).isAbroad;
