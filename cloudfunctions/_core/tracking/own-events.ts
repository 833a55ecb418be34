import type { TrackingEvent } from './types';

/** How long before shipping a scan may be: clocks differ, and a parcel is sometimes entered after the courier took it. */
const SLACK_MS = 24 * 60 * 60 * 1_000;

/** The events that are this parcel's. Older ones belong to another parcel that had the same number: carriers use numbers again. */
export function ownEvents(events: readonly TrackingEvent[], shippedAt: number): TrackingEvent[] {
  return events.filter((event) => event.at >= shippedAt - SLACK_MS);
}
