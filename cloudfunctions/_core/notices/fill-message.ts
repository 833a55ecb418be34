import type { Pickup } from '../../../typings/shopper';
import type { Locale, TemplateKind } from '../../../typings/vocabulary';
import type { Parcel, SaidEta } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import type { MessageFacts } from './message-words';
import type { Notice } from './types';
import { fitKeyword, fittingThing } from './keyword-limits';
import { HELD_PHRASE, PHRASES, THINGS, YOUR_PARCEL } from './message-words';
import { courierIn, shownReason, signerIn, stationIn } from '../tracking/sentences/about-event';
import { isOnlyHeld } from '../tracking/sentences/about-issue';
import { cityNow } from '../tracking/sentences/city-now';
import { moneyText } from '../tracking/sentences/money-text';
import { goodsOf } from '../tracking/goods-of';
import { messageDate, messageDateWindow } from './message-date';

type Told = Pick<Parcel, 'items' | 'facts' | 'eta' | 'issues' | 'newest'>;

/**
 * Meanings that a template can carry; which keyword carries which is configuration.
 * There is no 保留到 as a date: carriers seldom say it, and a date keyword cannot be left out. The note says it when it is known.
 */
export const MEANINGS = {
  progress: ['goods', 'phrase', 'time', 'note'],
  pickup: ['code', 'place', 'note', 'goods', 'time'],
  trouble: ['goods', 'phrase', 'note', 'time'],
} as const satisfies Record<TemplateKind, readonly string[]>;

type Meaning = (typeof MEANINGS)[TemplateKind][number];

/**
 * A notice's values, keyword by keyword, within WeChat's limits and never empty.
 *
 * @param keywords meaning → keyword of the merchant's template, for example {goods: 'thing1'}
 * @returns keyword → value
 */
export function fillMessage(
  notice: Pick<Notice, 'template' | 'milestone' | 'at'>,
  parcel: Told,
  { keywords, locale }: { keywords: Record<string, string>; locale: Locale },
): Record<string, string> {
  const values = meaningsOf(notice, parcel, locale);
  return Object.fromEntries(
    MEANINGS[notice.template].flatMap((meaning) => {
      const keyword = keywords[meaning];
      return keyword ? [[keyword, fitKeyword(keyword, values[meaning], FALLBACK[meaning](locale))]] : [];
    }),
  );
}

const FALLBACK: Record<Meaning, (locale: Locale) => string> = {
  goods: (locale) => YOUR_PARCEL[locale],
  phrase: () => '运输中',
  time: () => '-',
  note: (locale) => YOUR_PARCEL[locale],
  code: () => '-',
  place: (locale) => (locale === 'en' ? 'See details' : '点开看地址'),
};

function meaningsOf(
  { milestone, at }: Pick<Notice, 'milestone' | 'at'>,
  parcel: Told,
  locale: Locale,
): Record<Meaning, string> {
  const { pickup } = parcel.facts;
  const facts = factsOf({ milestone, at }, parcel);
  return {
    goods: goodsOf(parcel.items),
    phrase: facts.isOnlyHeld && milestone === 'customs_held' ? HELD_PHRASE : PHRASES[milestone],
    time: milestone === 'out_for_delivery' && isAhead(parcel.eta, at) ? messageDateWindow(parcel.eta) : messageDate(at),
    note: fittingThing(THINGS[locale][milestone](facts)),
    code: codesOf(pickup?.codes ?? []),
    place: stationIn(pickup?.place) ?? '',
  };
}

/** Whether the carrier's time lay ahead when it happened. */
const isAhead = (eta: Told['eta'], at: number): eta is SaidEta => eta !== undefined && (eta.to ?? eta.from) > at;

/** All codes where they fit, else the first: half a code opens nothing. */
function codesOf(codes: readonly string[]): string {
  const all = codes.join(',');
  return all.length <= MOST_CODES ? all : (codes[0] ?? '');
}

/** What a character_string holds. */
const MOST_CODES = 32;

/** Facts in Chinese words: things in English name none. */
function factsOf({ milestone, at }: Pick<Notice, 'milestone' | 'at'>, parcel: Told): MessageFacts {
  const { courier, pickup, signer } = parcel.facts;
  const issue = openIssue(milestone, parcel);
  return {
    courier: courierIn(courier?.name, 'zh-CN'),
    place: milestone === 'awaiting_pickup' ? stationIn(pickup?.place) : cityNow(parcel, 'zh-CN'),
    reason: shownReason(issue?.reason, 'zh-CN'),
    signer: signerIn(signer, 'zh-CN'),
    duty: dutyOf(parcel),
    isOnlyHeld: issue !== undefined && isOnlyHeld(issue, parcel.newest?.reading),
    hasNewTime: isAhead(parcel.eta, at),
    hasCode: pickup?.codes[0] !== undefined,
    until: pickup && keptUntil(pickup, at),
  };
}

const openIssue = (milestone: string, { issues }: Told): Issue | undefined =>
  issues.find(({ code, closedAt }) => code === milestone && closedAt === undefined);

function dutyOf({ newest }: Told): string | undefined {
  const duty = newest?.reading.facts.duty;
  // Spaces count in a message, and Chinese needs none.
  return duty && moneyText(duty, 'zh-CN')?.replace(/\s/g, '');
}

const keptUntil = ({ until }: Pickup, at: number): string | undefined =>
  until === undefined || until <= at ? undefined : messageDate(until);
