import type { IssuePage, RequestView } from '../../../typings/merchant';
import type { Locale } from '../../../typings/vocabulary';
import type { ShopHours } from '../issues/calendar/shop-hours';
import type { BuyerRequest, Parcel } from '../tracking/parcel';
import type { Issue, TrackingEvent } from '../tracking/types';
import { maskPhonesInWords } from '../access/mask';
import { carrierNow } from '../following/carrier-now';
import { answerBy, staffHeardAt } from '../issues/answer-by';
import { handlingOf } from '../issues/handling';
import { issueLog } from '../issues/issue-log';
import { requestsIn } from '../issues/requests';
import { revisionOf } from '../issues/revision';
import { takenBy } from '../issues/taken-by';
import { isBuyerForgotten } from '../tracking/forget-buyer';
import { describeStaffIssue } from '../tracking/describe-staff-issue';
import { goodsOf } from '../tracking/goods-of';
import { cityNow } from '../tracking/sentences/city-now';
import { issueOpenedBy } from '../tracking/state/issue-rules';
import { orderedEvents } from '../tracking/state/ordered-events';
import { carrierName } from './parcel-row';
import { quickReplies } from './quick-replies';
import { whomToCall } from './whom-to-call';

/** What a page shows besides the parcel, and for whom. */
export interface IssueReader {
  /** Who looks. */
  openid: string;
  locale: Locale;
  /** Epoch ms. */
  now: number;
  /** The shop's; it answers at any time when undefined. */
  hours: ShopHours | undefined;
  /** Messages about trouble that may still go to the buyer. */
  acceptsLeft: number;
  /** To whom it can be handed. */
  colleagues: IssuePage['colleagues'];
  /** A request's words, where this reader may read them now. */
  read: (request: BuyerRequest) => string | undefined;
}

/** One issue of a parcel for the staff who answer it. */
export function issuePage(issue: Issue, parcel: Parcel, reader: IssueReader): IssuePage {
  const { code, since, seenAt, usual } = issue;
  const handling = handlingOf(parcel.handling, issue);
  const taken = takenBy(handling, reader.openid);
  const words = wordsOf(issue, parcel);
  return {
    parcelId: parcel._id,
    ...{ code, since },
    ...whichParcel(parcel, reader.locale),
    ...describeStaffIssue(issue, parcel, reader),
    ...whereItStands(issue, parcel, reader),
    ...(words && { words }),
    ...whatIsAsked(issue, parcel, reader),
    ...(seenAt !== undefined && { seenAt }),
    ...(usual && { usual }),
    ...whomItConcerns(parcel, reader),
    ...(taken && { taken }),
    log: issueLog(issue, handling),
    colleagues: reader.colleagues,
    revision: revisionOf(issue, handling),
    asOf: reader.now,
  };
}

type Part<K extends keyof IssuePage> = Pick<IssuePage, K>;

function whichParcel(
  parcel: Parcel,
  locale: Locale,
): Part<'orderNo' | 'goods' | 'carrierName' | 'waybillNo' | 'stage' | 'place'> {
  const place = cityNow(parcel, locale);
  return {
    orderNo: parcel.orderNo,
    goods: goodsOf(parcel.items),
    carrierName: carrierName(carrierNow(parcel), locale),
    waybillNo: parcel.waybillNo,
    stage: parcel.stage,
    ...(place !== undefined && { place }),
  };
}

/** Nothing is due of what is closed, and there is nothing more to tell. */
function whereItStands(
  issue: Issue,
  parcel: Parcel,
  { locale, now, hours }: IssueReader,
): Part<'openedAt' | 'deadlineAt' | 'closedAt' | 'outcome' | 'replies'> {
  const { closedAt, outcome } = issue;
  const openedAt = staffHeardAt(issue);
  if (closedAt !== undefined) return { openedAt, closedAt, ...(outcome && { outcome }), replies: [] };
  return {
    openedAt,
    deadlineAt: answerBy(issue, parcel, hours),
    replies: quickReplies(issue, parcel, { locale, now, hours }),
  };
}

function whatIsAsked(issue: Issue, parcel: Parcel, { read }: IssueReader): Part<'requests'> {
  const requests = requestsIn(parcel, issue).map((request): RequestView => {
    const text = read(request);
    return { kind: request.kind, at: request.at, ...(text !== undefined && { text }) };
  });
  return requests.length === 0 ? {} : { requests };
}

function whomItConcerns(
  parcel: Parcel,
  { locale, acceptsLeft }: IssueReader,
): Part<'claimed' | 'forgotten' | 'receiver' | 'acceptsLeft' | 'call'> {
  const call = whomToCall(parcel, locale);
  return {
    claimed: parcel.buyer !== undefined,
    ...(isBuyerForgotten(parcel) && { forgotten: true as const }),
    receiver: { name: parcel.recipient.nameMask, phone: parcel.recipient.phoneMask },
    acceptsLeft,
    ...(call && { call }),
  };
}

/** The carrier's own words that led to it, or the newest ones. */
function wordsOf(issue: Issue, parcel: Parcel): IssuePage['words'] {
  const ordered = orderedEvents(parcel);
  const event = scanOf(issue, ordered) ?? ordered.at(-1);
  if (!event) return undefined;
  const { rawText, at, zone } = event;
  return { raw: maskPhonesInWords(rawText, parcel.facts.courier?.phone), at, zone };
}

/** The scan that opened it, or from which a rule counts. */
function scanOf({ code, since }: Issue, ordered: readonly TrackingEvent[]): TrackingEvent | undefined {
  const then = ordered.filter(({ at }) => at === since);
  return then.find(({ reading }) => issueOpenedBy(reading)?.code === code) ?? then.at(-1);
}
