import type { Parcel, SaidEta } from './parcel';
import type { Snapshot, TrackingEvent } from './types';
import { nextNoticeAt, queueNotices } from '../notices/queue-notices';
import { deriveState } from './derive-state';
import { mergeEvents } from './merge-events';
import { newerEta } from './newer-eta';

/** What a push (or what waited for its parcel) brings. */
export interface Arrived {
  events: readonly TrackingEvent[];
  eta?: SaidEta | undefined;
}

/** A snapshot's arrival time, as old as its newest scan. */
export function etaOf({ eta, scans }: Snapshot): SaidEta | undefined {
  return eta && { ...eta, saidAt: Math.max(0, ...scans.map(({ at }) => at)) };
}

/**
 * The parcel with what arrived merged in, its state derived anew and its notices queued; the very same object when nothing
 * is new. The order in which things arrive does not matter.
 *
 * @param now epoch ms
 */
export function absorb(parcel: Parcel, { events: incoming, eta }: Arrived, now: number): Parcel {
  const events = mergeEvents(parcel.events, incoming);
  const state = events === parcel.events ? undefined : deriveState(events, parcel.shippedAt);
  const newest = newerEta(newerEta(parcel.eta, eta), state?.eta);
  if (!state && newest === parcel.eta) return parcel;
  const merged = { ...parcel, events, ...state, heardAt: now, ...(newest && { eta: newest }) };
  return withNotices(merged, queueNotices(parcel, merged, now));
}

/** The parcel with these notices, and with the moment at which the next of them is due. */
export function withNotices(parcel: Parcel, notices: Parcel['notices']): Parcel {
  const { nextNoticeAt: _before, ...rest } = parcel;
  const next = nextNoticeAt(notices);
  return { ...rest, notices, ...(next !== undefined && { nextNoticeAt: next }) };
}
