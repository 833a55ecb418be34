import type { Parcel } from '../tracking/parcel';
import { isAtEnd } from './follow-state';
import type { AvailableSource, Subscription } from './following';
import { isCrossBorder } from './is-cross-border';
import { waybillNow } from './waybill-now';

/**
 * When a source is next to be asked to follow a parcel, epoch ms: at once where one was never asked, also where the parcel goes by another
 * number or carrier now; else when one that did not take it may be tried again, a second one is wanted, or one that told nothing for days is
 * asked anew. Undefined while it is followed wherever it should be and was heard of, and at an end.
 *
 * @param sources its merchant's, as they are configured now
 * @param now epoch ms
 */
export function nextFollowAt(parcel: Parcel, sources: readonly AvailableSource[], now: number): number | undefined {
  if (isAtEnd(parcel)) return undefined;
  const moments = unfollowed(parcel, sources).map(({ retryAt = now, from = now }) => Math.max(retryAt, from));
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** A sort of source that a parcel is to be followed at and is not. */
interface Unfollowed {
  reach: Subscription['reach'];
  /** When one of the sources that did not take it may be tried again, epoch ms; absent while one was never tried. */
  retryAt?: number;
  /** Not before, epoch ms; absent: at once. */
  from?: number;
}

/**
 * What a parcel is still to be followed at: a source for China, or for the world where the merchant has no other; one for the world where it
 * crosses a border; and a second one when the first has nothing to tell.
 */
export function unfollowed(parcel: Parcel, sources: readonly AvailableSource[]): Unfollowed[] {
  const tried = triedFor(parcel, sources);
  const first = wantedReaches(parcel, sources).flatMap((reach) => {
    const fitting = tried.filter((one) => one.reach === reach);
    const isFollowed = fitting.some(({ outcome }) => outcome === 'subscribed');
    return isFollowed ? [] : [{ reach, ...soonestRetry(fitting, of(reach, sources)) }];
  });
  if (first.length > 0) return first;
  return [...secondSource(parcel, tried, sources), ...unheard(parcel, tried)];
}

/** A source that has told nothing for so long after it was asked to follow may have told that it gave up while nobody heard it, ms. */
const UNHEARD_OF_MS = 4 * 24 * 3_600_000;

/** From when on a source that follows a parcel without a word may be asked anew, epoch ms; undefined once anything was heard of the parcel. */
export const askAnewFrom = ({ newest }: Pick<Parcel, 'newest'>, { at }: Subscription): number | undefined =>
  newest ? undefined : at + UNHEARD_OF_MS;

const unheard = (parcel: Parcel, tried: readonly Subscription[]): Unfollowed[] =>
  tried.flatMap((one) => {
    const from = one.outcome === 'subscribed' ? askAnewFrom(parcel, one) : undefined;
    return from === undefined ? [] : [{ reach: one.reach, from }];
  });

const of = (reach: Subscription['reach'], sources: readonly AvailableSource[]): AvailableSource[] =>
  sources.filter((source) => source.reach === reach);

function wantedReaches(parcel: Parcel, sources: readonly AvailableSource[]): Subscription['reach'][] {
  const [china, world] = [of('china', sources), of('world', sources)];
  if (world.length === 0) return china.length === 0 ? [] : ['china'];
  if (china.length === 0) return ['world'];
  return isCrossBorder(parcel) ? ['china', 'world'] : ['china'];
}

/** So long after shipping, ms, a second source is asked to follow a parcel of which the first has told nothing. */
const UNHEARD_MS = 24 * 3_600_000;

/** Not every source finds out that a number is another carrier's, or has every carrier's scans. */
function secondSource(
  { newest, createdAt }: Parcel,
  tried: readonly Subscription[],
  sources: readonly AvailableSource[],
): Unfollowed[] {
  const inChina = tried.filter(({ reach }) => reach === 'china');
  const followers = inChina.filter(({ outcome }) => outcome === 'subscribed');
  const china = of('china', sources);
  if (newest || followers.length !== 1 || china.length < 2) return [];
  return [{ reach: 'china', from: createdAt + UNHEARD_MS, ...soonestRetry(inChina, china) }];
}

/** At once while one of the sources was never tried. */
function soonestRetry(
  tried: readonly Subscription[],
  sources: readonly AvailableSource[],
): Pick<Unfollowed, 'retryAt'> {
  const retries = tried.flatMap(({ retryAt }) => retryAt ?? []);
  return tried.length < sources.length || retries.length === 0 ? {} : { retryAt: Math.min(...retries) };
}

/** Subscriptions under the number and carrier by which a parcel goes now, at accounts that are configured still. */
export function triedFor(parcel: Parcel, sources: readonly AvailableSource[]): Subscription[] {
  const { carrier, waybillNo } = waybillNow(parcel);
  return sources.flatMap(({ provider, accountId }) => {
    const one = parcel.following?.subscriptions[provider];
    const isIts = one?.accountId === accountId && one.carrier === carrier && one.waybillNo === waybillNo;
    return isIts ? [one] : [];
  });
}
