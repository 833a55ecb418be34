import type { Parcel } from '../tracking/parcel';
import type { Milestone, Notice } from './types';
import { issueMilestone, stageMilestone, TOLD_STAGES } from './milestones';
import { staleReason } from './stale-reason';
import { stagesReached } from '../tracking/state/stages-reached';

/** Notices a parcel keeps; the oldest that are done make room. */
const MOST_NOTICES = 24;

type Tracked = Pick<Parcel, 'events' | 'tracks' | 'destination' | 'shippedAt' | 'stage' | 'issues'>;

/** Stages first reached and issues first opened between two states of one parcel, oldest first. */
function milestonesBetween(before: Tracked, after: Tracked): Milestone[] {
  const reachedBefore = stagesReached(before);
  const reachedAfter = stagesReached(after);
  const stages = TOLD_STAGES.flatMap((stage) => {
    const at = reachedAfter[stage];
    return at !== undefined && reachedBefore[stage] === undefined ? [stageMilestone(stage, at)] : [];
  });
  const openedAt = new Map(openIssues(before).map(({ code, since }) => [code, since]));
  const issues = openIssues(after).flatMap(({ code, since }) =>
    since > (openedAt.get(code) ?? -Infinity) ? [issueMilestone(code, since)] : [],
  );
  return [...stages, ...issues].sort((a, b) => a.at - b.at);
}

const openIssues = (parcel: Tracked) => parcel.issues.filter((issue) => issue.closedAt === undefined);

/**
 * The parcel's notices with those for new milestones added: waiting to be sent, or kept for the app alone, with the reason.
 * Without a buyer nobody is told.
 *
 * @param now epoch ms
 */
export function queueNotices(before: Parcel, after: Parcel, now: number): Notice[] {
  const { buyer } = after;
  if (buyer === undefined) return after.notices;
  const known = new Set(after.notices.map((notice) => notice.id));
  const fresh = milestonesBetween(before, after)
    .map((milestone) => ({ ...noticeOf(milestone, after, now), to: buyer }))
    .filter((notice) => !known.has(notice.id));
  return fresh.length === 0 ? after.notices : makeRoom([...after.notices, ...fresh]);
}

function noticeOf({ code, at, told, template }: Milestone, parcel: Parcel, now: number): Omit<Notice, 'to'> {
  const id = told === 'trouble' ? `${code}@${at}` : code;
  const notice = { id, milestone: code, told, template, at, attempts: 0, unanswered: 0 };
  const reason = staleReason(notice, parcel, now);
  return reason ? { ...notice, state: 'in_app', reason } : { ...notice, state: 'waiting', nextAt: now };
}

function makeRoom(notices: Notice[]): Notice[] {
  const surplus = notices.length - MOST_NOTICES;
  if (surplus <= 0) return notices;
  const leaving = new Set(notices.filter((notice) => notice.nextAt === undefined).slice(0, surplus));
  return notices.filter((notice) => !leaving.has(notice));
}

/** The smallest moment at which one of these notices needs somebody, epoch ms; undefined when all are done. */
export function nextNoticeAt(notices: readonly Notice[]): number | undefined {
  const moments = notices.flatMap((notice) => notice.nextAt ?? []);
  return moments.length === 0 ? undefined : Math.min(...moments);
}
