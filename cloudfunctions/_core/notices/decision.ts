import type { NoticeReason, Told } from '../../../typings/vocabulary';
import type { ParcelOutline } from '../tracking/parcel';
import type { Notice, NoticeRef } from './types';
import { beginAttempt, endNotice, releaseNotice, unansweredCalls } from './attempt';

/** What of a parcel decides on its notices. */
export type NoticedParcel = Pick<
  ParcelOutline,
  '_id' | 'merchantId' | 'orderId' | 'stage' | 'openIssues' | 'eta' | 'facts' | 'shippedAt' | 'newest' | 'notices'
>;

/** A notice that somebody has to look at, in its parcel. */
export interface DueNotice {
  parcel: NoticedParcel;
  notice: Notice;
}

/** What becomes of a notice now. */
export type Decision =
  /** It leads a message. `carries`: those that the message says too. */
  | { do: 'send'; carries: NoticeRef[] }
  /** Another's message says it too. */
  | { do: 'fold'; into: NonNullable<Notice['foldedInto']> }
  /** Looked at again at `until`, epoch ms; news until `newsUntil`, where waiting is no fault of its own. */
  | { do: 'wait'; until: number; reason: NoticeReason; newsUntil?: number }
  /** The message that was to say it too did not go: it is on its own. */
  | { do: 'release' }
  | { do: 'end'; state: 'in_app' | 'failed' | 'folded'; reason: NoticeReason; keptFor?: Told; sentAt?: number };

/** A decision, and what it is about. */
export interface Planned extends DueNotice {
  decision: Decision;
}

export const refOf = ({ parcel, notice }: DueNotice): NoticeRef => ({ parcelId: parcel._id, noticeId: notice.id });

export const isSameNotice = (a: NoticeRef, b: NoticeRef): boolean =>
  a.parcelId === b.parcelId && a.noticeId === b.noticeId;

/** The notice after a decision that leaves the call to another. `now`: epoch ms. */
export function decided(notice: Notice, decision: Exclude<Decision, { do: 'send' }>, now: number): Notice {
  switch (decision.do) {
    case 'fold':
      return beginAttempt(notice, { foldedInto: decision.into }, now);
    case 'wait': {
      const { until, reason, newsUntil } = decision;
      const waiting = { ...releaseNotice(notice, until), unanswered: unansweredCalls(notice), reason };
      return { ...waiting, ...lostPart(notice), ...(newsUntil !== undefined && { newsUntil }) };
    }
    case 'release':
      return releaseNotice(notice, now);
    case 'end': {
      const { state, reason, keptFor, sentAt } = decision;
      return { ...endNotice(notice, state, reason), ...(keptFor && { keptFor }), ...(sentAt && { sentAt }) };
    }
  }
}

/** How a notice took part in a message whose answer is lost: WeChat may still tell that it went. */
const lostPart = (notice: Notice): Pick<Notice, 'foldedInto' | 'carries'> => {
  const { foldedInto, carries } = notice;
  return unansweredCalls(notice) === 0 ? {} : { ...(foldedInto && { foldedInto }), ...(carries && { carries }) };
};
