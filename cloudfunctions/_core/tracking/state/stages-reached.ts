import type { Status } from '../../../../typings/vocabulary';
import type { Parcel } from '../parcel';
import { orderedEvents } from './ordered-events';

/** When each status was first reached, epoch ms; statuses never reached are absent. */
export function stagesReached(
  parcel: Pick<Parcel, 'events' | 'tracks' | 'destination' | 'shippedAt'>,
): Partial<Record<Status, number>> {
  const reached: Partial<Record<Status, number>> = {};
  for (const { at, reading } of orderedEvents(parcel)) reached[reading.status] ??= at;
  return reached;
}
