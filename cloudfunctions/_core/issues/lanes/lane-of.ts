import { carrierNow } from '../../following/carrier-now';
import { cityName } from '../../places/city-name';
import { ownSaid } from '../../tracking/merging/own-events';
import type { LaneEnds, Parcel } from '../../tracking/parcel';
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
  const ends = laneEnds(parcel, ordered);
  return ends && { carrier: carrierNow(parcel), ...ends };
}

/** The lane of a parcel of which only the newest events may have been read. */
export function laneAtAGlance(parcel: Travelling & Pick<Parcel, 'glance'>): Lane | undefined {
  if (!parcel.glance) return laneOf(parcel);
  const { lane } = parcel.glance;
  return lane && { carrier: carrierNow(parcel), ...lane };
}

/** Between which cities a parcel travels. @param ordered its orderedEvents */
export function laneEnds(
  parcel: Pick<Travelling, 'destination' | 'shippedAt'>,
  ordered: readonly TrackingEvent[],
): LaneEnds | undefined {
  const pickedUp = ordered.filter(({ reading }) => reading.status === 'picked_up');
  const origin = originOf(pickedUp) ?? originOf(ordered);
  const destination = destinationOf(ordered, ownSaid(parcel.destination, parcel.shippedAt)?.name);
  const from = origin && cityName(origin, 'zh-CN');
  const to = destination && cityName(destination, 'zh-CN');
  return from === undefined || to === undefined ? undefined : { from, to };
}
