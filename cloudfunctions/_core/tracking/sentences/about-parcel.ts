import { carrierNow } from '../../following/carrier-now';
import type { Locale, Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { carrierByCode } from '../../carriers/carriers';
import { withoutUndefined } from '../../without-undefined';
import { CHINA_ZONE, writeLocalTime } from '../time/local-time';
import type { WordedParcel } from '../parcel';
import { aboutEvent, courierIn, keptUntil, placeFor, signerIn, stationIn, type AboutEvent } from './about-event';
import { promiseSlot } from './promise-slot';
import { reasonOf } from './reason-words';

/** What a parcel's headline and line are made of, as its reader can read it. What is not known is absent. */
export interface AboutParcel {
  /** Whether the reader is the one it comes to; staff read of “the customer”. */
  isBuyer: boolean;
  /** The newest event. */
  event: AboutEvent;
  /** Finer reading of the newest event. */
  subStatus?: string;
  /** Where it was last seen. */
  city?: string;
  /** It was last seen outside China, and whether it comes to China from there. */
  isAbroad: boolean;
  isBoundForChina: boolean;
  carrierName: string;
  /** 王师傅, courier Wang. */
  courier?: string;
  pickup?: NonNullable<WordedParcel['facts']['pickup']>;
  station?: string;
  /** Until when it is kept there; only while that lies ahead. */
  until?: TimeSlot;
  signer?: string;
  /** Why it goes back: from the newest event, else from the last issue. */
  backReason?: string;
  /** When it will come, by the carrier; only while that lies ahead. */
  eta?: TimeSlot;
  /** The day on which somebody brings it to the door: the carrier's, else today, when a courier left with it today. */
  comes?: TimeSlot;
  /** Shipping, the newest event and the delivery, as moments. */
  shipped: TimeSlot;
  newest?: TimeSlot;
  delivered?: TimeSlot;
  /** Hours since shipping, fractional. */
  shippedHours: number;
  /** Nothing was heard for so long that “today” would be a promise nobody gave. */
  isQuiet: boolean;
}

/** Headline and supporting line. */
export interface FaceWords {
  headline: Sentence;
  line?: Sentence;
}

/** For whom, and when, a parcel is worded. */
export interface ParcelReader {
  locale: Locale;
  /** Epoch ms: an arrival time in the past is left out. */
  now: number;
  viewer?: 'buyer' | 'staff';
}

const HOUR_MS = 60 * 60 * 1_000;
/** A courier's day: one who left this long ago is back. */
const QUIET_HOURS = 16;

/** @param way where the parcel is on an international way */
export function aboutParcel(
  parcel: WordedParcel,
  reader: ParcelReader,
  way: Pick<AboutParcel, 'isAbroad' | 'isBoundForChina'>,
): AboutParcel {
  const { newest } = parcel;
  const event = newest ? aboutEvent(newest, reader) : {};
  return withoutUndefined({
    ...way,
    isBuyer: reader.viewer !== 'staff',
    event,
    subStatus: newest?.reading.subStatus,
    carrierName: carrierByCode(carrierNow(parcel))?.names[reader.locale] ?? parcel.carrier,
    backReason: event.reason ?? reasonBefore(parcel, reader.locale),
    ...listFacts(parcel, reader),
    ...moments(parcel, reader.now),
  });
}

function listFacts({ facts, newest }: WordedParcel, { locale, now }: ParcelReader): Partial<AboutParcel> {
  const zone = newest?.zone ?? CHINA_ZONE;
  return withoutUndefined({
    city: placeFor(facts.city, locale),
    courier: courierIn(facts.courier?.name, locale),
    pickup: facts.pickup,
    station: stationIn(facts.pickup?.place),
    until: keptUntil(facts.pickup?.until, zone, now),
    signer: signerIn(facts.signer, locale),
  });
}

function moments(
  { newest, facts, eta, shippedAt }: WordedParcel,
  now: number,
): Pick<AboutParcel, 'shipped' | 'shippedHours' | 'isQuiet'> & Partial<AboutParcel> {
  const zone = newest?.zone ?? CHINA_ZONE;
  const moment = (kind: TimeSlot['kind'], at: number | undefined): TimeSlot | undefined =>
    at === undefined ? undefined : { kind, at, zone };
  const promised = eta && promiseSlot(eta, eta.zone, now);
  return withoutUndefined({
    eta: promised,
    comes: dayOfDelivery(newest, promised, now),
    shipped: { kind: 'ago', at: shippedAt, zone } as const,
    shippedHours: (now - shippedAt) / HOUR_MS,
    isQuiet: promised === undefined && now - (newest?.at ?? now) > QUIET_HOURS * HOUR_MS,
    newest: moment('ago', newest?.at),
    delivered: moment('moment', facts.deliveredAt),
  });
}

/** Never a day that is over: a courier who left last night does not come “yesterday”. */
function dayOfDelivery(
  newest: WordedParcel['newest'],
  promised: TimeSlot | undefined,
  now: number,
): TimeSlot | undefined {
  const left = newest?.reading.status === 'out_for_delivery' ? newest : undefined;
  if (promised && promised.at > Math.max(now, left?.at ?? now)) {
    return { kind: 'day', at: promised.at, zone: promised.zone };
  }
  return left && dateIn(left.zone, left.at) === dateIn(left.zone, now)
    ? { kind: 'day', at: left.at, zone: left.zone }
    : undefined;
}

/** 2026-11-21 */
const dateIn = (zone: string, at: number): string => writeLocalTime(at, zone).slice(0, 10);

/** What went wrong before the parcel turned back. */
function reasonBefore({ issues }: Pick<WordedParcel, 'issues'>, locale: Locale): string | undefined {
  return issues.flatMap(({ code }) => reasonOf(code, locale) ?? []).at(-1);
}
