import type { Locale, Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { withoutUndefined } from '../../without-undefined';
import { CHINA_ZONE } from '../time/local-time';
import type { WordedParcel } from '../parcel';
import type { Issue, Reading } from '../types';
import { courierIn, keptUntil, placeFor, shownReason, stationIn } from './about-event';
import { atMost } from './lasting';
import { moneyText } from './money-text';
import { promiseSlot } from './promise-slot';

/** What the words about an issue are made of. What is not known is absent. */
export interface AboutIssue {
  /** When it began. */
  since: TimeSlot;
  /** Where it was last seen; it may have left there: see `lastSeen`. */
  city?: string;
  /** What the newest scan told, where that says more than since when there is silence. */
  lastSeen?: LastSeen;
  /** 王师傅, courier Wang. */
  courier?: string;
  station?: string;
  isInLocker: boolean;
  /** When it will come now, by the carrier; only while that lies ahead. */
  eta?: TimeSlot;
  /** The day for which it was promised, and which passed. */
  missedDay?: TimeSlot;
  /** Until when it is kept there; only while that lies ahead. */
  until?: TimeSlot;
  reason?: string;
  /** ¥123.45, if the newest scan names it. */
  duty?: string;
  /** Within which time the next scan usually comes on its lane: 9 小时. */
  usual?: string;
  /** Staff are told of it, too. */
  isShopTold: boolean;
  /** Shipping. */
  shipped: TimeSlot;
}

/** How a parcel was last seen. */
export type LastSeen = 'picked_up' | 'departed' | 'arrived_city' | 'out_for_delivery';

/** How an issue is said: what · why · what next. */
export interface IssueWords {
  headline: Sentence;
  line?: Sentence;
  /** 1–3, in order. */
  steps: readonly string[];
}

/** Words for a kind of issue. */
export type SayIssue = (about: AboutIssue) => IssueWords;

interface IssueTeller {
  locale: Locale;
  now?: number | undefined;
}

/** @param reader without `now` (epoch ms) nothing that lies ahead is said */
export function aboutIssue(issue: Issue, parcel: WordedParcel, reader: IssueTeller): AboutIssue {
  const { locale, now } = reader;
  const zone = parcel.newest?.zone ?? CHINA_ZONE;
  return withoutUndefined({
    since: { kind: 'ago', at: issue.since, zone } as const,
    shipped: { kind: 'ago', at: parcel.shippedAt, zone } as const,
    lastSeen: lastSeen(parcel.newest?.reading),
    ...whereAndWho(parcel, reader, zone),
    eta: now === undefined ? undefined : parcel.eta && promiseSlot(parcel.eta, parcel.eta.zone, now),
    missedDay: missedDay(issue, parcel),
    reason: shownReason(issue.reason, locale),
    duty: dutyOf(parcel.newest?.reading, locale),
    usual: issue.usual && atMost(issue.usual.p90Ms, locale),
    isShopTold: issue.only !== 'shopper',
  });
}

function whereAndWho(
  { facts: { city, courier, pickup } }: WordedParcel,
  { locale, now }: IssueTeller,
  zone: string,
): Pick<AboutIssue, 'isInLocker'> & Partial<AboutIssue> {
  return withoutUndefined({
    city: placeFor(city, locale),
    courier: courierIn(courier?.name, locale),
    station: stationIn(pickup?.place),
    isInLocker: pickup?.kind === 'locker',
    until: keptUntil(pickup?.until, zone, now),
  });
}

function lastSeen(newest: Reading | undefined): LastSeen | undefined {
  if (newest?.subStatus === 'departed') return newest.status === 'in_transit' ? 'departed' : undefined;
  return SEEN.find((status) => status === newest?.status);
}

const SEEN = ['picked_up', 'arrived_city', 'out_for_delivery'] as const;

/** Such an issue begins with the midnight after it. */
export const missedDay = ({ since, why }: Issue, { eta }: Pick<WordedParcel, 'eta'>): TimeSlot | undefined =>
  why.rule === 'promise-passed' ? { kind: 'day', at: since - 1, zone: eta?.zone ?? CHINA_ZONE } : undefined;

function dutyOf(newest: Reading | undefined, locale: Locale): string | undefined {
  const duty = newest?.status === 'customs' ? newest.facts.duty : undefined;
  return duty && moneyText(duty, locale);
}
