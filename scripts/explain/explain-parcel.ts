import { carrierByCode } from '../../cloudfunctions/_core/carriers/carriers';
import { describeEvent } from '../../cloudfunctions/_core/tracking/describe-event';
import { describeParcel } from '../../cloudfunctions/_core/tracking/describe-parcel';
import { deriveState } from '../../cloudfunctions/_core/tracking/state/derive-state';
import { toEvents } from '../../cloudfunctions/_core/tracking/merging/events';
import { CHINA_ZONE, writeLocalTime } from '../../cloudfunctions/_core/tracking/time/local-time';
import { mergeEvents } from '../../cloudfunctions/_core/tracking/merging/merge-events';
import { readScan } from '../../cloudfunctions/_core/tracking/read-scan';
import { refineReadings } from '../../cloudfunctions/_core/tracking/state/refine-readings';
import type { TrackingEvent } from '../../cloudfunctions/_core/tracking/types';
import { currentOf, destinationOf, nextOf, originOf } from '../../cloudfunctions/_core/tracking/way';
import { withoutUndefined } from '../../cloudfunctions/_core/without-undefined';
import type { Place } from '../../cloudfunctions/_core/places/place';
import type { Locale, Stage } from '../../typings/vocabulary';
import type { Tracked } from './shapes/shape';
import { wordSentence } from './word-sentence';

/** One node as it is understood. */
export interface ExplainedEvent {
  /** As the clocks there showed it: 2026-11-21 09:12:33. */
  time: string;
  zone: string;
  zoneIs: string;
  status: string;
  subStatus?: string;
  sentence: string;
  rawText: string;
  place?: string;
  code?: string;
  facts: object;
  why: { rule: string; words: string };
}

/** One parcel as it is understood. */
export interface ExplainedParcel {
  carrier: string;
  waybillNo: string;
  stage: Stage;
  openIssues: string[];
  /** Absent, as its line, while there is no node with a readable time. */
  headline?: string;
  line?: string;
  /** The ends of its way, where it is, and where it goes now; what nobody says is left out. */
  way: { origin?: Place; current?: Place; next?: Place; destination?: Place };
  unreadable: number;
  unknownCodes: string[];
  events: ExplainedEvent[];
  /** Nodes without a readable time, read by their words alone. */
  untimed: { rawText: string; status: string; why: { rule: string; words: string } }[];
}

/** What the product would make of a snapshot: parcel and nodes, oldest first, in one language. */
export function explainParcel({ snapshot, untimed }: Tracked, locale: Locale): ExplainedParcel {
  const { waybillNo, scans, unreadable, unknownCodes } = snapshot;
  const carrier = snapshot.carrier ?? 'unknown';
  const events = mergeEvents([], toEvents(scans, { carrier, provider: 'kdniao', receivedAt: 0 }));
  const refined = refineReadings(events);
  const state = deriveState(events, events[0]?.at ?? 0);
  return {
    carrier: carrierName(snapshot, locale),
    waybillNo,
    stage: state.stage,
    openIssues: state.openIssues,
    ...wordedFace(events, { carrier, ...state }, locale),
    way: wayOf(refined, snapshot),
    unreadable,
    unknownCodes,
    events: refined.map((event) => explainEvent(event, locale)),
    untimed: untimed.map((rawText) => explainUntimed(rawText, carrier)),
  };
}

function wayOf(
  ordered: readonly TrackingEvent[],
  { origin, destination }: Tracked['snapshot'],
): ExplainedParcel['way'] {
  return withoutUndefined({
    origin: originOf(ordered, origin),
    current: currentOf(ordered),
    next: nextOf(ordered),
    destination: destinationOf(ordered, destination),
  });
}

const carrierName = ({ carrier = '', providerCarrier }: Tracked['snapshot'], locale: Locale): string =>
  carrierByCode(carrier)?.names[locale] ?? (providerCarrier || '?');

function wordedFace(
  events: readonly TrackingEvent[],
  parcel: ReturnType<typeof deriveState> & { carrier: string },
  locale: Locale,
): Pick<ExplainedParcel, 'headline' | 'line'> {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return {};
  const { headline, line } = describeParcel({ ...parcel, shippedAt: first.at }, { locale, now: last.at });
  return { headline: wordSentence(headline, locale), ...(line && { line: wordSentence(line, locale) }) };
}

function explainEvent(event: TrackingEvent, locale: Locale): ExplainedEvent {
  const { at, zone, zoneIs, rawText, place, providerCode, reading } = event;
  const { status, subStatus, facts, why } = reading;
  return {
    time: writeLocalTime(at, zone),
    zone,
    zoneIs,
    status,
    ...(subStatus !== undefined && { subStatus }),
    sentence: wordSentence(describeEvent(event, locale).sentence, locale),
    rawText,
    ...(place !== undefined && { place }),
    ...(providerCode !== undefined && { code: providerCode }),
    facts,
    why,
  };
}

function explainUntimed(rawText: string, carrier: string): ExplainedParcel['untimed'][number] {
  const { status, why } = readScan({ at: 0, zone: CHINA_ZONE, zoneIs: 'assumed', rawText }, carrier);
  return { rawText, status, why };
}
