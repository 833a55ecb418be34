import type { Parcel } from '../tracking/parcel';
import type { AvailableSource } from './following';
import { nextAskAt } from './next-ask-at';
import { nextFollowAt } from './next-follow-at';

/**
 * The parcel with the moments at which a source is next to be asked about it.
 *
 * @param sources its merchant's, as they are configured now
 * @param now epoch ms
 */
export function schedule(parcel: Parcel, sources: readonly AvailableSource[], now: number): Parcel {
  if (!parcel.following) return parcel;
  return at(at(parcel, 'followAt', nextFollowAt(parcel, sources, now)), 'askAt', nextAskAt(parcel, sources, now));
}

/** The parcel with one of these moments, epoch ms, or without. */
export function at(parcel: Parcel, moment: 'followAt' | 'askAt', when: number | undefined): Parcel {
  if (when === parcel[moment]) return parcel;
  const { [moment]: _before, ...rest } = parcel;
  return { ...rest, ...(when !== undefined && { [moment]: when }) };
}
