import { createHash } from 'node:crypto';
import { maskRecipientInWords, type KnownRecipient } from '../access/mask';
import { cleanWords } from '../text/clean-words';
import { foldWords } from '../text/fold-words';
import { withoutUndefined } from '../without-undefined';
import { readScan } from './read-scan';
import { readingToKeep } from './reading-to-keep';
import type { ProviderCode, Scan, TrackingEvent } from './types';

export interface EventSource {
  /** Our carrier code. */
  carrier: string;
  provider: ProviderCode;
  /** When the snapshot reached us, epoch ms. */
  receivedAt: number;
  /** Whose name and phone must not be kept in the words; unknown before the parcel is shipped. */
  recipient?: KnownRecipient;
}

/** Longest place that is kept, in code points. */
const MAX_PLACE = 64;

/** A snapshot's scans as events to keep: the recipient masked, each read on its own, in the snapshot's order. */
export function toEvents(scans: readonly Scan[], source: EventSource): TrackingEvent[] {
  const { carrier, provider, receivedAt, recipient } = source;
  return scans.map((scan) => toEvent(scan, { carrier, provider, receivedAt, ...(recipient && { recipient }) }));
}

/**
 * Events that were kept before their recipient was known, once more with the recipient masked: for quarantined events when their
 * parcel is shipped. Their ids become the ones that later pushes of the same scans get.
 */
export function maskEvents(
  events: readonly TrackingEvent[],
  { carrier, recipient }: { carrier: string; recipient: KnownRecipient },
): TrackingEvent[] {
  return events.map((event) =>
    toEvent(event, { carrier, recipient, provider: event.provider, receivedAt: event.receivedAt }),
  );
}

function toEvent(scan: Scan, { carrier, provider, receivedAt, recipient }: EventSource): TrackingEvent {
  const { at, zone, zoneKnown, providerCode, codeReading } = scan;
  const keep = (text: string): string => {
    const cleaned = cleanWords(text);
    return recipient ? cleanWords(maskRecipientInWords(cleaned, recipient)) : cleaned;
  };
  const place = cleanWords(keep(scan.place ?? ''), MAX_PLACE) || undefined;
  const kept = withoutUndefined({ at, zone, zoneKnown, rawText: keep(scan.rawText), place, providerCode, codeReading });
  return { ...kept, id: eventId(kept), provider, receivedAt, reading: readingToKeep(readScan(kept, carrier)) };
}

/** The key of the merge: two copies of one scan differ at most in punctuation, white space and width. */
function eventId({ at, rawText, place = '' }: Scan): string {
  const identity = `${String(at)}|${foldWords(rawText)}|${foldWords(place)}`;
  return createHash('sha256').update(identity, 'utf8').digest('hex').slice(0, 16);
}
