import type { SourceLimits } from '../../_core/following/limits';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** No text gives limits of one number, nor a rate: these are ours, so that nobody asks in vain. */
const ANY_PLAN: SourceLimits = {
  queriesPerNumber: { most: 96, perMs: DAY, burst: 1 },
  subscriptionsPerNumber: { most: 20, perMs: 31 * DAY, burst: 10 },
  restAfterGivingUpMs: 30 * MINUTE,
  calls: { most: 10, perMs: 1_000, burst: 5 },
  rhythmMs: 4 * HOUR,
};

/** kdniao's: 500 queries a day for a free account. Source: docs/sources.md, limits. */
export const LIMITS: Record<'free' | 'paid', SourceLimits> = {
  free: { ...ANY_PLAN, queries: { most: 500, perMs: DAY, burst: 60 } },
  paid: ANY_PLAN,
};
