import type { Pickup } from '../../../typings/shopper';
import type { Locale, Meaning, TemplateKind } from '../../../typings/vocabulary';
import type { Parcel, SaidEta } from '../tracking/parcel';
import type { MessageFacts } from './message-words';
import type { MilestoneCode, Notice } from './types';
import { fitKeyword, fittingThing, keywordType } from './keyword-limits';
import { openIssueOf } from './issue-of';
import { THINGS, YOUR_PARCEL } from './message-words';
import { courierIn, shownReason, signerIn, stationIn } from '../tracking/sentences/about-event';
import { cityNow } from '../tracking/sentences/city-now';
import { finerIssue } from '../tracking/sentences/finer-issue';
import { moneyText } from '../tracking/sentences/money-text';
import { CHINA_ZONE } from '../tracking/time/local-time';
import { foldedNote, foldedPhrase } from './folded-words';
import { messageClock, messageDate, messageDateWindow } from './message-date';
import { messageGoods } from './message-goods';
import { phraseOf } from './phrase-of';
import { codesOf, codesTogether } from './pickup-codes';

/** What of a parcel a message's words are made of. */
export type MessageParcel = Pick<Parcel, 'items' | 'facts' | 'eta' | 'issues' | 'newest'> &
  Partial<Pick<Parcel, '_id'>>;

/** Another piece of news that the same message tells. */
export interface FoldedNews {
  parcel: MessageParcel & Pick<Parcel, '_id'>;
  milestone: MilestoneCode;
}

/** Into which template, and for whom. */
export interface MessageForm {
  /** Meaning → keyword of the merchant's template, for example {goods: 'thing1'}. */
  keywords: Readonly<Record<string, string>>;
  locale: Locale;
  /** IANA zone of its dates; China's when absent. */
  zone?: string;
  /** What else the message tells, the worthiest first; nothing as a rule. Of each parcel only the first is told. */
  others?: readonly FoldedNews[];
}

/**
 * Meanings that a template can carry; which keyword carries which is configuration.
 * There is no 保留到 as a date: carriers seldom say it, and a date keyword cannot be left out. The note says it when it is known.
 */
export const MEANINGS = {
  progress: ['goods', 'phrase', 'time', 'note'],
  pickup: ['code', 'place', 'note', 'goods', 'time'],
  trouble: ['goods', 'phrase', 'note', 'time'],
} as const satisfies Record<TemplateKind, readonly Meaning[]>;

type Told = Pick<Notice, 'milestone' | 'at' | 'words'>;

/**
 * A notice's values, keyword by keyword, within WeChat's limits and never empty. A message of several parcels says how many, and is about
 * the notice's own otherwise.
 *
 * @returns keyword → value
 * @throws RangeError for a zone that there is not
 */
export function fillMessage(
  { template, ...told }: Pick<Notice, 'template' | 'milestone' | 'at' | 'words'>,
  parcel: MessageParcel,
  form: MessageForm,
): Record<string, string> {
  const { keywords, locale } = form;
  const of: MessageForm = { ...form, others: otherParcels(parcel, form.others ?? []) };
  return Object.fromEntries(
    MEANINGS[template].flatMap((meaning) => {
      const keyword = keywords[meaning];
      if (!keyword) return [];
      return [
        [keyword, fitKeyword(keyword, SAY[meaning](told, parcel, { ...of, keyword }), FALLBACK[meaning](locale))],
      ];
    }),
  );
}

/** Each other parcel once: soon and out for delivery may be the same one's. */
const otherParcels = (own: MessageParcel, others: readonly FoldedNews[]): FoldedNews[] =>
  others.filter(
    ({ parcel }, at) => parcel._id !== own._id && others.findIndex((other) => other.parcel._id === parcel._id) === at,
  );

const FALLBACK: Record<Meaning, (locale: Locale) => string> = {
  goods: (locale) => YOUR_PARCEL[locale],
  phrase: () => '运输中',
  time: () => '-',
  note: (locale) => YOUR_PARCEL[locale],
  code: () => 'SMS',
  place: (locale) => (locale === 'en' ? 'See details' : '点开看地址'),
};

type Say = (told: Told, parcel: MessageParcel, form: MessageForm & { keyword: string }) => string;

