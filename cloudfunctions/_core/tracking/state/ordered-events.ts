import { ownSaid, standingEvents } from '../merging/own-events';
import type { Parcel } from '../parcel';
import { refineReadings } from './refine-readings';
import type { TrackingEvent } from '../types';

/** The parcel's own events that still stand, refined, oldest first: what everything that is told of it follows from. */
export function orderedEvents(
  parcel: Pick<Parcel, 'events' | 'tracks' | 'destination' | 'shippedAt'>,
): TrackingEvent[] {
  return refineReadings(standingEvents(parcel), ownSaid(parcel.destination, parcel.shippedAt)?.name);
}
