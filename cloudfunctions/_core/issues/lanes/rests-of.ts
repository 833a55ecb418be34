import type { Status } from '../../../../typings/vocabulary';
import type { Rest } from '../calendar/carrier-rests';
import { workingBetween } from '../calendar/working-time';
import type { TrackingEvent } from '../../tracking/types';

/** Scans closer together are of one visit: unloaded, weighed, loaded. [judged] */
export const ONE_VISIT_MS = 60 * 60 * 1_000;

const ARRIVED: ReadonlySet<Status> = new Set<Status>(['out_for_delivery', 'awaiting_pickup', 'delivered']);
const TURNED_BACK: ReadonlySet<Status> = new Set<Status>(['returning', 'returned', 'cancelled']);

/**
 * The rests between the scans of one parcel, ms, from when it was picked up to when it was first brought to its recipient. Scans less
 * than an hour apart are one visit, and no rest lies between them.
 *
 * @param ordered refined events, oldest first
 * @param rest when its carrier rests: such days are no habit of the lane, and do not count
 * @returns none of a parcel that has not got there yet, or turned back before
 */
export function restsOf(ordered: readonly TrackingEvent[], rest: Rest = 'never'): number[] {
  const way = wayThere(ordered);
  return way
    .slice(1)
    .map(({ at }, index) => workingBetween(rest, way[index]?.at ?? at, at))
    .filter((ms) => ms >= ONE_VISIT_MS);
}

function wayThere(ordered: readonly TrackingEvent[]): readonly TrackingEvent[] {
  const begin = ordered.findIndex(({ reading }) => reading.status === 'picked_up');
  if (begin < 0) return [];
  const after = ordered.slice(begin);
  const end = after.findIndex(({ reading }) => ARRIVED.has(reading.status) || TURNED_BACK.has(reading.status));
  const last = after[end];
  return last && ARRIVED.has(last.reading.status) ? after.slice(0, end + 1) : [];
}
