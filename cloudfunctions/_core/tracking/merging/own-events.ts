import { withdrawnIds } from './heard-tracks';
import type { Parcel } from '../parcel';
import type { TrackingEvent } from '../types';

/** How long before shipping a scan may be: clocks differ, and a parcel is sometimes entered after the courier took it. */
const SLACK_MS = 24 * 60 * 60 * 1_000;

/** What a provider said of the parcel; undefined when it said it beside a scan of an earlier parcel with the same number. */
export function ownSaid<S extends { saidAt: number }>(said: S | undefined, shippedAt: number): S | undefined {
  return said && isOfEarlierParcel(said.saidAt, shippedAt) ? undefined : said;
}

/** @param saidAt the newest scan beside which something was said, epoch ms; 0 when there was none */
export const isOfEarlierParcel = (saidAt: number, shippedAt: number): boolean =>
  saidAt > 0 && saidAt < shippedAt - SLACK_MS;

/** The events that are this parcel's. Older ones belong to another parcel that had the same number: carriers use numbers again. */
function ownEvents(events: readonly TrackingEvent[], shippedAt: number): TrackingEvent[] {
  return events.filter((event) => event.at >= shippedAt - SLACK_MS);
}

type Tracked = Pick<Parcel, 'events' | 'tracks' | 'shippedAt'>;

/** The parcel's own events that were withdrawn: shown, but nothing follows from them. */
export function withdrawnEvents({ events, tracks, shippedAt }: Tracked): TrackingEvent[] {
  const own = ownEvents(events, shippedAt);
  const withdrawn = withdrawnIds({ events: own, tracks });
  return own.filter(({ id }) => withdrawn.has(id));
}

/** The parcel's own events that still stand. */
export function standingEvents({ events, tracks, shippedAt }: Tracked): TrackingEvent[] {
  const own = ownEvents(events, shippedAt);
  const withdrawn = withdrawnIds({ events: own, tracks });
  return withdrawn.size === 0 ? own : own.filter(({ id }) => !withdrawn.has(id));
}
