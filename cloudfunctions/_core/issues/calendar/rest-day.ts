import { isWeekend, yearOfDay } from './beijing-day';
import type { Rest } from './carrier-rests';
import { holidaysOf } from './holidays';

/**
 * Whether somebody rests for all of a day.
 *
 * @param day days since 1970-01-01, in Beijing
 */
export function isRestDay(rest: Rest, day: number): boolean {
  if (rest === 'never') return false;
  const { springFestival, off, worked } = holidaysOf(yearOfDay(day));
  if (rest === 'spring_festival') return springFestival.has(day);
  return off.has(day) || (isWeekend(day) && !worked.has(day));
}
