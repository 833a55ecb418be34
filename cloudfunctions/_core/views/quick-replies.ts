import type { AskKind, IssueCode, Locale, Stage } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import type { ShopHours } from '../issues/calendar/shop-hours';
import { carrierNow } from '../following/carrier-now';
import { ANSWER_WITHIN_MS } from '../issues/answer-by';
import { askedKind } from '../issues/asked';
import { withinHours } from '../issues/calendar/shop-hours';
import { MOST_TOLD } from '../issues/handling';
import { cutTo } from '../notices/keyword-limits';
import { messageDate, messageDateWindow } from '../notices/message-date';
import { cityNow } from '../tracking/sentences/city-now';
import { CHINA_ZONE } from '../tracking/time/local-time';
import { carrierName, openEta } from './parcel-row';

/** What replies are filled with; what is not known is absent. */
interface Values {
  stage: Stage;
  carrier: string;
  /** By when the shop can know more. */
  soon: string;
  /** When it comes, by the carrier. */
  delivery?: string;
  /** How long a rest on this way usually is at most, whole hours; while this one is no longer. */
  usualHours?: number;
  /** Where it stands still. */
  place?: string;
}

/** Undefined when a value is missing without which it says nothing. */
type Reply = (values: Values) => string | undefined;

const STAGES: Record<Locale, Record<Stage, string>> = {
  'zh-CN': {
    created: '待揽收',
    picked_up: '已揽收',
    in_transit: '运输中',
    customs: '清关中',
    arrived_city: '已到本市',
    out_for_delivery: '派送中',
    awaiting_pickup: '待取件',
    delivered: '已签收',
    returning: '退回中',
    returned: '已退回',
    cancelled: '已取消',
    expired: '没有新消息',
  },
  en: {
    created: 'waiting for the courier',
    picked_up: 'picked up',
    in_transit: 'in transit',
    customs: 'in customs',
    arrived_city: 'in your city',
    out_for_delivery: 'out for delivery',
    awaiting_pickup: 'ready for pickup',
    delivered: 'delivered',
    returning: 'going back',
    returned: 'back at the shop',
    cancelled: 'cancelled',
    expired: 'without news',
  },
};

/** What is said of any parcel. */
const ON_ITS_WAY: Record<Locale, Reply> = {
  'zh-CN': ({ stage, delivery }) => delivery && `包裹现在${STAGES['zh-CN'][stage]}，预计${delivery}送到。`,
  en: ({ stage, delivery }) => delivery && `Your parcel is ${STAGES.en[stage]}, expected ${delivery}.`,
};

/** What is said of one with an issue; times are those by which the shop can know more. */
const IN_TROUBLE: Record<Locale, readonly Reply[]> = {
  'zh-CN': [
    ({ usualHours, soon }) =>
      usualHours === undefined ? undefined : `这段路常要等 ${usualHours} 小时才更新，再等等；到 ${soon} 还没动我去催。`,
    ({ place, carrier, soon }) =>
      `抱歉让你久等，${place === undefined ? '' : `包裹在${place}停住了，`}我们正在联系${carrier}，${soon} 前告诉你结果。`,
  ],
  en: [
    ({ usualHours, soon }) =>
      usualHours === undefined
        ? undefined
        : `Updates on this route often take ${usualHours} h. If it hasn't moved by ${soon}, we'll chase it.`,
    ({ place, carrier, soon }) =>
      `Sorry for the wait.${place === undefined ? '' : ` It stopped in ${place}.`} We're asking ${carrier} and will tell you more by ${soon}.`,
  ],
};

/** What is said first to whoever asked, by the newest request's kind. */
const TO_REQUESTS: Record<Locale, Readonly<Record<AskKind, Reply>>> = {
  'zh-CN': {
    question: ({ soon }) => `看到你问的了，我们去核实，${soon} 前回你。`,
    new_time: ({ carrier, soon }) => `收到，我们正跟${carrier}约你说的时间，${soon} 前告诉你约没约上。`,
    address: ({ carrier, soon }) => `收到，你补的地址正报给${carrier}，${soon} 前告诉你改好没有。`,
  },
  en: {
    question: ({ soon }) => `We've read your question, are looking into it and will answer by ${soon}.`,
    new_time: ({ carrier, soon }) => `We're asking ${carrier} for that time and will tell you by ${soon} if it works.`,
    address: ({ carrier, soon }) =>
      `We're passing it to ${carrier} and will tell you by ${soon} whether it was changed.`,
  },
};

/** Of these a parcel stands still where it was last seen. */
const AT_REST: ReadonlySet<IssueCode> = new Set<IssueCode>(['stalled', 'customs_held', 'duty_unpaid', 'lost']);
const HOUR_MS = 3_600_000;
/** Longer names of carriers and places are cut, code points: whole sentences stand around them. */
const MOST_NAME = 24;

/** For whom, and when, epoch ms; the shop's hours, if it has any. */
interface Writer {
  locale: Locale;
  now: number;
  hours: ShopHours | undefined;
}

type Told = Pick<Parcel, 'carrier' | 'corrections' | 'shippedAt' | 'stage' | 'facts' | 'newest' | 'eta'>;

/**
 * Words to the shopper, ready to send, filled with this parcel's values; one that lacks a value, or is longer than may be sent, is left out.
 * Days are dates: it may be read tomorrow.
 *
 * @param issue the one that is answered; undefined when nothing is wrong
 */
export function quickReplies(issue: Issue | undefined, parcel: Told, { locale, now, hours }: Writer): string[] {
  const eta = openEta(parcel, now);
  const usual = issue?.usual;
  const place = issue !== undefined && AT_REST.has(issue.code) ? cityNow(parcel, locale) : undefined;
  const values: Values = {
    stage: parcel.stage,
    carrier: cutTo(carrierName(carrierNow(parcel), locale), MOST_NAME),
    soon: dated(withinHours(hours, now, ANSWER_WITHIN_MS), CHINA_ZONE, locale),
    ...(eta && { delivery: locale === 'en' ? dated(eta.from, eta.zone, locale) : messageDateWindow(eta, eta.zone) }),
    ...(isWithin(usual, parcel, now) && { usualHours: Math.ceil(usual.p90Ms / HOUR_MS) }),
    ...(place !== undefined && { place: cutTo(place, MOST_NAME) }),
  };
  const kind = issue && askedKind(issue);
  const replies = [
    ...(kind ? [TO_REQUESTS[locale][kind]] : []),
    ON_ITS_WAY[locale],
    ...(issue === undefined ? [] : IN_TROUBLE[locale]),
  ];
  return replies.flatMap((reply) => reply(values) ?? []).filter(({ length }) => length <= MOST_TOLD);
}

/** Whether nine in ten rests on this way are no shorter than this one so far. */
const isWithin = (usual: Issue['usual'], { newest }: Told, now: number): usual is NonNullable<Issue['usual']> =>
  usual !== undefined && newest !== undefined && now - newest.at <= usual.p90Ms;

/** 11月21日 14:00, 21 Nov, 14:00 */
function dated(at: number, zone: string, locale: Locale): string {
  if (locale === 'zh-CN') return messageDate(at, zone);
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', ...clock, timeZone: zone }).format(at);
}
