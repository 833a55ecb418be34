import type { Audience } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import type { Milestone, Notice } from './types';
import { isSameEpisode } from '../issues/handling';
import { openIssuesFor } from '../issues/heard-issues';
import { REPORTED } from '../issues/reported';
import { issueMilestone, stageMilestone, TOLD_STAGES } from './milestones';
import { newNotice } from './new-notice';
import { withSoon } from './soon-notice';
import { staleReason } from './stale-reason';
import { stagesReached } from '../tracking/state/stages-reached';

/** Notices a parcel keeps; the oldest that are done make room. */
const MOST_NOTICES = 24;
/** By then whatever a message said knows what became of it, ms. */
const SETTLED_MS = 3_600_000;

/** What is told of one milestone, and as which notice. */
interface News {
  milestone: Milestone;
  /** The notice's id; staff's begins with `staff:`. */
  id: string;
  who: Audience;
}

/**
 * The parcel's notices with those for what is new added: waiting to be sent, or kept for the app alone, with the reason. The buyer is told of
 * stages first reached and of issues that are theirs to hear of, once the parcel has one; the shop's staff of issues.
 *
 * @param now epoch ms
 */
export function queueNotices(before: Parcel, after: Parcel, now: number): Notice[] {
  const known = new Set(after.notices.map((notice) => notice.id));
  const fresh = newsBetween(before, after)
    .flatMap((news) => noticeOf(news, after, now))
    .filter((notice) => !known.has(notice.id));
  const notices = withSoon(fresh.length === 0 ? after.notices : [...after.notices, ...fresh], after, now);
  return notices === after.notices ? notices : makeRoom(notices, now);
}

/** What happened between two states of one parcel, oldest first. */
function newsBetween(before: Parcel, after: Parcel): News[] {
  const news = [
    ...stagesBetween(before, after),
    ...issuesBetween(before, after, 'shopper'),
    ...issuesBetween(before, after, 'staff'),
    ...escalatedBetween(before, after),
  ];
  return news.sort((a, b) => a.milestone.at - b.milestone.at);
}

type Tracked = Pick<Parcel, 'events' | 'tracks' | 'destination' | 'shippedAt'>;

function stagesBetween(before: Tracked, after: Tracked): News[] {
  const reachedBefore = stagesReached(before);
  const reachedAfter = stagesReached(after);
  return TOLD_STAGES.flatMap((stage) => {
    const at = reachedAfter[stage];
    if (at === undefined || reachedBefore[stage] !== undefined) return [];
    return { milestone: stageMilestone(stage, at), id: stage, who: 'shopper' as const };
  });
}

type Troubled = Pick<Parcel, 'issues'>;

const ID_OF: Readonly<Record<Audience, (episode: string) => string>> = {
  shopper: (episode) => episode,
  staff: (episode) => `staff:${episode}`,
};

/** Issues of which they hear for the first time. */
function issuesBetween(before: Troubled, after: Troubled, who: Audience): News[] {
  const heard = new Map(openFor(before, who).map(({ code, since }) => [code, since]));
  return openFor(after, who).flatMap((issue) => {
    const { code, since, openedAt = since, joinedAt = openedAt } = issue;
    if (since <= (heard.get(code) ?? -Infinity)) return [];
    return { milestone: issueMilestone(code, joinedAt), id: ID_OF[who](`${code}@${since}`), who };
  });
}

/** Open issues that are theirs to hear of; a buyer knows what they reported themselves. */
const openFor = ({ issues }: Troubled, who: Audience): Issue[] =>
  openIssuesFor(issues, who).filter(({ why }) => who === 'staff' || why.rule !== REPORTED);

/** Issues that go on unanswered: staff are told once more of what they had heard of. */
function escalatedBetween(before: Troubled, after: Troubled): News[] {
  const heard = before.issues.filter(({ escalatedAt }) => escalatedAt === undefined);
  return openFor(after, 'staff').flatMap((issue) => {
    const { code, since, escalatedAt } = issue;
    if (escalatedAt === undefined || !heard.some((one) => isSameEpisode(one, issue))) return [];
    return { milestone: issueMilestone(code, escalatedAt), id: `staff:${code}@${since}#again`, who: 'staff' as const };
  });
}

function noticeOf({ milestone, id, who }: News, parcel: Parcel, now: number): Notice[] {
  const { buyer, merchantId } = parcel;
  const to = who === 'staff' ? merchantId : buyer;
  if (to === undefined) return [];
  const notice = newNotice(milestone, { id, to, ...(who === 'staff' && { channel: 'room' }) });
  const reason = staleReason(notice, parcel, now);
  return [reason ? { ...notice, state: 'in_app', reason } : { ...notice, nextAt: now }];
}

/** The newest of the notices: the oldest that are done make room. `now`: epoch ms. */
export function makeRoom(notices: Notice[], now: number): Notice[] {
  const surplus = notices.length - MOST_NOTICES;
  if (surplus <= 0) return notices;
  // What its message said too may still have to learn from it what became of that.
  const isAwaited = ({ carries, begunAt = 0 }: Notice): boolean => carries !== undefined && now - begunAt < SETTLED_MS;
  const isFree = (notice: Notice): boolean => notice.nextAt === undefined && !isAwaited(notice);
  const leaving = new Set(notices.filter(isFree).slice(0, surplus));
  return notices.filter((notice) => !leaving.has(notice));
}
