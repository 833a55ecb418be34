import { carrierNow } from '../../following/carrier-now';
import { cityName } from '../../places/city-name';
import { ownSaid } from '../../tracking/merging/own-events';
import type { Parcel } from '../../tracking/parcel';
import { orderedEvents } from '../../tracking/state/ordered-events';
import type { TrackingEvent } from '../../tracking/types';
import { destinationOf, originOf } from '../../tracking/way';
import type { Lane } from './types';

type Travelling = Pick<Parcel, 'carrier' | 'corrections' | 'shippedAt' | 'events' | 'tracks' | 'destination'>;

/**
 * The lane on which a parcel travels: from the city in which it was picked up, or first seen, to the one that a source names, else in
 * which it is delivered.
 *
 * @param ordered its orderedEvents, where they are at hand
 * @returns undefined as long as either city is not known
 */
export function laneOf(
  parcel: Travelling,
  ordered: readonly TrackingEvent[] = orderedEvents(parcel),
): Lane | undefined {
  const pickedUp = ordered.filter(({ reading }) => reading.status === 'picked_up');
  const origin = originOf(pickedUp) ?? originOf(ordered);
  const destination = destinationOf(ordered, ownSaid(parcel.destination, parcel.shippedAt)?.name);
  const from = origin && cityName(origin, 'zh-CN');
  const to = destination && cityName(destination, 'zh-CN');
  return from === undefined || to === undefined ? undefined : { carrier: carrierNow(parcel), from, to };
}
