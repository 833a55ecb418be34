import type { Handling } from '../../issues/handling';
import type { Issue, TrackingEvent } from '../types';
import { endsAlong } from './derive-stage';
import { issueOpenedBy, issuesAnsweredBy, OPEN_AFTER_THE_END } from './issue-rules';
import { closedByHand, withSettlement, type Settled } from './settled-issue';

/** The issues that scans opened, and what answered them. */
export function issuesOfEvents(ordered: readonly TrackingEvent[], handling: readonly Handling[]): Issue[] {
  const issues: Settled[] = [];
  const ends = endsAlong(ordered);
  for (const [index, event] of ordered.entries()) {
    answerOpen(issues, event);
    const opened = issueOpenedBy(event.reading);
    if (opened === undefined || (ends[index] && !OPEN_AFTER_THE_END.has(opened.code))) continue;
    if (opened.only === 'staff' && wasIntercepted(ordered.slice(0, index + 1))) continue;
    const known = issues.find((issue) => issue.code === opened.code && isOpen(issue) && !isSettledBy(event.at, issue));
    if (!known) issues.push(withSettlement(issueOf(opened, event), handling));
    else if (known.only !== undefined && opened.only === undefined) join(known, event);
  }
  return issues.map(closedByHand);
}

/** The shop itself had it stopped: that it comes back is no surprise. */
const wasIntercepted = (ordered: readonly TrackingEvent[]): boolean =>
  ordered.some(({ reading, rawText }) => reading.subStatus === 'intercepted' || INTERCEPTION.test(rawText));

const INTERCEPTION = /拦截|intercept/i;

const isOpen = ({ closedAt }: Issue): boolean => closedAt === undefined;
const isSettledBy = (at: number, { settledAt = Infinity }: Settled): boolean => settledAt <= at;

function answerOpen(issues: readonly Issue[], { at, reading }: TrackingEvent): void {
  const answered = issuesAnsweredBy(reading);
  for (const issue of issues) if (isOpen(issue) && answered.includes(issue.code)) issue.closedAt = at;
}

/** What staff alone knew, the words say now: the other one hears of it too. */
function join(issue: Issue, { at, reading: { why, facts } }: TrackingEvent): void {
  delete issue.only;
  Object.assign(issue, { why, joinedAt: at }, facts.reason !== undefined && { reason: facts.reason });
}

function issueOf(opened: Pick<Issue, 'code' | 'only'>, { at, reading: { why, facts } }: TrackingEvent): Issue {
  return { ...opened, since: at, why, ...(facts.reason !== undefined && { reason: facts.reason }) };
}
