import type { TimeSlot } from '../../../typings/vocabulary';
import { readLocalTime, writeLocalTime } from '../tracking/time/local-time';

/** The day on which something happened, without its hour: midnight there. Undefined outside the years 2000 to 2099. */
export function daySlot(at: number, zone: string): TimeSlot | undefined {
  const midnight = midnightOf(at, zone);
  return midnight === undefined ? undefined : { kind: 'day', at: midnight, zone };
}

/** From one day to another; the day alone when it is the same. */
export function daysSlot(from: number, to: number, zone: string): TimeSlot | undefined {
  const [first, last] = [midnightOf(from, zone), midnightOf(to, zone)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? { kind: 'day', at: first, zone } : { kind: 'window', at: first, to: last, zone };
}

const midnightOf = (at: number, zone: string): number | undefined =>
  readLocalTime(`${writeLocalTime(at, zone).slice(0, 10)} 00:00:00`, zone);
