import type { SourceLimits } from '../../_core/following/limits';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 10 calls a second; it looks every half hour to two hours. Those of one number are ours. Source: docs/sources.md, limits. */
const ANY_PLAN: SourceLimits = {
  queriesPerNumber: { most: 48, perMs: DAY, burst: 1 },
  subscriptionsPerNumber: { most: 20, perMs: 31 * DAY, burst: 10 },
  restAfterGivingUpMs: 30 * MINUTE,
  calls: { most: 8, perMs: 1_000, burst: 3 },
  rhythmMs: 2 * HOUR,
};

/** AfterShip's are the same for every plan; numbers are bought. */
export const LIMITS: Record<'free' | 'paid', SourceLimits> = { free: ANY_PLAN, paid: ANY_PLAN };
