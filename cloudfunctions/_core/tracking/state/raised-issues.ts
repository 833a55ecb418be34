import type { Handling } from '../../issues/handling';
import type { Issue, RaisedIssue, TrackingEvent } from '../types';
import { isSameEpisode } from '../../issues/handling';
import { REPORTED } from '../../issues/reported';
import { endsAlong } from './derive-stage';
import { issueOpenedBy, issuesAnsweredBy, OPEN_AFTER_THE_END } from './issue-rules';
import { closedByHand, withSettlement } from './settled-issue';

/** What a rule added to an issue that a scan opened: the other one hears of it too, or staff once more. */
export function withAdded(issue: Issue, raised: readonly RaisedIssue[]): Issue {
  return raised
    .filter((one) => isSameEpisode(one, issue) && one.openedAt < (issue.closedAt ?? Infinity))
    .reduce((before, { only, openedAt, escalatedAt }) => {
      if (escalatedAt !== undefined) return { ...before, escalatedAt };
      const { only: alone, ...rest } = before;
      return alone === undefined || alone === only ? before : { ...rest, joinedAt: openedAt };
    }, issue);
}

/** Those that no scan told of, each closed by whatever answered it first. */
export const raisedIssues = (
  raised: readonly RaisedIssue[],
  ordered: readonly TrackingEvent[],
  handling: readonly Handling[],
): Issue[] => {
  const endedAt = endOf(ordered);
  return raised.map((one) => closedByHand(withSettlement(closed(one, ordered, endedAt), handling)));
};

/** Closed by the first scan after `since` that answers it, the end of the parcel's way, or by its buyer. */
function closed(
  { withdrawnAt = Infinity, ...one }: RaisedIssue,
  ordered: readonly TrackingEvent[],
  endedAt: number | undefined,
): Issue {
  // Fetched before the shop entered it is fetched all the same.
  const from = one.code === 'pickup_overdue' ? -Infinity : one.since;
  const answer = ordered.find((event) => event.at > from && isAnsweredBy(one, event));
  const answeredAt = answer?.at ?? (OPEN_AFTER_THE_END.has(one.code) ? undefined : endedAt) ?? Infinity;
  const closedAt = Math.min(Math.max(answeredAt, one.openedAt), withdrawnAt);
  return closedAt === Infinity ? one : { ...one, closedAt };
}

/** That it was delivered is no answer to what its buyer found wrong with what was. */
function isAnsweredBy(one: RaisedIssue, event: TrackingEvent): boolean {
  const { reading } = event;
  if (one.code === 'stalled') return issueOpenedBy(reading)?.code !== 'stalled' && !isLostIn(one, event);
  return issuesAnsweredBy(reading).includes(one.code) && !(one.why.rule === REPORTED && reading.status === 'delivered');
}

/** A scan that came late, from the first half of a silence: what is left of it is one all the same, and told already. */
const isLostIn = ({ why, openedAt, patienceMs = 0 }: RaisedIssue, { at }: TrackingEvent): boolean =>
  why.rule.startsWith('no-news') && at <= openedAt - patienceMs / 2;

/** When the parcel came to the end at which it is, epoch ms; undefined while it is not. */
function endOf(ordered: readonly TrackingEvent[]): number | undefined {
  const ends = endsAlong(ordered);
  if (ends.at(-1) !== true) return undefined;
  return ordered[ends.lastIndexOf(false) + 1]?.at;
}
