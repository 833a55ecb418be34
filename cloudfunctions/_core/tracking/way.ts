import type { Status } from '../../../typings/vocabulary';
import { findPlace } from '../places/find-place';
import type { Place } from '../places/place';
import { newestWhere } from './state/newest-where';
import type { TrackingEvent } from './types';

/** Where a scan happened: the city that its words, its depot's name or the provider's place names first, with the county if any does. */
export function placeOfEvent({ reading: { facts }, place }: TrackingEvent): Place | undefined {
  const named = [facts.city, facts.facility, place].flatMap((name) => inACity(name) ?? []);
  const [first] = named;
  return first && (named.find((each) => each.county !== undefined && cityKey(each) === cityKey(first)) ?? first);
}

/**
 * Where a parcel was sent from.
 *
 * @param ordered refined events, oldest first
 * @param origin as the provider says it; it counts first
 */
export function originOf(ordered: readonly TrackingEvent[], origin?: string): Place | undefined {
  const said = inACity(origin);
  if (said) return said;
  const first = ordered.find((event) => placeOfEvent(event) !== undefined);
  return first && placeOfEvent(first);
}

/** Where a parcel was last seen. */
export function currentOf(ordered: readonly TrackingEvent[]): Place | undefined {
  const newest = newestWhere(ordered, (event) => placeOfEvent(event) !== undefined);
  return newest && placeOfEvent(newest);
}

/** Where a parcel goes now: what its newest scan says. An older scan's word is out of date once the parcel was seen again. */
export function nextOf(ordered: readonly TrackingEvent[]): Place | undefined {
  return inACity(ordered.at(-1)?.reading.facts.next);
}

/** From these on a parcel is where it should come to. */
const THERE: ReadonlySet<Status> = new Set<Status>([
  'arrived_city',
  'out_for_delivery',
  'awaiting_pickup',
  'delivered',
]);

/**
 * Where a parcel should come to.
 *
 * @param ordered refined events, oldest first
 * @param destination as the provider says it; it counts first
 * @returns undefined as long as nobody has said so and nobody delivers it
 */
export function destinationOf(ordered: readonly TrackingEvent[], destination?: string): Place | undefined {
  const said = inACity(destination);
  if (said) return said;
  const there = newestWhere(ordered, (event) => THERE.has(event.reading.status) && placeOfEvent(event) !== undefined);
  return there && placeOfEvent(there);
}

function inACity(name: string | undefined): Place | undefined {
  const place = name === undefined ? undefined : findPlace(name);
  return place?.city === undefined ? undefined : place;
}

/**
 * Whether a scan happened in the city to which the parcel goes. A scan in another county of it is none; one that names no county is.
 *
 * @returns false when either is not known
 */
export function isInCity(event: TrackingEvent, there: Place | undefined): boolean {
  const here = placeOfEvent(event);
  if (!here || !there || cityKey(here) !== cityKey(there)) return false;
  return (
    here.county === undefined || there.county === undefined || !isTown(there.county) || here.county === there.county
  );
}

const cityKey = ({ country, province, city }: Place): string => [country, province, city].join('|');

/** 义乌市 is a town of its own within 金华市; 西湖区 is a part of 杭州市. */
const isTown = (county: string): boolean => /[市县旗]$/.test(county);
