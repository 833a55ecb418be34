import type { Pickup } from '../../../typings/shopper';
import { stationIn } from '../tracking/sentences/about-event';

/** A pick-up as it may leave the cloud: its station's name cleaned, and without phones or what a template left open. */
export function shownPickup({ place, ...pickup }: Pickup): Pickup {
  const station = stationIn(place);
  return { ...pickup, ...(station !== undefined && { place: station }) };
}
