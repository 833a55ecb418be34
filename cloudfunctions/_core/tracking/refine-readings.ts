import type { Status } from '../../../typings/vocabulary';
import { compareEvents } from './event-order';
import { cityOf } from './derive-facts';
import { lastIndexWhere } from './newest-where';
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
const FIRST_MILE: ReadonlySet<Status> = new Set<Status>(['picked_up']);

/**
 * An arrival becomes `arrived_city` when it is at the outlet that later delivers, or at a place that is no hub, after the parcel
 * has passed one and as long as it has not left for elsewhere.
 */
function markDestination(ordered: TrackingEvent[]): TrackingEvent[] {
  const delivers = facilities(ordered, LAST_MILE).filter((facility) => !isHub(facility));
  const start = facilities(ordered, FIRST_MILE)[0] ?? '';
  const lastDeparture = lastIndexWhere(ordered, ({ reading }) => reading.subStatus === 'departed');
  const firstPassage = ordered.findIndex(isPassage);
  return ordered.map((event, index) => {
    const { facility } = event.reading.facts;
    if (event.reading.subStatus !== 'arrived_hub' || facility === undefined) return event;
    const isThere = delivers.some((outlet) => samePlace(outlet, facility));
    const hasArrived = firstPassage >= 0 && index > firstPassage && index > lastDeparture;
    const looksLikeIt = hasArrived && !isPassage(event) && !samePlace(start, facility);
    return isThere || looksLikeIt ? at(event, 'arrived_city', 'outlet') : event;
  });
}

function facilities(ordered: readonly TrackingEvent[], statuses: ReadonlySet<Status>): string[] {
  return ordered.flatMap(({ reading }) => (statuses.has(reading.status) ? (reading.facts.facility ?? []) : []));
}

/** A scan at a place through which parcels only pass: a hub, or a depot that is called by its city alone. */
function isPassage(event: TrackingEvent): boolean {
  const { status, facts } = event.reading;
  if (status !== 'in_transit' || facts.facility === undefined) return false;
  return isHub(facts.facility) || facts.facility === cityOf(event);
}

function at(event: TrackingEvent, status: Status, subStatus: string): TrackingEvent {
  return { ...event, reading: { ...event.reading, status, subStatus } };
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
