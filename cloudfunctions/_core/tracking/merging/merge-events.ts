import { compareEvents } from './event-order';
import { sourcesOf } from './heard-tracks';
import type { TrackingEvent } from '../types';

/** Most events that a parcel keeps. */
export const MAX_EVENTS = 1_000;
/** Most bytes that a parcel's events may take together, as JSON in UTF-8; the last one kept may reach beyond. */
const MAX_EVENTS_BYTES = 390_000;
/**
 * Most bytes that one event can take: 512 code points of words (2,048 bytes), 80 of the rule's (320), 64 of the place (256), nine facts
 * that are texts of 64 each (2,304), and keys, numbers and codes (under 1,500).
 */
export const MAX_EVENT_BYTES = 6_500;
/** So few events cannot reach MAX_EVENTS_BYTES, and need not be measured. */
const FEW = Math.floor(MAX_EVENTS_BYTES / MAX_EVENT_BYTES);

/**
 * The union of two lists of events: commutative, associative, idempotent. Copies of one scan (same id) become one, with the
 * earliest `receivedAt` and all its sources.
 *
 * @param known what the parcel has: empty, or an earlier result
 * @returns oldest first, ≤ MAX_EVENTS; `known` itself, the same array, when `incoming` brings nothing new
 */
export function mergeEvents(known: TrackingEvent[], incoming: readonly TrackingEvent[]): TrackingEvent[] {
  const byId = new Map(known.map((event) => [event.id, event]));
  let changed = false;
  for (const event of incoming) {
    const twin = byId.get(event.id);
    const kept = twin ? mergeTwins(twin, event) : event;
    if (kept === twin) continue;
    byId.set(event.id, kept);
    changed = true;
  }
  if (!changed) return known;
  const merged = withinLimits([...byId.values()]).sort(compareEvents);
  const same = merged.length === known.length && merged.every((event, index) => event === known[index]);
  return same ? known : merged;
}

/**
 * One of two copies of a scan, the same whichever came first; `a` itself when `b` adds nothing. Of a copy that came under another
 * number nothing counts but the time of its arrival, as soon as there is one that came under the parcel's own.
 */
function mergeTwins(a: TrackingEvent, b: TrackingEvent): TrackingEvent {
  const better = isSameScan(a, b) || preference(a) <= preference(b) ? a : b;
  const receivedAt = Math.min(a.receivedAt, b.receivedAt);
  const counting = [a, b].filter(({ via }) => (via === undefined) === (better.via === undefined));
  const sources = new Set(counting.flatMap(sourcesOf));
  if (better === a && a.receivedAt === receivedAt && sources.size === sourcesOf(a).length) return a;
  const { alsoFrom: _sources, ...scan } = better;
  const alsoFrom = [...sources].filter((source) => source !== better.provider).sort();
  return { ...scan, receivedAt, ...(alsoFrom.length > 0 && { alsoFrom }) };
}

/** The everyday case, decided without effort: a replay. */
function isSameScan(a: TrackingEvent, b: TrackingEvent): boolean {
  return SAME.every((key) => a[key] === b[key]) && a.reading.why.rule === b.reading.why.rule;
}

const SAME = ['at', 'rawText', 'provider', 'providerCode', 'place', 'zone', 'zoneIs', 'carrier', 'via'] as const;

const SURE = { known: 0, assumed: 1, ambiguous: 2 };

/**
 * Smaller is better: under the parcel's own number, with a zone that is known, with a code that we know, with any code, with a place;
 * the rest only makes the choice the same everywhere.
 */
function preference(event: TrackingEvent): string {
  const {
    codeReading,
    providerCode = '',
    rawText,
    place = '',
    zone,
    at,
    provider,
    carrier = '',
    via = '',
    reading,
  } = event;
  const told = codeReading ? 0 : providerCode === '' ? 2 : 1;
  const rest = [providerCode, rawText, place, zone, at, provider, carrier, reading];
  return JSON.stringify([via, SURE[event.zoneIs], told, place === '' ? 1 : 0, ...rest]);
}

/**
 * Keeps what fits, by an order that looks at each event alone, so that the result does not depend on how lists were joined:
 * in-between events give way first, the oldest of them before the newer.
 */
function withinLimits(events: TrackingEvent[]): TrackingEvent[] {
  if (events.length <= FEW) return events;
  const kept: TrackingEvent[] = [];
  let bytes = 0;
  for (const event of events.sort(byWorth)) {
    if (kept.length >= MAX_EVENTS || bytes >= MAX_EVENTS_BYTES) break;
    kept.push(event);
    bytes += Buffer.byteLength(JSON.stringify(event), 'utf8');
  }
  return kept;
}

const isInBetween = ({ reading }: TrackingEvent): boolean =>
  reading.status === 'in_transit' || reading.status === 'unknown';

function byWorth(a: TrackingEvent, b: TrackingEvent): number {
  return Number(isInBetween(a)) - Number(isInBetween(b)) || compareEvents(b, a);
}
