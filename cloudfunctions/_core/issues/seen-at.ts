import type { Subscription } from '../following/following';
import type { Parcel } from '../tracking/parcel';
import type { ProviderCode } from '../tracking/types';

/** Of what moment the newest scan is that a source has lately told of, whichever parcel's, epoch ms: so far its own data goes. */
export type HeardUpTo = Partial<Record<ProviderCode, number>>;

/**
 * Until when a parcel's silence is known to be one, epoch ms: its source was asked and answered; or it follows the parcel, has told of later
 * scans of others, and looked at this one since. A push by itself tells of its scans and of no silence after them: it may come late.
 */
export function seenAt({ newest, following }: Pick<Parcel, 'newest' | 'following'>, heardUpTo: HeardUpTo = {}): number {
  const followed = Object.entries(following?.subscriptions ?? {}) as [ProviderCode, Subscription][];
  const looked = followed.flatMap(([provider, { outcome, rhythmMs }]) => {
    const upTo = heardUpTo[provider];
    return outcome === 'subscribed' && upTo !== undefined ? upTo - rhythmMs : [];
  });
  return Math.max(newest?.at ?? 0, following?.answeredAt ?? 0, ...looked);
}
