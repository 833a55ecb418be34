import type { Parcel } from '../tracking/parcel';
import type { Milestone, Notice } from './types';
import { issueMilestone, stageMilestone, TOLD_STAGES } from './milestones';
import { newNotice } from './new-notice';
import { withSoon } from './soon-notice';
import { staleReason } from './stale-reason';
import { stagesReached } from '../tracking/state/stages-reached';

/** Notices a parcel keeps; the oldest that are done make room. */
const MOST_NOTICES = 24;
/** By then whatever a message said knows what became of it, ms. */
const SETTLED_MS = 3_600_000;

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
 * The parcel's notices with those for new milestones added: waiting to be sent, or kept for the app alone, with the reason. The buyer is
 * told of all of them, once the parcel has one; the shop's staff of issues.
 *
 * @param now epoch ms
 */
export function queueNotices(before: Parcel, after: Parcel, now: number): Notice[] {
  const known = new Set(after.notices.map((notice) => notice.id));
  const fresh = milestonesBetween(before, after)
    .flatMap((milestone) => noticesOf(milestone, after, now))
    .filter((notice) => !known.has(notice.id));
  const notices = withSoon(fresh.length === 0 ? after.notices : [...after.notices, ...fresh], after, now);
  return notices === after.notices ? notices : makeRoom(notices, now);
}

function noticesOf(milestone: Milestone, parcel: Parcel, now: number): Notice[] {
  const { buyer, merchantId } = parcel;
  const { code, told, at } = milestone;
  const id = told === 'trouble' ? `${code}@${at}` : code;
  const forBuyer = buyer === undefined ? [] : [newNotice(milestone, { id, to: buyer })];
  const forStaff =
    told === 'trouble' ? [newNotice(milestone, { id: `staff:${id}`, to: merchantId, channel: 'room' })] : [];
  return [...forBuyer, ...forStaff].map((notice) => {
    const reason = staleReason(notice, parcel, now);
    return reason ? { ...notice, state: 'in_app', reason } : { ...notice, nextAt: now };
  });
}

function makeRoom(notices: Notice[], now: number): Notice[] {
  const surplus = notices.length - MOST_NOTICES;
  if (surplus <= 0) return notices;
  // What its message said too may still have to learn from it what became of that.
  const isAwaited = ({ carries, begunAt = 0 }: Notice): boolean => carries !== undefined && now - begunAt < SETTLED_MS;
  const isFree = (notice: Notice): boolean => notice.nextAt === undefined && !isAwaited(notice);
  const leaving = new Set(notices.filter(isFree).slice(0, surplus));
  return notices.filter((notice) => !leaving.has(notice));
}
