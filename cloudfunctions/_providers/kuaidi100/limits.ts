import type { SourceLimits } from '../../_core/following/limits';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Over 48 queries of one number in 24 hours lock it for as long; four subscriptions of one number a month; 30 minutes' rest after an
 * abort; it looks about every 4 hours. The rate is ours, and that a number gets two subscriptions at once and one each half month. Source: docs/sources.md, limits.
 */
const ANY_PLAN: SourceLimits = {
  queriesPerNumber: { most: 48, perMs: DAY, burst: 1 },
  subscriptionsPerNumber: { most: 4, perMs: 31 * DAY, burst: 2 },
  restAfterGivingUpMs: 35 * MINUTE,
  calls: { most: 10, perMs: 1_000, burst: 5 },
  rhythmMs: 4 * HOUR,
};

/** kuaidi100's are the same for every account: it pays for each query. */
export const LIMITS: Record<'free' | 'paid', SourceLimits> = { free: ANY_PLAN, paid: ANY_PLAN };
