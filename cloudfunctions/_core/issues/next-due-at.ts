import type { Parcel } from '../tracking/parcel';
import type { Pending } from './pending';
import { isToLearnFrom } from './lanes/is-to-learn-from';

/** While a source is not seen to be fresh it is looked at again after this, ms. */
const LOOK_AGAIN_MS = 3_600_000;

/**
 * When `watchParcels` is next to look at a parcel, epoch ms: when the next issue can be opened on what is known by then. One whose source was
 * not seen up to that moment waits for an answer, which is a write, or for the source's own next round. Once it was delivered once more, to learn from it.
 * Undefined when nothing can come of looking.
 *
 * @param pending the soonest first
 * @param seenAt until when its silence is known, epoch ms
 */
export function nextDueAt(
  parcel: Pick<Parcel, 'stage' | 'following' | 'learntAt' | 'newest' | 'shippedAt'>,
  pending: readonly Pending[],
  { seenAt, now }: { seenAt: number; now: number },
): number | undefined {
  const learning = isToLearnFrom(parcel) ? [parcel.newest?.at ?? parcel.shippedAt] : [];
  const moments = pending.flatMap(({ at }) => {
    if (at <= seenAt) return at;
    const rhythm = rhythmOf(parcel);
    if (rhythm === undefined) return [];
    return afterRounds(at + rhythm, now);
  });
  const all = [...learning, ...moments];
  return all.length === 0 ? undefined : Math.min(...all);
}

/** Then, or so many whole rounds later that it is still to come: not from `now` on, so that no tick's time moves the next ones. */
function afterRounds(first: number, now: number): number {
  const rounds = Math.max(0, Math.floor((now - first) / LOOK_AGAIN_MS) + 1);
  return first + rounds * LOOK_AGAIN_MS;
}

/** How often a source that follows it looks, ms. */
function rhythmOf({ following }: Pick<Parcel, 'following'>): number | undefined {
  const rhythms = Object.values(following?.subscriptions ?? {}).flatMap(({ outcome, rhythmMs }) =>
    outcome === 'subscribed' ? rhythmMs : [],
  );
  return rhythms.length === 0 ? undefined : Math.min(...rhythms);
}

/** When a source is to be asked so that the next issue is not opened unseen, epoch ms; undefined when nothing waits for it. */
export const nextLookAt = (pending: readonly Pending[], seenAt: number): number | undefined =>
  pending.find(({ at }) => at > seenAt)?.at;
