import type { Status } from '../../../typings/vocabulary';
import { findPlace } from '../places/find-place';
import type { TrackingEvent } from './types';

/** How a parcel goes over a border, as far as its scans tell. */
export interface Crossing {
  /** ISO codes; Hong Kong, Macau and Taiwan count as China, as a way within it. Absent when no scan names it. */
  from?: string | undefined;
  to?: string | undefined;
  /** The first scan that shows it on its way out, or outside; absent as long as it is where it came from. */
  crossed?: TrackingEvent | undefined;
  /** The departure right before that: the last that was seen of it there. */
  left?: TrackingEvent | undefined;
  /** The first scan in the country to which it goes. */
  arrived?: TrackingEvent | undefined;
  /** What that country's customs told, oldest first. */
  customs: readonly TrackingEvent[];
  /** Customs let it go: they said so, or somebody delivers it. */
  isThrough: boolean;
}

/** Nobody delivers what customs have. */
const LAST_MILE: ReadonlySet<Status> = new Set<Status>(['out_for_delivery', 'awaiting_pickup', 'delivered']);
const WITHIN_CHINA: ReadonlySet<string> = new Set(['CN', 'HK', 'MO', 'TW']);

/**
 * The border that a parcel goes over. What customs said before it was on its way out were the other country's: they let it leave.
 *
 * @param ordered refined events, oldest first
 * @param destination where it goes, as the provider says it; it counts first
 * @returns undefined when there is none, or nobody can tell: it was seen in one country only and no source says that it goes to another, or
 *   it was seen again where it came from
 */
export function crossingOf(ordered: readonly TrackingEvent[], destination?: string): Crossing | undefined {
  const seen = ordered.map((event) => ({ event, country: countryOf(event) }));
  const from = seen.find(({ country }) => country !== undefined)?.country;
  const out = seen.findIndex((one) => isOutside(one, from));
  const beyond = out < 0 ? [] : seen.slice(out);
  const to = countryNamed(destination) ?? newestCountry(beyond);
  if (!isOverABorder(from, to, beyond)) return undefined;
  return { from, to, left: departureIn(seen.slice(0, out + 1), from), ...toldBeyond(beyond, to) };
}

/** A scan, and in which country it was. */
interface Seen {
  event: TrackingEvent;
  country: string | undefined;
}

function isOverABorder(from: string | undefined, to: string | undefined, beyond: readonly Seen[]): boolean {
  if (from === undefined || to === undefined) return beyond.length > 0;
  return from !== to;
}

function toldBeyond(
  beyond: readonly Seen[],
  to: string | undefined,
): Pick<Crossing, 'crossed' | 'arrived' | 'customs' | 'isThrough'> {
  const events = beyond.map(({ event }) => event);
  const customs = beyond
    .filter(({ event: { reading }, country }) => reading.status === 'customs' && (country ?? to) === to)
    .map(({ event }) => event);
  return {
    crossed: events[0],
    arrived: beyond.find(({ event, country }) => isInItsCountry(event) || (to !== undefined && country === to))?.event,
    customs,
    isThrough: isThrough(events, customs.at(-1)),
  };
}

function countryOf({ reading: { facts }, place }: TrackingEvent): string | undefined {
  for (const name of [facts.facility, facts.city, place]) {
    const country = countryNamed(name);
    if (country !== undefined) return country;
  }
  return undefined;
}

function countryNamed(name: string | undefined): string | undefined {
  const country = name === undefined ? undefined : findPlace(name)?.country;
  return country !== undefined && WITHIN_CHINA.has(country) ? 'CN' : country;
}

const isInItsCountry = ({ reading }: TrackingEvent): boolean => reading.subStatus === 'destination_country';

function isOutside({ event, country }: Seen, from: string | undefined): boolean {
  if (isInItsCountry(event)) return true;
  if (from === undefined) return false;
  return (country !== undefined && country !== from) || (goesTo(event) ?? from) !== from;
}

const goesTo = ({ reading: { subStatus, facts } }: TrackingEvent): string | undefined =>
  subStatus === 'departed' ? countryNamed(facts.next) : undefined;

/** Where it was last seen, or left for then. */
function newestCountry(beyond: readonly Seen[]): string | undefined {
  const told = beyond.map(({ event, country }) => goesTo(event) ?? country).filter((country) => country !== undefined);
  return told.at(-1);
}

/** Whether the last scan before the one that shows it outside, or that one itself, is its departure: an earlier one was within the country. */
function departureIn(upTo: readonly Seen[], from: string | undefined): TrackingEvent | undefined {
  const last = upTo.slice(-2).reverse();
  return last.find(({ event, country }) => event.reading.subStatus === 'departed' && (country ?? from) === from)?.event;
}

function isThrough(beyond: readonly TrackingEvent[], customs: TrackingEvent | undefined): boolean {
  if (customs?.reading.subStatus === 'cleared') return true;
  const since = customs === undefined ? beyond : beyond.slice(beyond.indexOf(customs) + 1);
  return since.some(
    ({ reading: { status } }) => LAST_MILE.has(status) || (customs !== undefined && status === 'arrived_city'),
  );
}
