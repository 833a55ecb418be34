import type { Status } from '../../../typings/vocabulary';
import type { TrackingEvent } from './types';
import { ownEvents } from './own-events';
import { refineReadings } from './refine-readings';

/** When each status was first reached, epoch ms; statuses never reached are absent. */
export function stagesReached(events: readonly TrackingEvent[], shippedAt: number): Partial<Record<Status, number>> {
  const reached: Partial<Record<Status, number>> = {};
  for (const { at, reading } of refineReadings(ownEvents(events, shippedAt))) reached[reading.status] ??= at;
  return reached;
}
