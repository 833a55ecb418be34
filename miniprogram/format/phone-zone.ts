import { BEIJING, wallClock } from './wall-clock';

/** Zones off the full hour, where somebody with a parcel from China may live: minutes east of UTC → IANA name. Source: tz database 2025b. */
const OFF_THE_HOUR: Readonly<Record<number, string>> = {
  [-570]: 'Pacific/Marquesas',
  [-210]: 'America/St_Johns',
  // Newfoundland's summer.
  [-150]: 'America/St_Johns',
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  525: 'Australia/Eucla',
  570: 'Australia/Darwin',
  // Adelaide's summer.
  630: 'Australia/Adelaide',
  765: 'Pacific/Chatham',
  // Chatham's summer.
  825: 'Pacific/Chatham',
};

const MINUTES_PER_HOUR = 60;
const BEIJING_EAST = 8 * MINUTES_PER_HOUR;
/** `Etc/GMT` reaches from 12 hours west to 14 hours east. */
const MOST_WEST = -12 * MINUTES_PER_HOUR;
const MOST_EAST = 14 * MINUTES_PER_HOUR;

/**
 * The IANA zone of a phone's clocks.
 *
 * @param named what `Intl` calls it; undefined on phones that have no Intl
 * @param minutesWest what `Date#getTimezoneOffset` says: minutes west of UTC
 * @returns without a name, a zone with the same clocks today: China's, one off the full hour, or `Etc/GMT-9` for nine hours east
 */
export function phoneZone(named: string | undefined, minutesWest: number): string {
  if (named !== undefined && named !== '') return named;
  const east = -minutesWest;
  if (east === BEIJING_EAST || east < MOST_WEST || east > MOST_EAST) return BEIJING;
  return east % MINUTES_PER_HOUR === 0 ? wholeHours(east / MINUTES_PER_HOUR) : (OFF_THE_HOUR[east] ?? BEIJING);
}

/** The sign of such a zone is the other way round: `Etc/GMT-9` is nine hours east. */
function wholeHours(east: number): string {
  if (east === 0) return 'Etc/GMT';
  return east > 0 ? `Etc/GMT-${east}` : `Etc/GMT+${-east}`;
}

/** Whether clocks in `zone` show Beijing's time at that instant (epoch ms). */
export function showsBeijingTime(zone: string, at: number): boolean {
  return wallClock(at, zone).valueOf() === wallClock(at, BEIJING).valueOf();
}
