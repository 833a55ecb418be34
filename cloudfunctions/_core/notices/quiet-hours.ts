import type { QuietHours } from '../../../typings/shopper';
import { momentsOf, offsetAt } from '../tracking/time/zone-offset';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 24 * 60;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/**
 * Until when a person wants quiet, epoch ms; undefined when they do not, at `now`.
 *
 * @param now epoch ms
 * @param zone IANA; the person's own
 */
export function quietUntil(now: number, { on, from, to }: QuietHours, zone: string): number | undefined {
  if (!on) return undefined;
  const local = now + offsetAt(now, zone);
  const midnight = Math.floor(local / MS_PER_DAY) * MS_PER_DAY;
  const minute = (local - midnight) / MS_PER_MINUTE;
  if (!isWithin(minute, from, to)) return undefined;
  const end = midnight + to * MS_PER_MINUTE + (minute < to ? 0 : MS_PER_DAY);
  // An hour that clocks leave out ends as if they had been put forward a little later.
  return momentsOf(end, zone).find((at) => at > now) ?? end - offsetAt(now, zone);
}

const isWithin = (minute: number, from: number, to: number): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;

/** How long a person may be told something from one rest to the next, ms; not counting that clocks may change. */
export const awakeMs = ({ from, to }: QuietHours): number =>
  ((from - to + MINUTES_PER_DAY) % MINUTES_PER_DAY) * MS_PER_MINUTE;
