import { correctedCarrier } from '../tracking/merging/corrections';
import { ownSaid } from '../tracking/merging/own-events';
import type { Parcel } from '../tracking/parcel';

/**
 * The carrier of a parcel's own number: the one that sources take for the right one, else the one said at shipping. The one to name,
 * and to call.
 *
 * @param parcel lists' summaries have what it takes
 */
export const carrierNow = (parcel: Pick<Parcel, 'carrier' | 'corrections' | 'shippedAt'>): string =>
  carrierOf(parcel, { first: parcel.carrier });

/** The carrier of one of a parcel's numbers: `first`, unless a source said better. `via` is absent for its own. */
export function carrierOf(
  { corrections = [], shippedAt }: Pick<Parcel, 'corrections' | 'shippedAt'>,
  { first, via }: { first: string; via?: string },
): string {
  const own = corrections.filter((correction) => correction.via === via && ownSaid(correction, shippedAt));
  return correctedCarrier(first, own);
}
