import type { Locale } from '../../../../typings/vocabulary';
import { zh } from './zh';

const HOUR_MS = 60 * 60 * 1_000;
const HOURS_PER_DAY = 24;
/** From here on people count in days. */
const MANY_HOURS = 48;

/** A time that is not gone beyond: 9 小时, from two days on 3 天; rounded up. */
export function atMost(ms: number, locale: Locale): string {
  const hours = Math.max(1, Math.ceil(ms / HOUR_MS));
  return hours < MANY_HOURS ? inHours(hours, locale) : inDays(Math.ceil(hours / HOURS_PER_DAY), locale);
}

/** A time that has gone by: 24 小时, whole days from two on 3 天; rounded down, undefined below an hour. */
export function atLeast(ms: number, locale: Locale): string | undefined {
  const hours = Math.floor(ms / HOUR_MS);
  if (!(hours >= 1)) return undefined;
  const isWhole = hours >= MANY_HOURS && hours % HOURS_PER_DAY === 0;
  return isWhole ? inDays(hours / HOURS_PER_DAY, locale) : inHours(hours, locale);
}

const inHours = (hours: number, locale: Locale): string =>
  locale === 'en' ? `${String(hours)} h` : zh`${String(hours)}小时`;

const inDays = (days: number, locale: Locale): string =>
  locale === 'en' ? `${String(days)} days` : zh`${String(days)}天`;
