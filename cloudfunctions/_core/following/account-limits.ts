import type { Limit, LimitChanges, SourceLimits } from './limits';

/** A provider's usual limits with what an account's contract changes. */
export function accountLimits(usual: SourceLimits, changes: LimitChanges = {}): SourceLimits {
  const { queriesPerDay, queriesPerNumberPerDay, subscriptionsPerNumberPerMonth, callsPerSecond } = changes;
  return {
    ...usual,
    calls: withMost(usual.calls, callsPerSecond),
    queriesPerNumber: withMost(usual.queriesPerNumber, queriesPerNumberPerDay),
    subscriptionsPerNumber: withMost(usual.subscriptionsPerNumber, subscriptionsPerNumberPerMonth),
    ...(queriesPerDay !== undefined && { queries: withMost(usual.queries ?? A_DAY, queriesPerDay) }),
  };
}

const A_DAY: Limit = { most: 500, perMs: 24 * 3_600_000, burst: 60 };

/** The same limit with another number, and as large a part of it at once. */
function withMost(limit: Limit, most: number | undefined): Limit {
  if (most === undefined) return limit;
  const burst = Math.min(most - 1, Math.max(1, Math.floor((limit.burst * most) / limit.most)));
  return { ...limit, most, burst };
}
