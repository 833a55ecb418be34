import { guessCarriers } from '../../carriers/carriers';
import { carrierNow } from '../../following/carrier-now';
import { waybillAfter } from '../../following/waybill-now';
import { parcelKey } from '../parcel-key';
import type { Parcel } from '../parcel';
import type { TrackingEvent } from '../types';

/** Most keys of a parcel: its own, and those of corrections and of numbers under which it went on. */
export const MOST_KEYS = 12;

type Linked = Pick<Parcel, 'merchantId' | 'carrier' | 'waybillNo' | 'shippedAt' | 'keys' | 'saidKeys' | 'corrections'>;

/**
 * All that a parcel is known by: its own key first, then the one under which it is followed now, if that is another, then further ones,
 * sorted. A number under which it goes on is known with the parcel's carrier, as shipped and as corrected, and with the one whose numbers
 * look most like it.
 *
 * @param standing its own events that still stand
 * @returns `parcel.keys` itself when they are the same
 */
export function linkedKeys(parcel: Linked, standing: readonly TrackingEvent[]): string[] {
  const { merchantId, keys, saidKeys = [] } = parcel;
  const numbers = new Set(standing.flatMap(({ reading }) => reading.facts.newWaybillNo ?? []));
  const carriers = [parcel.carrier, carrierNow(parcel)];
  const linked = [...numbers].flatMap((waybillNo) =>
    [...carriers, ...guessCarriers(waybillNo).slice(0, 1)].map((guess) => parcelKey(merchantId, guess, waybillNo)),
  );
  const [own = ''] = keys;
  const now = waybillAfter(parcel, standing);
  const isAsShipped = now.carrier === parcel.carrier && now.waybillNo === parcel.waybillNo;
  const followed = isAsShipped ? [] : [parcelKey(merchantId, now.carrier, now.waybillNo)];
  const all = [...new Set([own, ...followed, ...[...saidKeys, ...linked].sort()])].slice(0, MOST_KEYS);
  return all.join() === keys.join() ? keys : all;
}
