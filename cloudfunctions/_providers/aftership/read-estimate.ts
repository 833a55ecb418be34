import { objectIn, textIn, type JsonObject } from '../../_core/json-fields';
import type { AboutScan } from '../../_core/tracking/time/scan-time';
import type { Snapshot } from '../../_core/tracking/types';
import { readEta } from '../read-eta';

/**
 * The carrier's own time of arrival: its estimate, the latest one if that is the carrier's, or the older versions'
 * `expected_delivery`. What AfterShip or the shop reckons is not the carrier's word, and left out.
 */
export function etaOf(tracking: JsonObject, about: Partial<AboutScan>): Snapshot['eta'] {
  const courier = objectIn(tracking, 'courier_estimated_delivery_date');
  if (courier !== undefined) {
    const [from, min] = [textIn(courier, 'estimated_delivery_date'), textIn(courier, 'estimated_delivery_date_min')];
    return readEta(min || from, textIn(courier, 'estimated_delivery_date_max'), about);
  }
  const latest = objectIn(tracking, 'latest_estimated_delivery');
  if (latest !== undefined && /carrier|courier/i.test(textIn(latest, 'source'))) {
    const [from, min] = [textIn(latest, 'datetime'), textIn(latest, 'datetime_min')];
    return readEta(min || from, textIn(latest, 'datetime_max'), about);
  }
  return readEta(textIn(tracking, 'expected_delivery'), '', about);
}
