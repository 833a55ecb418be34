import type { DueNotice } from './decision';

/** A little time to get there, ms: what ends sooner after quiet hours than this cannot wait for their end. */
const TIME_TO_ACT_MS = 2 * 3_600_000;

/** Whether a notice cannot wait until quiet hours end: the courier is there by then, or the parcel goes back. Epoch ms. */
export function isUrgent(
  { notice: { told, milestone }, parcel: { facts, eta } }: DueNotice,
  { now, quietEnd }: { now: number; quietEnd: number },
): boolean {
  if (told === 'soon') return eta !== undefined && eta.from <= quietEnd;
  const until = facts.pickup?.until ?? Infinity;
  const isWaiting = told === 'awaiting_pickup' || milestone === 'pickup_uncollected';
  return isWaiting && until > now && until <= quietEnd + TIME_TO_ACT_MS;
}
