import { guessCarriers } from '../carriers/carriers';
import { compareEvents } from '../tracking/merging/event-order';
import { standingEvents } from '../tracking/merging/own-events';
import type { Parcel } from '../tracking/parcel';
import type { TrackingEvent } from '../tracking/types';
import { carrierNow, carrierOf } from './carrier-now';
import type { FollowedWaybill } from './following';

type Numbered = Pick<Parcel, 'carrier' | 'waybillNo' | 'corrections' | 'shippedAt'>;

/**
 * Under which number and carrier a parcel is to be asked about now: its own, with the carrier that sources take for the right one; once
 * it was forwarded, the number that the newest standing event names. Follows from the set of events: a number that was withdrawn again
 * leads back.
 */
export function waybillNow(parcel: Numbered & Pick<Parcel, 'events' | 'tracks'>): FollowedWaybill {
  const isForwarded = parcel.events.some(({ reading }) => reading.facts.newWaybillNo !== undefined);
  return waybillAfter(parcel, isForwarded ? standingEvents(parcel) : []);
}

/** The same, where the parcel's own events that still stand are at hand. */
export function waybillAfter(parcel: Numbered, standing: readonly TrackingEvent[]): FollowedWaybill {
  const naming = standing.filter(({ reading }) => reading.facts.newWaybillNo !== undefined).sort(compareEvents);
  const number = naming.at(-1)?.reading.facts.newWaybillNo ?? parcel.waybillNo;
  const carrier = carrierNow(parcel);
  if (number === parcel.waybillNo) return { carrier, waybillNo: number };
  return { carrier: carrierOf(parcel, { first: likelyCarrier(number, carrier), via: number }), waybillNo: number };
}

/** The carrier that it had, if such a number may be its own or nobody's in particular; else the one whose numbers look most like it. */
function likelyCarrier(number: string, carrier: string): string {
  const guesses: string[] = guessCarriers(number);
  return guesses.includes(carrier) ? carrier : (guesses[0] ?? carrier);
}
