import type { Status } from '../../../../typings/vocabulary';
import type { TrackingEvent } from '../types';

/** Two scans with the same time stand in the order in which such things happen. */
const RANK: Readonly<Record<Status, number>> = {
  created: 0,
  picked_up: 1,
  in_transit: 2,
  customs: 3,
  arrived_city: 4,
  out_for_delivery: 5,
  unknown: 6,
  exception: 7,
  awaiting_pickup: 8,
  returning: 9,
  delivered: 10,
  returned: 11,
  cancelled: 12,
};

/** A scan's place among those of the same minute: into a depot, then through it, then out of it. */
function rank({ reading }: TrackingEvent): number {
  const step = reading.subStatus === 'arrived_hub' ? 0 : reading.subStatus === 'departed' ? 0.2 : 0.1;
  return RANK[reading.status] + step;
}

/** The total order of a parcel's events, oldest first: time, then what usually comes first, then id. */
export function compareEvents(a: TrackingEvent, b: TrackingEvent): number {
  if (a.at !== b.at) return a.at - b.at;
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
