import type { SourceLimits } from '../../_core/following/limits';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 3 calls a second. Those of one number are ours. */
const ANY_PLAN: SourceLimits = {
  queriesPerNumber: { most: 48, perMs: DAY, burst: 1 },
  subscriptionsPerNumber: { most: 20, perMs: 31 * DAY, burst: 10 },
  restAfterGivingUpMs: 30 * MINUTE,
  calls: { most: 3, perMs: 1_000, burst: 1 },
  rhythmMs: 6 * HOUR,
};

/** 17TRACK's: 100 numbers a month for a free account. Source: docs/sources.md, limits. */
export const LIMITS: Record<'free' | 'paid', SourceLimits> = {
  free: { ...ANY_PLAN, subscriptions: { most: 100, perMs: 31 * DAY, burst: 60 } },
  paid: ANY_PLAN,
};
