import type { Handling } from '../../issues/handling';
import type { Issue, RaisedIssue, TrackingEvent } from '../types';
import { isSameEpisode } from '../../issues/handling';
import { issuesOfEvents } from './issues-of-events';
import { raisedIssues, withAdded } from './raised-issues';

/** What else than scans an issue depends on. */
export interface BesideEvents {
  raised?: readonly RaisedIssue[] | undefined;
  handling?: readonly Handling[] | undefined;
}

/**
 * What went wrong with a parcel and what answered it, as its events tell it, with what rules or its buyer raised besides, and what staff
 * settled by hand. An issue that is open is not opened twice; after an answer the same code may open again, as an issue of its own. Once
 * the parcel is at an end, few may open.
 *
 * @param ordered refined events, oldest first
 * @returns all that were ever opened, oldest first
 */
export function deriveIssues(
  ordered: readonly TrackingEvent[],
  { raised = [], handling = [] }: BesideEvents = {},
): Issue[] {
  const told = issuesOfEvents(ordered, handling).map((issue) => withAdded(issue, raised));
  const untold = raised.filter((one) => !one.isEscalation && !told.some((issue) => isSameEpisode(issue, one)));
  const own = raisedIssues(untold, ordered, handling).map((one) => joined(one, told));
  const others = told.filter((issue) => issue.outcome !== undefined || !own.some((one) => isSaidBy(issue, one)));
  return [...others, ...own].sort((a, b) => a.since - b.since);
}

/** What one of the two alone heard of, a scan says to both. */
function joined(issue: Issue, told: readonly Issue[]): Issue {
  const word = told.find((one) => one.code === issue.code && one.only === undefined && areBothOpen(one, issue));
  const { only, openedAt = issue.since, ...rest } = issue;
  if (only === undefined || !word) return issue;
  const joinedAt = Math.max(word.since, openedAt);
  return { ...rest, openedAt, joinedAt, ...(only === 'shopper' && { joined: 'staff' }) };
}

/** Staff know it as the other already. */
const isSaidBy = (issue: Issue, one: Issue): boolean => one.code === issue.code && areBothOpen(one, issue);

const areBothOpen = (a: Issue, b: Issue): boolean =>
  a.since < (b.closedAt ?? Infinity) && b.since < (a.closedAt ?? Infinity);
