import type { Locale, TemplateKind } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { MessageFacts } from './message-words';
import type { Notice } from './types';
import { fitKeyword } from './keyword-limits';
import { PHRASES, THINGS, YOUR_PARCEL } from './message-words';
import { shownSigner } from '../tracking/sentences/about-event';
import { goodsOf } from '../tracking/goods-of';
import { cityNow } from '../tracking/place-name';
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
  const facts = factsOf(milestone, parcel);
  return {
    goods: goodsOf(parcel.items),
    phrase: PHRASES[milestone],
    time: milestone === 'out_for_delivery' && parcel.eta ? messageDateWindow(parcel.eta) : messageDate(at),
    note: THINGS[locale][milestone](facts),
    code: pickup?.codes[0] ?? '',
    place: pickup?.place ?? '',
  };
}

function factsOf(milestone: string, parcel: Told): MessageFacts {
  const { courier, pickup, signer } = parcel.facts;
  return {
    courier: courier?.name,
    place: milestone === 'awaiting_pickup' ? pickup?.place : cityNow(parcel),
    reason: parcel.issues.find((issue) => issue.code === milestone && issue.closedAt === undefined)?.reason,
    signer: shownSigner(signer),
    hasCode: pickup?.codes[0] !== undefined,
    until: pickup?.until === undefined ? undefined : messageDate(pickup.until),
  };
}
