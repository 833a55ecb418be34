/** Zone of a time that a Chinese carrier gives without an offset. */
export const CHINA_ZONE = 'Asia/Shanghai';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 24 * 60 * MS_PER_MINUTE;

/** How far China's clocks are ahead of Greenwich: one zone, and no summer time since 1992. */
export const CHINA_OFFSET_MS = 8 * 60 * MS_PER_MINUTE;

const SHOWN = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** Making one takes longer than a hundred uses. There are no more of them than zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/**
 * How far a zone's clocks are ahead of Greenwich, ms, to the minute.
 *
 * @param at epoch ms
 * @param zone IANA
 * @throws RangeError for a zone that there is not
 */
export function offsetAt(at: number, zone: string): number {
  if (zone === CHINA_ZONE) return CHINA_OFFSET_MS;
  const [, month, day, year, hour, minute, second] = (SHOWN.exec(formatOf(zone).format(at)) ?? []).map(Number);
  const shown = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return Math.round((shown - at) / MS_PER_MINUTE) * MS_PER_MINUTE;
}

/**
 * The moments, epoch ms, at which a zone's clocks show a time, earliest first: two in the hour that the end of summer time repeats, none
 * in the one that its begin leaves out.
 *
 * @param wall the time shown, as epoch ms of the same reading in Greenwich
 */
export function momentsOf(wall: number, zone: string): number[] {
  if (zone === CHINA_ZONE) return [wall - CHINA_OFFSET_MS];
  // A day to either side is past any one change of the clocks.
  const offsets = [offsetAt(wall - MS_PER_DAY, zone), offsetAt(wall + MS_PER_DAY, zone)];
  return [...new Set(offsets)]
    .map((offset) => wall - offset)
    .filter((at) => wall - at === offsetAt(at, zone))
    .sort((a, b) => a - b);
}
