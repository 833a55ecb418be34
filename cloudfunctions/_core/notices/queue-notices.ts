import type { Stage } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { Milestone, Notice } from './types';
import { issueMilestone, stageMilestone, TOLD_STAGES } from './milestones';
import { stagesReached } from '../tracking/stages-reached';

/** A milestone that is older than this when we hear of it is shown in the app only. */
const TELL_WITHIN_MS = 12 * 3_600_000;
/** Notices a parcel keeps; the oldest that are done make room. */
const MOST_NOTICES = 24;

type Tracked = Pick<Parcel, 'events' | 'shippedAt' | 'stage' | 'issues'>;

/** Stages first reached and issues first opened between two states of one parcel, oldest first. */
function milestonesBetween(before: Tracked, after: Tracked): Milestone[] {
  const reachedBefore = stagesReached(before.events, before.shippedAt);
  const reachedAfter = stagesReached(after.events, after.shippedAt);
  const stages = TOLD_STAGES.flatMap((stage) => {
    const at = reachedAfter[stage];
    return at !== undefined && reachedBefore[stage] === undefined ? [stageMilestone(stage, at)] : [];
  });
  const known = new Set(openIssues(before).map((issue) => issue.code));
  const issues = openIssues(after).flatMap((issue) =>
    known.has(issue.code) ? [] : [issueMilestone(issue.code, issue.since)],
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
    .map((milestone) => ({ ...noticeOf(milestone, after.stage, now), to: buyer }))
    .filter((notice) => !known.has(notice.id));
  return fresh.length === 0 ? after.notices : makeRoom([...after.notices, ...fresh]);
}

function noticeOf(milestone: Milestone, stage: Stage, now: number): Omit<Notice, 'to'> {
  const { code, at, told, template } = milestone;
  const isStage = told !== 'trouble';
  const notice = { id: isStage ? code : `${code}@${at}`, milestone: code, told, template, at, attempts: 0 };
  if (isStage && code !== stage) return { ...notice, state: 'in_app', reason: 'superseded' };
  if (now - at > TELL_WITHIN_MS) return { ...notice, state: 'in_app', reason: 'outdated' };
  return { ...notice, state: 'waiting', nextAt: now };
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
