import dayjs from 'dayjs';
import type { Dayjs } from 'dayjs';

/** Zone in which times are read here: the merchant's, where the parcel is. */
export const BEIJING = 'Asia/Shanghai';

/** Zones without daylight saving on our carriers' ways and where readers may be: minutes east of UTC. IANA tz database 2025b. */
const FIXED_OFFSETS: Readonly<Record<string, number>> = {
  'Asia/Shanghai': 480,
  'Asia/Hong_Kong': 480,
  'Asia/Macau': 480,
  'Asia/Taipei': 480,
  'Asia/Singapore': 480,
  'Asia/Kuala_Lumpur': 480,
  'Asia/Urumqi': 360,
  'Asia/Bangkok': 420,
  'Asia/Ho_Chi_Minh': 420,
  'Asia/Tokyo': 540,
  'Asia/Seoul': 540,
  'Asia/Tehran': 210,
  'Asia/Kabul': 270,
  'Asia/Kolkata': 330,
  'Asia/Kathmandu': 345,
  'Asia/Yangon': 390,
  'Australia/Darwin': 570,
  UTC: 0,
};

const MS_PER_MINUTE = 60_000;
/** `Etc/GMT-9` is nine hours east: its sign is the other way round. */
const ETC_GMT = /^Etc\/GMT([+-]\d{1,2})?$/;

/**
 * The date and time that a clock on the wall shows there, as a dayjs value for formatting and comparing days.
 * Its own instant means nothing: dayjs core knows only the phone's zone.
 *
 * @param at epoch ms
 * @param zone IANA name; Beijing time when the phone does not know it
 */
export function wallClock(at: number, zone: string): Dayjs {
  const shown = new Date(at + offsetMinutes(at, zone) * MS_PER_MINUTE);
  return dayjs(
    new Date(
      shown.getUTCFullYear(),
      shown.getUTCMonth(),
      shown.getUTCDate(),
      shown.getUTCHours(),
      shown.getUTCMinutes(),
      shown.getUTCSeconds(),
    ),
  );
}

/** Minutes east of UTC at that instant. */
function offsetMinutes(at: number, zone: string): number {
  return FIXED_OFFSETS[zone] ?? offsetInName(zone) ?? offsetFromIntl(at, zone) ?? 480;
}

function offsetInName(zone: string): number | undefined {
  const named = ETC_GMT.exec(zone);
  return named === null ? undefined : -60 * Number(named[1] ?? 0);
}

/** Undefined when the phone has no Intl (some older Android phones) or does not know the zone. */
function offsetFromIntl(at: number, zone: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hour12: false,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(at);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour') % 24, part('minute'));
    return Math.round((there - at) / MS_PER_MINUTE);
  } catch {
    return undefined;
  }
}
