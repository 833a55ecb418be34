import type { SourceState } from '../../../typings/shopper';
import type { FollowState, Stage } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { Subscription } from './following';

/** Nobody asks about these any more. */
const ENDS: ReadonlySet<Stage> = new Set<Stage>(['delivered', 'returned', 'cancelled', 'expired']);

/** Whether a parcel has come to an end: its sources need not be asked. */
export const isAtEnd = ({ stage }: Pick<Parcel, 'stage'>): boolean => ENDS.has(stage);

/** Silence is worth a word after this long, ms. */
const SILENT_AFTER_MS = 2 * 3_600_000;

/** How a parcel is followed; undefined at an end. */
export function followState(parcel: Pick<Parcel, 'stage' | 'following'>): FollowState | undefined {
  if (isAtEnd(parcel)) return undefined;
  if (!parcel.following) return 'no_source';
  const all = Object.values(parcel.following.subscriptions);
  if (all.some(({ outcome }) => outcome === 'subscribed')) return 'subscribed';
  if (all.length === 0 || !all.every(({ outcome }) => outcome === 'refused')) return 'later';
  return refusedState(all);
}

/** Sources that do not know the carrier say nothing about the number; an account of ours that is refused says nothing at all. */
function refusedState(all: readonly Subscription[]): FollowState {
  if (all.every(({ code }) => code === 'unknown_carrier')) return 'no_source';
  return all.some(({ code }) => code === 'bad_waybill') ? 'bad_waybill' : 'later';
}

/** The same with its age, for the timeline. `now`: epoch ms. */
export function sourceState(
  parcel: Pick<Parcel, 'stage' | 'following' | 'heardAt' | 'createdAt'>,
  now: number,
): SourceState | undefined {
  const state = followState(parcel);
  if (state === undefined) return undefined;
  const { heardAt = 0, following, createdAt } = parcel;
  const checkedAt = Math.max(heardAt, following?.answeredAt ?? 0);
  const since = checkedAt === 0 ? createdAt : checkedAt;
  const isSilent = (following?.failures ?? 0) > 0 && now - since > SILENT_AFTER_MS;
  return { state, ...(checkedAt > 0 && { checkedAt }), ...(isSilent && { silentSince: since }) };
}
