import type { EventView, Timeline } from '../../typings/shopper';

/** The newest event that still stands: nothing follows from what its source took back. */
export function newestEvent({ events }: Pick<Timeline, 'events'>): EventView | undefined {
  return events.find(({ withdrawn }) => withdrawn !== true);
}
