import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import { withinHours, type ShopHours } from './calendar/shop-hours';

/** A shop answers an issue within this time of its hours: two [ours]. */
export const ANSWER_WITHIN_MS = 2 * 3_600_000;

type Heard = Pick<Issue, 'since' | 'openedAt' | 'joinedAt' | 'joined'>;

/** When staff came to hear of an issue, epoch ms. */
export function staffHeardAt({ since, openedAt = since, joinedAt = openedAt, joined }: Heard): number {
  return joined === 'staff' ? joinedAt : openedAt;
}

/**
 * When an issue should be answered by, epoch ms: two of the shop's hours after staff came to hear of it, or were told once more; before a
 * station sends the parcel back, if that is sooner.
 *
 * @param hours undefined: the shop answers at any time
 */
export function answerBy(
  issue: Heard & Pick<Issue, 'code' | 'escalatedAt'>,
  { facts }: Pick<Parcel, 'facts'>,
  hours: ShopHours | undefined,
): number {
  const by = withinHours(hours, issue.escalatedAt ?? staffHeardAt(issue), ANSWER_WITHIN_MS);
  const goesBackAt = issue.code === 'pickup_uncollected' ? facts.pickup?.until : undefined;
  return Math.min(by, goesBackAt ?? Infinity);
}
