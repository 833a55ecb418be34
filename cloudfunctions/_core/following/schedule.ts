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
  const { following } = parcel;
  if (!following) return parcel;
  const { subscriptions = 0, queries = 0 } = following.asking ?? {};
  const followed = at(parcel, 'followAt', notBefore(subscriptions, nextFollowAt(parcel, sources, now)));
  return at(followed, 'askAt', notBefore(queries, nextAskAt(parcel, sources, now)));
}

const notBefore = (least: number, moment: number | undefined): number | undefined =>
  moment === undefined ? undefined : Math.max(least, moment);

/** The parcel with one of these moments, epoch ms, or without. */
export function at(parcel: Parcel, moment: 'followAt' | 'askAt', when: number | undefined): Parcel {
  if (when === parcel[moment]) return parcel;
  const { [moment]: _before, ...rest } = parcel;
  return { ...rest, ...(when !== undefined && { [moment]: when }) };
}
