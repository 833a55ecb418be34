import type { SourceState } from '../../../typings/shopper';
import type { FollowState, Stage } from '../../../typings/vocabulary';
import type { Parcel, ParcelSummary } from '../tracking/parcel';
import { carrierNow } from './carrier-now';
import type { Subscription } from './following';

/** Nobody asks about these any more. */
const ENDS: ReadonlySet<Stage> = new Set<Stage>(['delivered', 'returned', 'cancelled', 'expired']);

/** Whether a parcel has come to an end: its sources need not be asked. */
export const isAtEnd = ({ stage }: Pick<Parcel, 'stage'>): boolean => ENDS.has(stage);

/** Silence is worth a word after this long, ms. */
const SILENT_AFTER_MS = 2 * 3_600_000;

/** What it takes to tell; lists' summaries have it. */
type Followed = Pick<
  ParcelSummary,
  'stage' | 'following' | 'followAt' | 'newest' | 'carrier' | 'corrections' | 'shippedAt' | 'waybillNo'
>;

/** How a parcel is followed; undefined at an end. */
export function followState(parcel: Followed): FollowState | undefined {
  if (isAtEnd(parcel)) return undefined;
  if (isWithoutSource(parcel)) return 'no_source';
  const all = Object.values(parcel.following?.subscriptions ?? {});
  if (all.some(({ outcome }) => outcome === 'subscribed')) return 'subscribed';
  const own = all.filter((one) => one.waybillNo === parcel.waybillNo && one.carrier === carrierNow(parcel));
  return parcel.newest || isOpen(own, parcel) ? 'later' : refusedState(own);
}

/** Nobody was asked to follow it, and nobody is to be: its merchant has no source. */
const isWithoutSource = ({ following, followAt }: Pick<Followed, 'following' | 'followAt'>): boolean =>
  !following || (followAt === undefined && Object.keys(following.subscriptions).length === 0);

/** One of the sources was not asked yet, or is to be asked again: nothing is said against the number. */
function isOpen(own: readonly Subscription[], { followAt = Infinity }: Followed): boolean {
  const refusedUntil = Math.min(...own.map(({ retryAt = 0 }) => retryAt));
  return own.length === 0 || followAt < refusedUntil || !own.every(({ outcome }) => outcome === 'refused');
}

/** Sources that do not know the carrier say nothing about the number; an account of ours that is refused says nothing at all. */
function refusedState(own: readonly Subscription[]): FollowState {
  const codes = own.map(({ code }) => code);
  if (codes.every((code) => code === 'unknown_carrier')) return 'no_source';
  return REFUSALS.find((code) => codes.includes(code)) ?? 'later';
}

const REFUSALS = ['bad_phone', 'bad_waybill'] as const;

/** What it takes to tell how old that is. */
type Asked = Pick<Parcel, 'following' | 'heardAt' | 'createdAt' | 'askAt'>;

/** The same with its age, for the timeline. `now`: epoch ms. */
export function sourceState(parcel: Followed & Asked, now: number): SourceState | undefined {
  const state = followState(parcel);
  if (state === undefined) return undefined;
  const checkedAt = checkedAtOf(parcel);
  const silentSince = silentSinceOf(parcel, { now, isPushed: state === 'subscribed' });
  const isSilent = !isWithoutSource(parcel) && now - silentSince > SILENT_AFTER_MS;
  return { state, ...(checkedAt > 0 && { checkedAt }), ...(isSilent && { silentSince }) };
}

/** When a source last told of it or answered about it, epoch ms; 0 when none did. */
const checkedAtOf = ({ heardAt = 0, following }: Asked): number => Math.max(heardAt, following?.answeredAt ?? 0);

/** One that tells by itself need not be asked so soon, ms: the allowance of questions may be used up, and all is well. */
const UNASKED_MS = 10 * 3_600_000;

/** A source is silent that was asked and did not answer; so is one that nobody could ask, from when it was to be asked on. */
function silentSinceOf(parcel: Asked, { now, isPushed }: { now: number; isPushed: boolean }): number {
  const { createdAt, following, askAt = now } = parcel;
  const since = checkedAtOf(parcel) || createdAt;
  return (following?.failures ?? 0) > 0 ? since : Math.max(since, askAt + (isPushed ? UNASKED_MS : 0));
}
