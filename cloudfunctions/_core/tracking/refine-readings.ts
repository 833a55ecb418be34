import type { Status } from '../../../typings/vocabulary';
import { compareEvents } from './event-order';
import { isHub, samePlace } from './place-name';
import type { TrackingEvent } from './types';

/**
 * What single scans cannot know and the whole track tells: which outlet is the destination's, and that a parcel on its way back is
 * on its way back. The stored readings stay as they are; this is computed whenever somebody looks.
 *
 * @param events any order
 * @returns oldest first
 */
export function refineReadings(events: readonly TrackingEvent[]): TrackingEvent[] {
  const ordered = [...events].sort(compareEvents);
  return markTheWayBack(markDestination(ordered));
}

/** From these on a parcel is at its destination, so the arrival before them was the arrival there. */
const LAST_MILE: ReadonlySet<Status> = new Set<Status>([
  'out_for_delivery',
  'awaiting_pickup',
  'delivered',
  'exception',
]);

/**
 * An arrival becomes `arrived_city` when it is at the outlet that later delivers, or at a place that is no hub after the parcel
 * has passed one.
 */
function markDestination(ordered: TrackingEvent[]): TrackingEvent[] {
  const delivers = ordered
    .filter(({ reading }) => LAST_MILE.has(reading.status))
    .flatMap(({ reading }) => reading.facts.facility ?? [])
    .filter((facility) => !isHub(facility));
  const start = ordered.find(({ reading }) => reading.status === 'picked_up')?.reading.facts.facility;
  let passedHub = false;
  return ordered.map((event) => {
    const { reading } = event;
    const facility = reading.facts.facility;
    if (reading.status !== 'in_transit' || facility === undefined) return event;
    const isThere = delivers.some((outlet) => samePlace(outlet, facility));
    const looksLikeIt = passedHub && !isHub(facility) && !(start !== undefined && samePlace(start, facility));
    passedHub ||= isHub(facility);
    if (reading.subStatus !== 'arrived_hub' || !(isThere || looksLikeIt)) return event;
    return { ...event, reading: { ...reading, status: 'arrived_city', subStatus: 'outlet' } };
  });
}

/** What an ordinary scan means once the parcel goes back. */
const ON_THE_WAY_BACK: Partial<Record<Status, 'returning' | 'returned'>> = {
  picked_up: 'returning',
  in_transit: 'returning',
  arrived_city: 'returning',
  out_for_delivery: 'returning',
  delivered: 'returned',
};

/** After `returning`, every ordinary scan belongs to the way back, until a new attempt is announced in so many words. */
function markTheWayBack(ordered: TrackingEvent[]): TrackingEvent[] {
  let back = false;
  return ordered.map((event) => {
    const { reading } = event;
    if (reading.status === 'returning') back = true;
    else if (reading.subStatus === 'redelivery' || reading.status === 'awaiting_pickup') back = false;
    const status = back ? ON_THE_WAY_BACK[reading.status] : undefined;
    return status === undefined ? event : { ...event, reading: { ...reading, status } };
  });
}
