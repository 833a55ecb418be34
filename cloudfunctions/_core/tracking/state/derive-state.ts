import { staffHeardAt } from '../../issues/answer-by';
import { openIssuesFor } from '../../issues/heard-issues';
import { deriveFacts } from './derive-facts';
import { deriveIssues, type BesideEvents } from './derive-issues';
import { deriveStage } from './derive-stage';
import { glanceToKeep } from '../../views/glance';
import { newestWhere } from './newest-where';
import { newerEta } from '../merging/newer-eta';
import { orderedEvents } from './ordered-events';
import { isOfEarlierParcel, ownSaid } from '../merging/own-events';
import { withoutUndefined } from '../../without-undefined';
import type { Parcel } from '../parcel';
import type { Issue, TrackingEvent } from '../types';

/** What follows from a parcel's events and nothing else. */
export type ParcelState = Pick<
  Parcel,
  'stage' | 'issues' | 'openIssues' | 'troubledAt' | 'newest' | 'facts' | 'glance' | 'eta'
>;

/**
 * Stage, issues and what lists need, from the set of events: the order in which they came never matters.
 *
 * @param events any order; those of an earlier parcel with the same number, and those that were withdrawn, are left out
 * @param shippedAt epoch ms
 * @param said what providers say about the parcel besides its events, what rules or its buyer raised, and what staff did
 */
export function deriveState(
  events: TrackingEvent[],
  shippedAt: number,
  said: Pick<Parcel, 'tracks' | 'destination' | 'saidEta'> & BesideEvents = {},
): ParcelState {
  const ordered = orderedEvents({ ...said, events, shippedAt });
  const gaveUpAt = said.tracks?.gaveUpAt ?? 0;
  const stage = deriveStage(ordered, isOfEarlierParcel(gaveUpAt, shippedAt) ? undefined : said.tracks?.gaveUpAt);
  const issues = deriveIssues(ordered, said);
  const newest = newestOf(ordered);
  const glance = glanceToKeep({ ...said, stage, events, shippedAt }, ordered);
  const eta = newerEta(ownSaid(said.saidEta, shippedAt), promisedEta(ordered));
  return {
    stage,
    issues,
    openIssues: issues.filter(({ closedAt }) => closedAt === undefined).map(({ code }) => code),
    ...troubleOf(issues),
    facts: deriveFacts(ordered, stage),
    ...withoutUndefined({ newest, glance, eta }),
  };
}

/** Since when staff know of something that is open. */
function troubleOf(issues: readonly Issue[]): Pick<Parcel, 'troubledAt'> {
  const heardAt = openIssuesFor(issues, 'staff').map(staffHeardAt);
  return heardAt.length === 0 ? {} : { troubledAt: Math.min(...heardAt) };
}

function newestOf(ordered: readonly TrackingEvent[]): Parcel['newest'] {
  const event = ordered.at(-1);
  if (!event) return undefined;
  const { at, zone, place, rawText, reading } = event;
  return { at, zone, rawText, reading, ...(place !== undefined && { place }) };
}

/** The time that the carrier's newest words promise. */
function promisedEta(ordered: readonly TrackingEvent[]): Parcel['eta'] {
  const event = newestWhere(ordered, ({ reading }) => reading.facts.promised !== undefined);
  const promised = event?.reading.facts.promised;
  return event && promised ? { ...promised, zone: event.zone, source: 'carrier', saidAt: event.at } : undefined;
}
