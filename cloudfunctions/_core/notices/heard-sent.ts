import type { TemplateKind } from '../../../typings/vocabulary';
import type { ParcelOutline } from '../tracking/parcel';
import type { Notice, NoticeRef } from './types';
import { endNotice } from './attempt';
import { isSameNotice } from './decision';
import { withNotice, withNotices } from './with-notices';

/** WeChat's word that a message went out. */
export interface HeardSent {
  /** The openid. */
  to: string;
  /** The templates that have the message's template id. */
  templates: readonly TemplateKind[];
  messageId: string;
  /** Epoch ms. */
  at: number;
}

/** A message by the notice that led it, and which of that one's attempts it was. */
export type LedMessage = NoticeRef & { attempt: number };

const messageOf = (parcelId: string, { id, attempts }: Notice): LedMessage => ({
  parcelId,
  noticeId: id,
  attempt: attempts,
});

/** WeChat tells of a message within this time of the call that sent it, ms [ours]. */
const SAME_MESSAGE_MS = 2 * 60_000;
/** It gives its times in whole seconds: calls that are nearer to each other cannot be told apart by them, ms. */
const SAME_MOMENT_MS = 1_000;

/**
 * The notice whose message went out though its answer was lost: of those that can be it, the one whose call was nearest.
 *
 * @returns undefined when some notice is known to be this message, or was sent without an id and may be it, or none can be, or two can be
 *   as well: better told twice than never
 */
export function lostNotice(
  parcels: readonly Pick<ParcelOutline, '_id' | 'notices'>[],
  sent: HeardSent,
): LedMessage | undefined {
  const known = parcels.some(({ notices }) => notices.some((notice) => isMessage(notice, sent.messageId)));
  if (known) return undefined;
  const [nearest, next] = parcels
    .flatMap(({ _id: parcelId, notices }) => notices.map((notice) => ({ parcelId, notice })))
    .filter(({ notice }) => canBe(notice, sent) || isUnnamed(notice, sent))
    .sort((a, b) => distance(a.notice, sent) - distance(b.notice, sent));
  const isClear = !nearest || !next || distance(next.notice, sent) - distance(nearest.notice, sent) >= SAME_MOMENT_MS;
  return nearest && isClear && !isUnnamed(nearest.notice, sent)
    ? messageOf(nearest.parcelId, nearest.notice)
    : undefined;
}

/** The parcel with this notice sent; the very same object when its answer is known by now. */
export const withHeardSent = <P extends ParcelOutline>(parcel: P, noticeId: string, sent: HeardSent): P =>
  withNotice(parcel, noticeId, (notice) =>
    canBe(notice, sent) ? { ...endNotice(notice, 'sent'), sentAt: sent.at, messageId: sent.messageId } : notice,
  );

/** The parcel with what such a message said of it too; the very same object when that has been told by now, or nothing was said of it. */
export const withHeardFolded = <P extends ParcelOutline>(parcel: P, leader: LedMessage, sentAt: number): P =>
  withLed(parcel, leader, (notice) => (isLost(notice) ? { ...endNotice(notice, 'folded', 'folded'), sentAt } : notice));

/** The notice whose message WeChat took, and then did not send. */
export function refusedNotice(
  parcels: readonly Pick<ParcelOutline, '_id' | 'notices'>[],
  messageId: string,
): LedMessage | undefined {
  for (const { _id: parcelId, notices } of parcels) {
    const refused = notices.find((notice) => notice.state === 'sent' && isMessage(notice, messageId));
    if (refused) return messageOf(parcelId, refused);
  }
  return undefined;
}

/** The parcel with that notice, or with what its message said of the parcel too, as not sent; the very same object when there is none. */
export function withHeardRefused<P extends ParcelOutline>(parcel: P, leader: LedMessage, code: string): P {
  const refuse = (notice: Notice): Notice => {
    if (notice.state !== 'sent' && notice.state !== 'folded') return notice;
    const { sentAt: _not, ...rest } = notice;
    return { ...endNotice(rest, 'failed', 'refused_by_wechat'), code };
  };
  const own = leader.parcelId === parcel._id ? withNotice(parcel, leader.noticeId, refuse) : parcel;
  return withLed(own, leader, refuse);
}

function withLed<P extends ParcelOutline>(parcel: P, leader: LedMessage, change: (notice: Notice) => Notice): P {
  const notices = parcel.notices.map((notice) => (isLedBy(notice, leader) ? change(notice) : notice));
  return notices.every((notice, at) => notice === parcel.notices[at]) ? parcel : withNotices(parcel, notices);
}

const isLedBy = ({ foldedInto }: Notice, leader: LedMessage): boolean =>
  foldedInto?.attempt === leader.attempt && isSameNotice(foldedInto, leader);

/** Whether nobody knows if its last message went. */
const isLost = ({ state, reason, unanswered }: Notice): boolean =>
  state === 'sending' || (state === 'failed' && reason === 'answer_lost') || (state === 'waiting' && unanswered > 0);

const canBe = (notice: Notice, sent: HeardSent): boolean => isLost(notice) && isTheirs(notice, sent);

/** Whether it led a message to them with this template about then. */
function isTheirs(notice: Notice, sent: HeardSent): boolean {
  const isLeader = notice.channel === undefined && notice.foldedInto === undefined;
  const isOfTheirs = isLeader && notice.to === sent.to && sent.templates.includes(notice.template);
  return isOfTheirs && distance(notice, sent) <= SAME_MESSAGE_MS;
}

/** Whether it was sent, and WeChat gave no id: this may be the word on it. */
const isUnnamed = (notice: Notice, sent: HeardSent): boolean =>
  notice.state === 'sent' && notice.messageId === undefined && isTheirs(notice, sent);

const distance = ({ begunAt = -Infinity }: Notice, { at }: HeardSent): number => Math.abs(at - begunAt);

const isMessage = ({ messageId }: Notice, id: string): boolean =>
  messageId !== undefined && (messageId === id || (isRounded(id) && Number(messageId) === Number(id)));

/** WeChat's ids are larger than a number can hold exactly: one that came as a number has lost its last digits. */
const isRounded = (id: string): boolean => !Number.isSafeInteger(Number(id)) && String(Number(id)) === id;
