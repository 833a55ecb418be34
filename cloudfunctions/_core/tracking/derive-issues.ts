import { issueOpenedBy, issuesAnsweredBy } from './issue-rules';
import type { Issue, TrackingEvent } from './types';

/**
 * What went wrong with a parcel and what answered it, as its events tell it. An issue that is open is not opened twice; after an
 * answer the same code may open again, as an issue of its own.
 *
 * @param ordered refined events, oldest first
 * @returns all that were ever opened, oldest first
 */
export function deriveIssues(ordered: readonly TrackingEvent[]): Issue[] {
  const issues: Issue[] = [];
  for (const event of ordered) {
    const answered = issuesAnsweredBy(event.reading);
    for (const issue of issues) {
      if (issue.closedAt === undefined && answered.includes(issue.code)) issue.closedAt = event.at;
    }
    const code = issueOpenedBy(event.reading);
    if (code === undefined || issues.some((issue) => issue.code === code && issue.closedAt === undefined)) continue;
    const { reason } = event.reading.facts;
    issues.push({ code, since: event.at, why: event.reading.why, ...(reason !== undefined && { reason }) });
  }
  return issues;
}
