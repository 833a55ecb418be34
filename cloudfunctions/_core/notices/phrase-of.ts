import type { Locale } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { FinerIssue } from '../tracking/sentences/finer-issue';
import type { MilestoneCode } from './types';
import { finerIssue } from '../tracking/sentences/finer-issue';
import { issueOf } from './issue-of';
import { PHRASES } from './message-words';

/**
 * What a message calls its news: 派送中, 没送成; in English ≤ 20 characters.
 *
 * @param parcel tells finer; also after its issue was closed
 */
export function phraseOf(
  milestone: MilestoneCode,
  parcel?: Pick<Parcel, 'issues' | 'newest'>,
  locale: Locale = 'zh-CN',
): string {
  const { milestones, finer } = PHRASES[locale];
  const kind = parcel && finerOf(milestone, parcel);
  return (kind && finer[kind]) ?? milestones[milestone];
}

/** One that is closed was opened by its own words; the newest scan tells of something else. */
function finerOf(milestone: MilestoneCode, parcel: Pick<Parcel, 'issues' | 'newest'>): FinerIssue | undefined {
  const issue = issueOf(milestone, parcel);
  return issue && finerIssue(issue, issue.closedAt === undefined ? parcel.newest : undefined);
}
