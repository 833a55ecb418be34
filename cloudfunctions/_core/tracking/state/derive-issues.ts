import { endsAlong } from './derive-stage';
import { issueOpenedBy, issuesAnsweredBy, OPEN_AFTER_THE_END } from './issue-rules';
import type { Issue, TrackingEvent } from '../types';

/**
 * What went wrong with a parcel and what answered it, as its events tell it. An issue that is open is not opened twice; after an
 * answer the same code may open again, as an issue of its own. Once the parcel is at an end, few may open.
 *
 * @param ordered refined events, oldest first
 * @returns all that were ever opened, oldest first
 */
export function deriveIssues(ordered: readonly TrackingEvent[]): Issue[] {
  const issues: Issue[] = [];
  const ends = endsAlong(ordered);
  for (const [index, event] of ordered.entries()) {
    answerOpen(issues, event);
    const code = issueOpenedBy(event.reading);
    if (code === undefined || issues.some((issue) => issue.code === code && isOpen(issue))) continue;
    if (!ends[index] || OPEN_AFTER_THE_END.has(code)) issues.push(issueOf(code, event));
  }
  return issues;
}

function answerOpen(issues: readonly Issue[], { at, reading }: TrackingEvent): void {
  const answered = issuesAnsweredBy(reading);
  for (const issue of issues) if (isOpen(issue) && answered.includes(issue.code)) issue.closedAt = at;
}

const isOpen = ({ closedAt }: Issue): boolean => closedAt === undefined;

function issueOf(code: Issue['code'], { at, reading: { why, facts } }: TrackingEvent): Issue {
  return { code, since: at, why, ...(facts.reason !== undefined && { reason: facts.reason }) };
}
