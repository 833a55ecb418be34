import type { Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { maskPhonesInWords } from '../../access/mask';
import { carrierByCode } from '../../carriers/carriers';
import type { Locale } from '../../../../typings/vocabulary';
import { CHINA_ZONE } from '../local-time';
import type { ParcelSummary } from '../parcel';
import { aboutEvent, type AboutEvent } from './about-event';

/** What a parcel's headline and line are made of. What is not known is absent. */
export interface AboutParcel {
  event: AboutEvent;
  /** The newest event that we could read was a departure, an arrival, or neither. */
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
}

/** Headline and supporting line. */
export interface FaceWords {
  headline: Sentence;
  line?: Sentence;
}

const HOUR_MS = 60 * 60 * 1_000;

/** @param now epoch ms: an arrival time in the past is left out */
export function aboutParcel(parcel: ParcelSummary, locale: Locale, now: number): AboutParcel {
  const { newest, facts } = parcel;
  const zone = newest?.zone ?? CHINA_ZONE;
  const about: AboutParcel = {
    event: newest ? aboutEvent(newest) : {},
    carrierName: carrierByCode(parcel.carrier)?.names[locale] ?? parcel.carrier,
    shipped: { kind: 'ago', at: parcel.shippedAt, zone },
    shippedHours: (now - parcel.shippedAt) / HOUR_MS,
  };
  const eta = etaSlot(parcel.eta, now);
  const { pickup, city, signer, deliveredAt } = facts;
  return {
    ...about,
    ...(city !== undefined && { city }),
    ...(facts.courier?.name !== undefined && { courierName: facts.courier.name }),
    ...(pickup && { pickup }),
    ...(pickup?.place !== undefined && { station: maskPhonesInWords(pickup.place) }),
    ...(signer !== undefined && { signer: maskPhonesInWords(signer) }),
    ...(eta && { eta }),
    ...(newest && { newest: { kind: 'ago', at: newest.at, zone } }),
    ...(deliveredAt !== undefined && { delivered: { kind: 'moment', at: deliveredAt, zone } }),
  };
}

/** A window this long is a day. */
const DAY_HOURS = 20;

/** The promised time as a slot; undefined when there is none or it has passed. */
export function etaSlot(eta: ParcelSummary['eta'], now: number): TimeSlot | undefined {
  if (!eta || (eta.to ?? eta.from) <= now) return undefined;
  const { from, to, zone } = eta;
  if (to === undefined) return { kind: 'moment', at: from, zone };
  return to - from >= DAY_HOURS * HOUR_MS ? { kind: 'day', at: from, zone } : { kind: 'window', at: from, to, zone };
}
