import type { Handling } from '../../issues/handling';
import type { Issue } from '../types';
import { settlementOf } from '../../issues/handling';

/** An issue with the moment at which it was settled by hand, epoch ms, where it was. */
export type Settled = Issue & { settledAt?: number };

/** What was settled is settled with all that had gone wrong in the same way by then. */
export function withSettlement(issue: Issue, handling: readonly Handling[]): Settled {
  const [settlement] = handling
    .filter(({ code, since }) => code === issue.code && since <= issue.since)
    .flatMap((one) => settlementOf(one) ?? [])
    .filter(({ at }) => at >= issue.since)
    .sort((a, b) => a.at - b.at);
  return settlement ? { ...issue, outcome: settlement.outcome, settledAt: settlement.at } : issue;
}

/** Whichever came first counts: the scan that answered it, or somebody's hand. */
export function closedByHand({ settledAt, outcome, ...issue }: Settled): Issue {
  if (settledAt === undefined || outcome === undefined || (issue.closedAt ?? Infinity) <= settledAt) return issue;
  return { ...issue, outcome, closedAt: settledAt };
}
