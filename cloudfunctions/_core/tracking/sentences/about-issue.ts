import type { Locale, Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { withoutUndefined } from '../../without-undefined';
import { CHINA_ZONE } from '../time/local-time';
import type { WordedParcel } from '../parcel';
import type { Issue, Reading, Why } from '../types';
import { courierIn, keptUntil, placeFor, shownReason, stationIn } from './about-event';
import { moneyText } from './money-text';
import { promiseSlot } from './promise-slot';

/** What the words about an issue are made of. What is not known is absent. */
export interface AboutIssue {
  /** When it began. */
  since: TimeSlot;
  city?: string;
  /** 王师傅, courier Wang. */
  courier?: string;
  station?: string;
  /** When it will come now, by the carrier; only while that lies ahead. */
  eta?: TimeSlot;
  /** Until when it is kept there; only while that lies ahead. */
  until?: TimeSlot;
  reason?: string;
  /** ¥123.45, if the newest scan names it. */
  duty?: string;
  /** Customs looks at it, and did not ask for anything. */
  isOnlyHeld: boolean;
  /** Of a `bad_address`: the number is wrong, and not the address. */
  isBadPhone: boolean;
  /** Of a `missorted`: it came to the right depot, which does not deliver there. */
  isOutOfArea: boolean;
  /** Shipping. */
  shipped: TimeSlot;
}

/** How an issue is said: what · why · what next. */
export interface IssueWords {
  headline: Sentence;
  line?: Sentence;
  /** 1–3, in order. */
  steps: readonly string[];
}

/** @param now epoch ms; without it nothing that lies ahead is said */
export function aboutIssue(
  { since, reason, why }: Issue,
  parcel: WordedParcel,
  { locale, now }: { locale: Locale; now?: number | undefined },
): AboutIssue {
  const zone = parcel.newest?.zone ?? CHINA_ZONE;
  const { pickup, courier, city } = parcel.facts;
  return withoutUndefined({
    since: { kind: 'ago', at: since, zone } as const,
    shipped: { kind: 'ago', at: parcel.shippedAt, zone } as const,
    city: placeFor(city, locale),
    courier: courierIn(courier?.name, locale),
    station: stationIn(pickup?.place),
    until: keptUntil(pickup?.until, zone, now),
    eta: now === undefined ? undefined : parcel.eta && promiseSlot(parcel.eta, parcel.eta.zone, now),
    reason: shownReason(reason, locale),
    isOnlyHeld: isOnlyHeld({ why }, parcel.newest?.reading),
    isBadPhone: isOpenedBy(why, 'bad-phone', parcel.newest?.reading),
    isOutOfArea: isOpenedBy(why, 'out-of-area', parcel.newest?.reading),
    duty: dutyOf(parcel.newest?.reading, locale),
  });
}

/** Whether customs looks at the parcel, and did not ask for anything: by its newest reading, else by what opened the issue. */
export const isOnlyHeld = ({ why }: Pick<Issue, 'why'>, newest: Reading | undefined): boolean =>
  newest?.status === 'customs' ? newest.subStatus === 'held' : why.rule.endsWith('customs-held');

/** Whether this finer reading opened an issue: by the rule, or by the code of the newest scan. */
const isOpenedBy = ({ rule, words }: Why, finer: 'bad-phone' | 'out-of-area', newest: Reading | undefined): boolean =>
  rule.endsWith(`.${finer}`) ||
  (rule === 'code' && newest?.why.words === words && newest.subStatus === finer.replaceAll('-', '_'));

function dutyOf(newest: Reading | undefined, locale: Locale): string | undefined {
  const duty = newest?.status === 'customs' ? newest.facts.duty : undefined;
  return duty && moneyText(duty, locale);
}
