import type { Eta } from '../../../../typings/shopper';
import type { TimeSlot } from '../../../../typings/vocabulary';

const HOUR_MS = 60 * 60 * 1_000;

/**
 * A promised time as a slot: a moment, some hours, a day, several days.
 *
 * @param now epoch ms
 * @returns undefined when it has passed
 */
export function promiseSlot({ from, to }: Pick<Eta, 'from' | 'to'>, zone: string, now: number): TimeSlot | undefined {
  if (!((to ?? from) > now)) return undefined;
  if (to === undefined) return { kind: 'moment', at: from, zone };
  const hours = (to - from) / HOUR_MS;
  // Begun already: what lies ahead is its end.
  if (hours >= 20 && from <= now) return { kind: 'day', at: to, zone };
  return hours >= 20 && hours <= 24 ? { kind: 'day', at: from, zone } : { kind: 'window', at: from, to, zone };
}
