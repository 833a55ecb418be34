import type { Parcel } from '../tracking/parcel';

const DAY_MS = 24 * 3_600_000;
/**
 * How far ahead an accept is kept for parcels that nobody has shipped yet, and how long a pace needs to show: chosen by simulation
 * (docs/decisions/014).
 */
const LOOK_AHEAD_MS = 5 * DAY_MS;

/** For more of them than this nothing is kept: whoever has several accepts left wonders why nothing comes. */
const MOST_EXPECTED = 1;

/**
 * How many further parcels a person will have before long, if they go on at their own pace; at most one, and one of whoever is new.
 *
 * @param parcels all that we know of theirs
 * @param now epoch ms
 */
export function expectedParcels(parcels: readonly Pick<Parcel, 'shippedAt'>[], now: number): number {
  const knownFor = now - Math.min(now, ...parcels.map(({ shippedAt }) => shippedAt));
  return Math.min(MOST_EXPECTED, (parcels.length * LOOK_AHEAD_MS) / Math.max(knownFor, LOOK_AHEAD_MS));
}
