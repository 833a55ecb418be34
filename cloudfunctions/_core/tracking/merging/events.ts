import { recipientMask, type KnownRecipient } from '../../access/mask';
import { cleanWords } from '../../text/clean-words';
import { foldWords } from '../../text/fold-words';
import { addText, hexOf, newHash } from '../../text/hash-text';
import { readScan } from '../read-scan';
import { readingToKeep } from './reading-to-keep';
import type { ProviderCode, Scan, TrackingEvent } from '../types';
import { offsetAt } from '../time/zone-offset';

export interface EventSource {
  /** The parcel's carrier as shipped, our code; empty before that. */
  carrier: string;
  /** The carrier whose track it is, where that may be another: its words are read as its own. */
  trackOf?: string | undefined;
  provider: ProviderCode;
  /** When the snapshot reached us, epoch ms. */
  receivedAt: number;
  /** Whose name and phone must not be kept in the words; unknown before the parcel is shipped. */
  recipient?: KnownRecipient | undefined;
  /** The number under which they came, when that is not the parcel's own. */
  via?: string | undefined;
}

/** Longest place that is kept, in code points. */
const MAX_PLACE = 64;

/** A snapshot's scans as events to keep: the recipient masked, each read on its own, in the snapshot's order. */
export function toEvents(scans: readonly Scan[], source: EventSource): TrackingEvent[] {
  const keep = keeperOf(source.recipient);
  return scans.map((scan) => toEvent(scan, source, keep));
}

/**
 * Events that were kept before their recipient was known, once more with the recipient masked: for quarantined events when their
 * parcel is shipped. Their ids become the ones that later pushes of the same scans get.
 *
 * @returns as many, in the same order
 */
export function maskEvents(
  events: readonly TrackingEvent[],
  { carrier, recipient }: { carrier: string; recipient: KnownRecipient },
): TrackingEvent[] {
  const keep = keeperOf(recipient);
  return events.map((event) => ({
    ...toEvent(event, { carrier, provider: event.provider, receivedAt: event.receivedAt }, keep),
    ...(event.alsoFrom && { alsoFrom: event.alsoFrom }),
    ...(event.via !== undefined && { via: event.via }),
  }));
}

type Keep = (text: string) => string;

/** What is kept of a text: cleaned, with the recipient masked once that is known. */
function keeperOf(recipient: KnownRecipient | undefined): Keep {
  if (!recipient) return cleanWords;
  const mask = recipientMask(recipient);
  return (text) => {
    const cleaned = cleanWords(text);
    const masked = mask(cleaned);
    return masked === cleaned ? cleaned : cleanWords(masked);
  };
}

function toEvent(
  scan: Scan,
  { carrier, trackOf, provider, receivedAt, via }: Omit<EventSource, 'recipient'>,
  keep: Keep,
): TrackingEvent {
  const { at, zone, zoneIs } = scan;
  const kept = withOptional<Scan>({ at, zone, zoneIs, rawText: keep(scan.rawText) }, scan, keep);
  const wordsOf = scan.carrier ?? trackOf ?? carrier;
  if (wordsOf !== carrier) kept.carrier = wordsOf;
  else if (kept.carrier !== undefined) delete kept.carrier;
  const reading = readingToKeep(readScan(kept, wordsOf));
  const bare = { at, zone, zoneIs, rawText: kept.rawText, id: eventId(kept), provider, receivedAt, reading };
  const event = withOptional<TrackingEvent>(bare, kept);
  if (via !== undefined) event.via = via;
  return event;
}

/** `bare` itself, with what of a scan may be absent; assigned one by one, since this is done for every node of every push. */
function withOptional<S extends Scan>(bare: S, { place, providerCode, carrier, codeReading }: Scan, keep?: Keep): S {
  const kept = place === undefined || !keep ? place : cleanWords(keep(place), MAX_PLACE);
  if (kept !== undefined && kept !== '') bare.place = kept;
  if (providerCode !== undefined) bare.providerCode = providerCode;
  if (carrier !== undefined) bare.carrier = carrier;
  if (codeReading) bare.codeReading = codeReading;
  return bare;
}

/** Folded words this heavy say by themselves what happened where; a Chinese character weighs two letters. */
const TELLING = 24;
const SECONDS_A_DAY = 86_400;

/**
 * The key of the merge: what two providers' copies of one scan have in common. That is the clock on the wall as it was written,
 * whatever zone is taken for it, and the words without punctuation, white space and width. Providers name places differently, so the
 * place counts only where the words are too few to tell two scans of one second apart, and where the second is that of a date alone.
 */
function eventId({ at, zone, rawText, place = '' }: Scan): string {
  const wall = Math.floor((at + offsetAt(at, zone)) / 1_000);
  const words = foldWords(rawText);
  const isTelling = words.length >= TELLING || weightOf(words) >= TELLING;
  const where = isTelling && wall % SECONDS_A_DAY !== 0 ? '' : foldWords(place);
  const hash = newHash();
  for (const text of [String(wall), words, where]) addText(hash, text);
  return hexOf(hash);
}

function weightOf(words: string): number {
  let weight = 0;
  for (let at = 0; at < words.length; at += 1) weight += words.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return weight;
}
