import type { Snapshot } from '../types';

/** A scan this far ahead of its arrival has a wrong time: it would stay the parcel's newest for years. */
const MOST_AHEAD_MS = 2 * 24 * 60 * 60 * 1_000;

/** No carrier promises further ahead; the slowest sea lanes take some 60 days. */
const MOST_PROMISED_MS = 90 * 24 * 60 * 60 * 1_000;

/**
 * The snapshot without what cannot be: scans dated more than two days after it reached us (they count as unreadable), and an
 * arrival time more than 90 days away. The very same object when there is nothing of the kind.
 *
 * @param receivedAt epoch ms
 */
export function withoutFuture(snapshot: Snapshot, receivedAt: number): Snapshot {
  const scans = snapshot.scans.filter(({ at }) => at <= receivedAt + MOST_AHEAD_MS);
  const unreadable = snapshot.unreadable + snapshot.scans.length - scans.length;
  const { eta, ...rest } = snapshot;
  const isLikely = eta !== undefined && eta.from <= receivedAt + MOST_PROMISED_MS;
  if (scans.length === snapshot.scans.length && isLikely === (eta !== undefined)) return snapshot;
  return { ...rest, scans, unreadable, ...(isLikely && { eta }) };
}
