import type { NoticeReason } from '../../../typings/vocabulary';
import { isLostForGood, unansweredCalls } from './attempt';
import { isSameNotice, refOf, type Decision, type DueNotice, type NoticedParcel } from './decision';
import { staleReason } from './stale-reason';
import type { Notice, NoticeRef } from './types';

/** Notices to one addressee whose time has come, oldest first. `now`: epoch ms. */
export const dueNotices = (
  parcels: readonly NoticedParcel[],
  isTheirs: (notice: Notice) => boolean,
  now: number,
): DueNotice[] =>
  parcels
    .flatMap((parcel) => parcel.notices.map((notice) => ({ parcel, notice })))
    .filter(({ notice }) => isTheirs(notice) && (notice.nextAt ?? Infinity) <= now)
    .sort((a, b) => a.notice.at - b.notice.at);

/**
 * What is clear about a due notice whoever it is for; undefined when it may go out, `leave` when it has to wait for what becomes of another
 * that is due. `now`: epoch ms.
 */
export function plainDecision(
  due: DueNotice,
  parcels: readonly NoticedParcel[],
  now: number,
): Decision | 'leave' | undefined {
  const { parcel, notice } = due;
  const told = notice.state === 'sending' ? byItsLeader(due, parcels, now) : undefined;
  if (told) return told;
  if (isLostForGood(notice, unansweredCalls(notice))) return { do: 'end', state: 'failed', reason: 'answer_lost' };
  const stale = staleReason(notice, parcel, now);
  if (stale) return { do: 'end', state: 'in_app', reason: stale };
  const ahead = parcel.notices.find((other) => goesFirst({ parcel, notice: other }, notice, now));
  return ahead && { do: 'wait', until: (ahead.nextAt ?? now) + 1, reason: 'in_turn' };
}

/**
 * What its leader knows of the message that was to say a notice too, when whoever sent it did not come to write that down: it went, or it did
 * not. Undefined when nobody knows, or the notice had no leader: its answer is lost.
 */
function byItsLeader(due: DueNotice, parcels: readonly NoticedParcel[], now: number): Decision | 'leave' | undefined {
  const into = due.notice.foldedInto;
  const leader = into && noticeAt(parcels, into);
  if (!into || !leader) return undefined;
  if (leader.attempts > into.attempt) return leader.unanswered === 0 ? { do: 'release' } : undefined;
  // Whoever was to send it may still do so, until somebody else has written the leader.
  if (leader.attempts < into.attempt) return (leader.nextAt ?? Infinity) <= now ? 'leave' : { do: 'release' };
  if (!carries(leader, due) || isRefused(leader)) return { do: 'release' };
  return leader.state === 'sent' ? { do: 'end', state: 'folded', reason: 'folded', ...sentAtOf(leader) } : undefined;
}

const carries = (leader: Notice, due: DueNotice): boolean =>
  leader.carries?.some((ref) => isSameNotice(ref, refOf(due))) ?? false;
const sentAtOf = ({ sentAt }: Notice): Pick<Notice, 'sentAt'> => (sentAt === undefined ? {} : { sentAt });

const NOT_SENT: readonly (NoticeReason | undefined)[] = ['no_accept', 'refused_by_wechat', 'temporary_failure'];
/** Whether WeChat said no to its message: nothing was sent then. */
const isRefused = ({ reason }: Notice): boolean => NOT_SENT.includes(reason);

const noticeAt = (parcels: readonly NoticedParcel[], { parcelId, noticeId }: NoticeRef): Notice | undefined =>
  parcels.find(({ _id }) => _id === parcelId)?.notices.find(({ id }) => id === noticeId);

/** Nothing waits longer for an earlier one to be tried again, ms: a code may be wanted now. */
const LONGEST_TURN_MS = 2 * 60_000;

/** Whether an earlier notice of the same parcel is on its way, or tried again before long: one hears of a parcel in its order. */
function goesFirst({ parcel, notice: other }: DueNotice, notice: Notice, now: number): boolean {
  const isEarlier = other.id !== notice.id && other.to === notice.to && other.at < notice.at;
  const wait = (other.nextAt ?? 0) - now;
  const isTrying = other.state === 'sending' || (other.state === 'waiting' && other.reason === 'temporary_failure');
  return isEarlier && isTrying && wait > 0 && wait <= LONGEST_TURN_MS && !staleReason(other, parcel, now);
}
