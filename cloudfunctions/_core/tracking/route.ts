import type { Locale, Stage } from '../../../typings/vocabulary';
import { cityName } from '../places/city-name';
import { compareEvents } from './merging/event-order';
import type { TrackingEvent } from './types';
import { placeOfEvent } from './way';

/** Most cities that the drawn line has room for. */
const MAX_CITIES = 5;

/** Cities in the order in which they were reached, newest last, as the reader says them; of a longer way the first and the last four. */
export function routeOf(events: readonly TrackingEvent[], locale: Locale): string[] {
  const cities: string[] = [];
  for (const event of [...events].sort(compareEvents)) {
    const place = placeOfEvent(event);
    const city = place && cityName(place, locale);
    if (city !== undefined && city !== cities.at(-1)) cities.push(city);
  }
  if (cities.length <= MAX_CITIES) return cities;
  return [...cities.slice(0, 1), ...cities.slice(1 - MAX_CITIES)];
}

/** The four dots 揽收 运输 派送 签收 (three on the way back): which way, and how many are reached. */
const PROGRESS = {
  created: { way: 'forward', at: 0 },
  picked_up: { way: 'forward', at: 1 },
  in_transit: { way: 'forward', at: 2 },
  customs: { way: 'forward', at: 2 },
  arrived_city: { way: 'forward', at: 2 },
  out_for_delivery: { way: 'forward', at: 3 },
  awaiting_pickup: { way: 'forward', at: 3 },
  delivered: { way: 'forward', at: 4 },
  returning: { way: 'back', at: 2 },
  returned: { way: 'back', at: 3 },
  cancelled: { way: 'forward', at: 0 },
  expired: { way: 'forward', at: 0 },
} as const satisfies Record<Stage, { way: 'forward' | 'back'; at: number }>;

/** How many of the progress dots a stage has reached. */
export function progressOf(stage: Stage): { way: 'forward' | 'back'; at: number } {
  return { ...PROGRESS[stage] };
}
