import type { Parcel } from '../tracking/parcel';
import { isAtEnd } from './follow-state';
import type { FollowedWaybill, Following, Subscription } from './following';
import { isCrossBorder } from './is-cross-border';
import { waybillNow } from './waybill-now';

/**
 * When a source is next to be asked to follow a parcel, epoch ms: at once where none was, also where it goes by another number or carrier
 * now; else when one that did not take it may be tried again, or a second one is wanted. Undefined while it is followed wherever it should be, and at an end.
 *
 * @param now epoch ms
 */
export function nextFollowAt(parcel: Parcel, now: number): number | undefined {
  if (isAtEnd(parcel)) return undefined;
  const moments = unfollowed(parcel).map(({ retryAt = now, from = now }) => Math.max(retryAt, from));
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/**
 * A sort of source that a parcel is to be followed at and is not: one of any kind, where it crosses a border one for that, and a second
 * one when nobody has told anything of it.
 */
interface Unfollowed {
  /** Absent: any. */
  reach?: Subscription['reach'];
  /** When one of the sources that did not take it may be tried again, epoch ms; absent when none was tried yet. */
  retryAt?: number;
  /** Not before, epoch ms; absent: at once. */
  from?: number;
}

/** What a parcel is still to be followed at. */
export function unfollowed(parcel: Parcel): Unfollowed[] {
  const mayCross = parcel.following?.hasWorld === true && isCrossBorder(parcel);
  const wanted: Unfollowed[] = [{}, ...(mayCross ? [{ reach: 'world' as const }] : [])];
  const tried = triedFor(parcel.following, waybillNow(parcel));
  const first = wanted.flatMap(({ reach }) => {
    const fitting = tried.filter((one) => reach === undefined || one.reach === reach);
    if (fitting.some(({ outcome }) => outcome === 'subscribed')) return [];
    return [{ ...(reach && { reach }), ...soonestRetry(fitting) }];
  });
  return first.length > 0 ? first : secondSource(parcel, tried);
}

/** So long after shipping, ms, a second source is asked to follow a parcel of which the first has told nothing. */
const UNHEARD_MS = 24 * 3_600_000;

/** Not every source finds out that a number is another carrier's, or has every carrier's scans. */
function secondSource({ newest, createdAt, following }: Parcel, tried: readonly Subscription[]): Unfollowed[] {
  const { chinaSources = 1 } = following ?? {};
  const inChina = tried.filter(({ reach }) => reach === 'china');
  const followers = inChina.filter(({ outcome }) => outcome === 'subscribed');
  if (newest || followers.length !== 1 || chinaSources < 2) return [];
  const isUntried = inChina.length < chinaSources;
  const from = createdAt + UNHEARD_MS;
  return [{ reach: 'china', from, ...(!isUntried && soonestRetry(inChina)) }];
}

function soonestRetry(tried: readonly Subscription[]): Pick<Unfollowed, 'retryAt'> {
  const retries = tried.flatMap(({ retryAt }) => retryAt ?? []);
  return retries.length > 0 ? { retryAt: Math.min(...retries) } : {};
}

/** Subscriptions under this number and carrier; those under an earlier one do not count. */
export const triedFor = (following: Following | undefined, { carrier, waybillNo }: FollowedWaybill): Subscription[] =>
  Object.values(following?.subscriptions ?? {}).filter((one) => one.carrier === carrier && one.waybillNo === waybillNo);
