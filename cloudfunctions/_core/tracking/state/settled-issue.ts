import type { Handling } from '../../issues/handling';
import type { Issue } from '../types';
import { handlingOf, settlementOf } from '../../issues/handling';

/** An issue with the moment at which it was settled by hand, epoch ms, where it was. */
export type Settled = Issue & { settledAt?: number };

export function withSettlement(issue: Issue, handling: readonly Handling[]): Settled {
  const settlement = settlementOf(handlingOf(handling, issue));
  return settlement ? { ...issue, outcome: settlement.outcome, settledAt: settlement.at } : issue;
}

/** Whichever came first counts: the scan that answered it, or somebody's hand. */
export function closedByHand({ settledAt, outcome, ...issue }: Settled): Issue {
  if (settledAt === undefined || outcome === undefined || (issue.closedAt ?? Infinity) <= settledAt) return issue;
  return { ...issue, outcome, closedAt: settledAt };
}
