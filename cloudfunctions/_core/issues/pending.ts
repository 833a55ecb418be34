import type { Audience } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { Expected } from './expected';
import { isSameEpisode } from './handling';

/** Somebody is to hear of an issue then, epoch ms, unless something happens before. */
export interface Pending {
  expected: Expected;
  who: Audience;
  at: number;
}

/** What is still to come of what rules expect, the soonest first: not what was told, nor what is open by another scan's word. */
export function pendingOf(
  { issues, raised = [] }: Pick<Parcel, 'issues' | 'raised'>,
  all: readonly Expected[],
): Pending[] {
  const isToCome = (expected: Expected, who: Audience): boolean => {
    const known = raised.find((one) => isSameEpisode(one, expected));
    if (expected.isEscalation) return known?.escalatedAt === undefined;
    if (known) return known.only !== undefined && known.only !== who && isStillOpen(issues, expected);
    return !issues.some((issue) => {
      if (issue.code === expected.code && issue.outcome && issue.since >= expected.since) return true;
      if (isSameEpisode(issue, expected)) return (issue.only ?? who) === who || issue.closedAt !== undefined;
      return issue.code === expected.code && issue.closedAt === undefined;
    });
  };
  return all
    .flatMap((expected) => levelsOf(expected).filter(({ who }) => isToCome(expected, who)))
    .sort((a, b) => a.at - b.at);
}

const isStillOpen = (issues: Parcel['issues'], episode: Expected): boolean =>
  issues.some((issue) => isSameEpisode(issue, episode) && issue.closedAt === undefined);

function levelsOf(expected: Expected): Pending[] {
  const { shopperAt, staffAt } = expected;
  return [
    ...(shopperAt === undefined ? [] : [{ expected, who: 'shopper' as const, at: shopperAt }]),
    ...(staffAt === undefined ? [] : [{ expected, who: 'staff' as const, at: staffAt }]),
  ];
}
