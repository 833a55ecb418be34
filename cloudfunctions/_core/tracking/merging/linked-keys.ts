import { guessCarriers } from '../../carriers/carriers';
import { parcelKey } from '../parcel-key';
import type { Parcel } from '../parcel';
import type { TrackingEvent } from '../types';

/** Most keys of a parcel: its own, and those of corrections and of numbers under which it went on. */
export const MOST_KEYS = 12;

/**
 * All that a parcel is known by: its own key first, then further ones, sorted. A number under which it goes on is known with the
 * parcel's carrier and with the one whose numbers look most like it.
 *
 * @param standing its own events that still stand
 * @param said keys that pushes brought
 * @returns `parcel.keys` itself when they are the same
 */
export function linkedKeys(
  { merchantId, carrier, keys }: Pick<Parcel, 'merchantId' | 'carrier' | 'keys'>,
  standing: readonly TrackingEvent[],
  said: readonly string[] = [],
): string[] {
  const numbers = new Set(standing.flatMap(({ reading }) => reading.facts.newWaybillNo ?? []));
  const linked = [...numbers].flatMap((waybillNo) =>
    [carrier, ...guessCarriers(waybillNo).slice(0, 1)].map((guess) => parcelKey(merchantId, guess, waybillNo)),
  );
  const [own = ''] = keys;
  const others = new Set([...said, ...linked].filter((key) => key !== own));
  const all = [own, ...[...others].sort().slice(0, MOST_KEYS - 1)];
  return all.join() === keys.join() ? keys : all;
}
