import type { Snapshot } from './types';

/** A scan this far ahead of its arrival has a wrong time: it would stay the parcel's newest for years. */
const MOST_AHEAD_MS = 2 * 24 * 60 * 60 * 1_000;

/**
 * The snapshot without scans that are dated more than two days after it reached us: they count as unreadable.
 *
 * @param receivedAt epoch ms
 */
export function withoutFuture(snapshot: Snapshot, receivedAt: number): Snapshot {
  const scans = snapshot.scans.filter(({ at }) => at <= receivedAt + MOST_AHEAD_MS);
  const left = snapshot.scans.length - scans.length;
  return left === 0 ? snapshot : { ...snapshot, scans, unreadable: snapshot.unreadable + left };
}
