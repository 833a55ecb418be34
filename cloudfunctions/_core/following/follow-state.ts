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
  if (!parcel.following) return 'no_source';
  const all = Object.values(parcel.following.subscriptions);
  if (all.some(({ outcome }) => outcome === 'subscribed')) return 'subscribed';
  const own = all.filter((one) => one.waybillNo === parcel.waybillNo && one.carrier === carrierNow(parcel));
  return parcel.newest || isOpen(own, parcel) ? 'later' : refusedState(own);
}

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

/**
 * The same with its age, for the timeline. A source is silent that was asked and did not answer; so is one that nobody could ask, long after
 * it was to be asked. `now`: epoch ms.
 */
export function sourceState(
  parcel: Followed & Pick<Parcel, 'heardAt' | 'createdAt' | 'askAt'>,
  now: number,
): SourceState | undefined {
  const state = followState(parcel);
  if (state === undefined) return undefined;
  const { heardAt = 0, createdAt } = parcel;
  const { answeredAt = 0, failures = 0 } = parcel.following ?? {};
  const checkedAt = Math.max(heardAt, answeredAt);
  const since = checkedAt || createdAt;
  const silentSince = failures > 0 ? since : Math.max(since, parcel.askAt ?? now);
  const isSilent = now - silentSince > SILENT_AFTER_MS;
  return { state, ...(checkedAt > 0 && { checkedAt }), ...(isSilent && { silentSince }) };
}
