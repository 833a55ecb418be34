import { giveUp } from '../tracking/merging/absorb';
import type { Parcel } from '../tracking/parcel';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Sources keep trying about as long. */
const NEVER_SEEN_MS = 30 * DAY_MS;
const UNCHANGED_MS = 60 * DAY_MS;
/** However long ago it was shipped: somebody has only just told us of it. */
const SOONEST_MS = 3 * DAY_MS;

/**
 * When nothing more is to be expected of a parcel, epoch ms: 30 days after shipping without an event of its own, 60 days after its
 * newest one. For a parcel at its end it means nothing.
 */
export const giveUpAt = ({
  newest,
  shippedAt,
  createdAt,
}: Pick<Parcel, 'newest' | 'shippedAt' | 'createdAt'>): number =>
  Math.max(newest ? newest.at + UNCHANGED_MS : shippedAt + NEVER_SEEN_MS, createdAt + SOONEST_MS);

/**
 * The parcel given up, once it is time: `expired`, until an event newer than its newest re-opens it. The very same object before that,
 * and when it was given up beside the same event already.
 *
 * @param now epoch ms
 */
export function withGivenUp(parcel: Parcel, now: number): Parcel {
  return now < giveUpAt(parcel) ? parcel : giveUp(parcel, now);
}
