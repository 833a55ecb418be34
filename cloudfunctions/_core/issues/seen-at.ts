import type { AvailableSource } from '../following/following';
import type { Parcel } from '../tracking/parcel';
import type { ProviderCode } from '../tracking/types';
import { triedFor } from '../following/next-follow-at';

/** Of what moment the newest scan is that a source has lately told of, whichever parcel's, epoch ms: so far its own data goes. */
export type HeardUpTo = Partial<Record<ProviderCode, number>>;

/** What is known of a parcel's sources. */
export interface Seen {
  /** As they are configured now. */
  sources: readonly AvailableSource[];
  heardUpTo?: HeardUpTo | undefined;
  /** Epoch ms. */
  now: number;
}

/**
 * Until when a parcel's silence is known to be one, epoch ms, never after `now`: a source that has all that we know of it was asked and
 * answered; or one follows it, has told of later scans of others, and looked at this one since. A push by itself tells of its scans and of
 * no silence after them: it may come late.
 */
export function seenAt(parcel: Parcel, { sources, heardUpTo = {}, now }: Seen): number {
  const followers = new Set(triedFor(parcel, sources).filter(({ outcome }) => outcome === 'subscribed'));
  const looked = sources.flatMap(({ provider }) => {
    const follower = parcel.following?.subscriptions[provider];
    const upTo = heardUpTo[provider];
    return follower && followers.has(follower) && upTo !== undefined ? upTo - follower.rhythmMs : [];
  });
  return Math.min(now, Math.max(parcel.newest?.at ?? 0, parcel.following?.seenAt ?? 0, ...looked));
}
