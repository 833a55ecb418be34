import { CHINA_OFFSET_MS } from '../../tracking/time/local-time';

export const MS_PER_DAY = 24 * 60 * 60 * 1_000;

/** The day in Beijing on which a moment falls, as days since 1970-01-01. */
export const beijingDayOf = (at: number): number => Math.floor((at + CHINA_OFFSET_MS) / MS_PER_DAY);

/** When such a day begins, epoch ms. */
export const midnightOf = (day: number): number => day * MS_PER_DAY - CHINA_OFFSET_MS;

/** @param month 1 to 12 */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY;

export const yearOfDay = (day: number): number => new Date(day * MS_PER_DAY).getUTCFullYear();

/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

export function isWeekend(day: number): boolean {
  const weekday = (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
