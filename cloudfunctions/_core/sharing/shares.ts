import type { ShareKind } from '../../../typings/shopper';
import type { ParcelSummary } from '../tracking/parcel';
import type { Share } from './share';

const HOUR_MS = 3_600_000;
/** How long a link lasts, ms: whoever collects a parcel does so today; whoever waits for one does so for days. [judged] */
export const SHARE_LASTS_MS: Readonly<Record<ShareKind, number>> = { progress: 7 * 24 * HOUR_MS, pickup: 24 * HOUR_MS };
/** The oldest ends when there would be more: who shares more often than that has lost track of it. [judged] */
export const MOST_SHARES = 10;
/** Asked again within this time, ms, the same link is given out: a page that is opened twice makes no two of them. [judged] */
const SAME_WITHIN_MS = HOUR_MS;

type Shared = Pick<ParcelSummary, 'buyer' | 'shares'>;

/** The links that still open, oldest first: not run out, and given out by who has the parcel now. */
export const liveShares = ({ buyer, shares = [] }: Shared, now: number): Share[] =>
  shares.filter(({ by, expiresAt }) => by === buyer && expiresAt > now);

/** The link that was made a moment ago for the same; undefined when a new one is due. A clock that was set back makes a new one. */
export function recentShare(parcel: Shared, kind: ShareKind, now: number): Share | undefined {
  const isRecent = ({ madeAt }: Share): boolean => madeAt <= now && now - madeAt < SAME_WITHIN_MS;
  return liveShares(parcel, now)
    .filter((share) => share.kind === kind && isRecent(share))
    .at(-1);
}

/** The parcel with one more link. Those that ended are dropped, and the oldest where there are too many. */
export function withShare<P extends Shared>(parcel: P, share: Share): P {
  return { ...parcel, shares: [...liveShares(parcel, share.madeAt), share].slice(-MOST_SHARES) };
}

/** The parcel without links; the very same object when it has none. */
export function withoutShares<P extends Shared>(parcel: P): P {
  if (parcel.shares === undefined) return parcel;
  const { shares: _shares, ...rest } = parcel;
  return rest as P;
}
