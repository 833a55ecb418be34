import { dayNumber, isWeekend } from './beijing-day';

/** The law's holidays that have the same date every year: 元旦, 劳动节, 国庆. */
const SAME_DATE = [
  [1, 1],
  [5, 1],
  [5, 2],
  [10, 1],
  [10, 2],
  [10, 3],
] as const;

/**
 * The days off that the law names, as since 2025. One that falls on a weekend or on another is made up for, by law on a working day: the
 * next one is taken.
 *
 * @param festivals those that move: the four days of 春节, 清明, 端午, 中秋, as days since 1970-01-01
 * @see docs/sources.md#working-days
 */
export function statutoryDaysOff(year: number, festivals: readonly number[]): number[] {
  const named = [...SAME_DATE.map(([month, day]) => dayNumber(year, month, day)), ...festivals];
  const off = new Set(named);
  const lost = named.filter((day, index) => isWeekend(day) || named.indexOf(day) !== index);
  for (const day of lost) off.add(nextWorkingDay(day, off));
  return [...off];
}

function nextWorkingDay(after: number, off: ReadonlySet<number>): number {
  let day = after + 1;
  while (isWeekend(day) || off.has(day)) day += 1;
  return day;
}
