import { compareEvents } from './event-order';
import type { TrackingEvent } from './types';

/** Most events that a parcel keeps. */
export const MAX_EVENTS = 1_000;
/** Most bytes that a parcel's events may take together, as JSON in UTF-8; the last one kept may reach beyond. */
const MAX_EVENTS_BYTES = 390_000;
/**
 * Most bytes that one event can take: 512 code points of words (2,048 bytes), 80 of the rule's (320), 64 of the place (256), nine facts
 * that are texts of 64 each (2,304), and keys, numbers and codes (under 1,300).
 */
export const MAX_EVENT_BYTES = 6_300;
/** So few events cannot reach MAX_EVENTS_BYTES, and need not be measured. */
const FEW = Math.floor(MAX_EVENTS_BYTES / MAX_EVENT_BYTES);

/**
 * The union of two lists of events: commutative, associative, idempotent. Copies of one scan (same id) become one, with the
 * earliest `receivedAt`.
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

/** One of two copies of a scan, the same whichever came first; `a` itself when `b` adds nothing. */
function mergeTwins(a: TrackingEvent, b: TrackingEvent): TrackingEvent {
  const better = isSameScan(a, b) || preference(a) <= preference(b) ? a : b;
  const receivedAt = Math.min(a.receivedAt, b.receivedAt);
  return better.receivedAt === receivedAt ? better : { ...better, receivedAt };
}

/** The everyday case, decided without effort: a replay. */
function isSameScan(a: TrackingEvent, b: TrackingEvent): boolean {
  return a.rawText === b.rawText && a.providerCode === b.providerCode && a.place === b.place;
}

/** Smaller is better: with a code that we know, then with any code; the rest only makes the choice the same everywhere. */
function preference({ codeReading, providerCode = '', rawText, place = '', zone, provider }: TrackingEvent): string {
  const told = codeReading ? 0 : providerCode === '' ? 2 : 1;
  return JSON.stringify([told, providerCode, rawText, place, zone, provider]);
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
