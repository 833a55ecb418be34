import type { Locale, Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { maskPhonesInWords } from '../../access/mask';
import { carrierByCode } from '../../carriers/carriers';
import { withoutUndefined } from '../../without-undefined';
import { CHINA_ZONE } from '../local-time';
import type { ParcelSummary } from '../parcel';
import { aboutEvent, shownSigner, type AboutEvent } from './about-event';

/** What a parcel's headline and line are made of. What is not known is absent. */
export interface AboutParcel {
  /** Whether the reader is the one it comes to; staff read of “the customer”. */
  isBuyer: boolean;
  /** The newest event. */
  event: AboutEvent;
  /** Where it was last seen. */
  city?: string;
  carrierName: string;
  courierName?: string;
  pickup?: NonNullable<ParcelSummary['facts']['pickup']>;
  station?: string;
  signer?: string;
  /** When it will come, by the carrier; only while that lies ahead. */
  eta?: TimeSlot;
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

const HOUR_MS = 60 * 60 * 1_000;
/** A courier's day: one who left this long ago is back. */
const QUIET_HOURS = 16;

/** @param reader `now` in epoch ms: an arrival time in the past is left out */
export function aboutParcel(
  parcel: ParcelSummary,
  { locale, now, viewer }: { locale: Locale; now: number; viewer?: 'buyer' | 'staff' },
): AboutParcel {
  const { newest, facts, shippedAt } = parcel;
  const zone = newest?.zone ?? CHINA_ZONE;
  const station = facts.pickup?.place;
  const moment = (kind: TimeSlot['kind'], at: number | undefined): TimeSlot | undefined =>
    at === undefined ? undefined : { kind, at, zone };
  return withoutUndefined({
    isBuyer: viewer !== 'staff',
    event: newest ? aboutEvent(newest) : {},
    carrierName: carrierName(parcel.carrier, locale),
    city: facts.city,
    courierName: facts.courier?.name,
    pickup: facts.pickup,
    station: station === undefined ? undefined : maskPhonesInWords(station),
    signer: shownSigner(facts.signer),
    eta: etaSlot(parcel.eta, now),
    shipped: { kind: 'ago', at: shippedAt, zone } as const,
    shippedHours: (now - shippedAt) / HOUR_MS,
    isQuiet: now - (newest?.at ?? now) > QUIET_HOURS * HOUR_MS,
    newest: moment('ago', newest?.at),
    delivered: moment('moment', facts.deliveredAt),
  });
}

const carrierName = (code: string, locale: Locale): string => carrierByCode(code)?.names[locale] ?? code;

/** A window this long is a day. */
const DAY_HOURS = 20;

/** The promised time as a slot; undefined when there is none or it has passed. */
function etaSlot(eta: ParcelSummary['eta'], now: number): TimeSlot | undefined {
  if (!eta || (eta.to ?? eta.from) <= now) return undefined;
  const { from, to, zone } = eta;
  if (to === undefined) return { kind: 'moment', at: from, zone };
  return to - from >= DAY_HOURS * HOUR_MS ? { kind: 'day', at: from, zone } : { kind: 'window', at: from, to, zone };
}