const SAY: Record<Meaning, Say> = {
  goods: (_told, { items }, { others = [], locale }) => messageGoods(items, others.length, locale),
  phrase: ({ milestone }, parcel, { keyword, locale, others = [] }) => {
    const of = keywordType(keyword) === 'thing' ? locale : 'zh-CN';
    return foldedPhrase([milestone, ...others.map((other) => other.milestone)], of) ?? phraseOf(milestone, parcel, of);
  },
  time: ({ milestone, at }, { eta }, { zone = CHINA_ZONE }) =>
    ON_THE_WAY.includes(milestone) && isAhead(eta, at) ? messageDateWindow(eta, zone) : messageDate(at, zone),
  note: (told, parcel, form) => {
    const { locale, zone = CHINA_ZONE, others = [] } = form;
    if (others.length === 0) return told.words ?? ownNote(told, parcel, { locale, zone });
    const milestones = [told.milestone, ...others.map(({ milestone }) => milestone)];
    return foldedNote(milestones, onlyPlace(told, parcel, form) !== undefined, locale);
  },
  code: (told, parcel, form) =>
    codesTogether(waitingOf(told, parcel, form), form.keyword) ?? codesOf(parcel, form.keyword),
  place: (told, parcel, form) => onlyPlace(told, parcel, form) ?? '',
};

function ownNote(told: Told, parcel: MessageParcel, { locale, zone }: { locale: Locale; zone: string }): string {
  const { milestones, finer } = THINGS[locale];
  const issue = openIssueOf(told.milestone, parcel);
  const kind = issue && finerIssue(issue, parcel.newest);
  const say = (kind && finer[kind]) ?? milestones[told.milestone];
  return fittingThing(say(factsOf(told, parcel, zone)));
}

/** For these the carrier's own time says more than when they happened. */
const ON_THE_WAY: readonly MilestoneCode[] = ['out_for_delivery', 'soon'];

/** The parcels of a message that wait to be collected, its own first. */
function waitingOf({ milestone }: Told, parcel: MessageParcel, { others = [] }: MessageForm): MessageParcel[] {
  return [{ parcel, milestone }, ...others]
    .filter((news) => news.milestone === 'awaiting_pickup')
    .map((news) => news.parcel);
}

/** Where all of them wait; undefined when that is not known of all, or they wait in several places. */
function onlyPlace(...about: Parameters<typeof waitingOf>): string | undefined {
  const places = new Set(waitingOf(...about).map(({ facts }) => stationIn(facts.pickup?.place)));
  return places.size === 1 ? [...places][0] : undefined;
}

/** Whether the carrier's time lay ahead when it happened. */
const isAhead = (eta: MessageParcel['eta'], at: number): eta is SaidEta =>
  eta !== undefined && (eta.to ?? eta.from) > at;

const NO_PICKUP: Pick<Pickup, 'codes' | 'place' | 'until'> = { codes: [] };

/** Facts in Chinese words: things in English name none. */
function factsOf({ milestone, at }: Told, parcel: MessageParcel, zone: string): MessageFacts {
  const { courier, pickup = NO_PICKUP, signer } = parcel.facts;
  const issue = openIssueOf(milestone, parcel);
  return {
    courier: courierIn(courier?.name, 'zh-CN'),
    place: milestone === 'awaiting_pickup' ? stationIn(pickup.place) : cityNow(parcel, 'zh-CN'),
    reason: shownReason(issue?.reason, 'zh-CN'),
    signer: signerIn(signer, 'zh-CN'),
    duty: dutyOf(parcel),
    isShopTold: issue !== undefined && issue.only === undefined,
    hasNewTime: isAhead(parcel.eta, at),
    hasCode: pickup.codes.length > 0,
    until: timeAhead(pickup.until, at, (until) => messageDate(until, zone)),
    expected: timeAhead(parcel.eta?.from, at, (from) => messageClock(from, zone)),
  };
}

function dutyOf({ newest }: MessageParcel): string | undefined {
  const duty = newest?.reading.facts.duty;
  // Spaces count in a message, and Chinese needs none.
  return duty && moneyText(duty, 'zh-CN')?.replace(/\s/g, '');
}

/** A time as it is written, if it lay ahead when it happened. */
const timeAhead = (time: number | undefined, at: number, write: (time: number) => string): string | undefined =>
  time === undefined || time <= at ? undefined : write(time);
