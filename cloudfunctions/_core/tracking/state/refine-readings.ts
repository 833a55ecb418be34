import type { Status } from '../../../../typings/vocabulary';
import { findPlace } from '../../places/find-place';
import type { Place } from '../../places/place';
import { compareEvents } from '../merging/event-order';
import { cityOf } from './derive-facts';
import { lastIndexWhere } from './newest-where';
import { isHub, samePlace } from '../place-name';
import type { TrackingEvent } from '../types';
import { destinationOf, isInCity } from '../way';
import { withoutTwins } from '../merging/without-twins';

/**
 * What single scans cannot know and the whole track tells: which outlet is the destination's, that a parcel on its way back is on
 * its way back, and that two providers told of one scan. The stored readings stay as they are; this is computed whenever somebody looks.
 *
 * @param events any order
 * @param destination where the parcel goes, if a provider says so: a city's or an area's name
 * @returns oldest first
 */
export function refineReadings(events: readonly TrackingEvent[], destination?: string): TrackingEvent[] {
  const ordered = markDestination([...withoutTwins(events)].sort(compareEvents));
  return markTheWayBack(destination === undefined ? ordered : markCity(ordered, destination), destination);
}

/** An arrival anywhere in the destination's city is an arrival in the city, unless the parcel was picked up there. */
function markCity(ordered: TrackingEvent[], destination: string): TrackingEvent[] {
  const there = destinationOf([], destination);
  const isThere = (event: TrackingEvent): boolean => isInCity(event, there);
  if (ordered.some((event) => FIRST_MILE.has(event.reading.status) && isThere(event))) return ordered;
  return ordered.map((event) =>
    event.reading.subStatus === 'arrived_hub' && isThere(event) ? readAs(event, 'arrived_city', 'city') : event,
  );
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
    const isThere = (): boolean => delivers.some((outlet) => samePlace(outlet, facility));
    const hasArrived = firstPassage >= 0 && index > firstPassage && index > lastDeparture;
    const looksLikeIt = hasArrived && !isPassage(event) && !samePlace(start, facility);
    return looksLikeIt || isThere() ? readAs(event, 'arrived_city', 'outlet') : event;
  });
}

function facilities(ordered: readonly TrackingEvent[], statuses: ReadonlySet<Status>): string[] {
  return ordered.flatMap(({ reading }) => (statuses.has(reading.status) ? (reading.facts.facility ?? []) : []));
}

/** A country or a province, and no outlet that is called by one. */
function isArea(facility: string): boolean {
  const place = findPlace(facility);
  return place !== undefined && place.city === undefined && !OUTLET.test(facility);
}

const OUTLET = /(?:网点|营业[点部]|服务[点部]|分部|[支分]局|邮局|公司|[所站店柜部])$|office|depot|branch|outlet/i;

/** A scan at a place through which parcels only pass: a hub, a country, or a depot that is called by its city alone. */
function isPassage(event: TrackingEvent): boolean {
  const { status, facts } = event.reading;
  if (status !== 'in_transit' || facts.facility === undefined) return false;
  return isHub(facts.facility) || facts.facility === cityOf(event) || isArea(facts.facility);
}

function readAs(event: TrackingEvent, status: Status, subStatus: string): TrackingEvent {
  return { ...event, reading: { ...event.reading, status, subStatus } };
}

/** What an ordinary scan means once the parcel goes back. */
const ON_THE_WAY_BACK: Partial<Record<Status, Status>> = {
  picked_up: 'returning',
  in_transit: 'returning',
  customs: 'returning',
  arrived_city: 'returning',
  out_for_delivery: 'returning',
  awaiting_pickup: 'returning',
  delivered: 'returned',
};
/** What it means once it is back: a second signature is the shop's too. */
const BACK: Partial<Record<Status, Status>> = { delivered: 'returned' };

/**
 * After `returning`, every ordinary scan belongs to the way back, until a new attempt is announced in so many words, or the parcel
 * waits in the city where it was to be delivered.
 */
function markTheWayBack(ordered: TrackingEvent[], destination?: string): TrackingEvent[] {
  let meaning: Partial<Record<Status, Status>> | undefined;
  return ordered.map((event, index) => {
    const { reading } = event;
    if (reading.status === 'returning') meaning = ON_THE_WAY_BACK;
    else if (meaning && isForTheBuyer(event, () => destinationOf(ordered.slice(0, index), destination)))
      meaning = undefined;
    const status = meaning?.[reading.status] ?? reading.status;
    if (status === 'returned') meaning = BACK;
    return status === reading.status ? event : { ...event, reading: { ...reading, status } };
  });
}

function isForTheBuyer(event: TrackingEvent, destination: () => Place | undefined): boolean {
  if (event.reading.subStatus === 'redelivery') return true;
  return event.reading.status === 'awaiting_pickup' && isInCity(event, destination());
}
