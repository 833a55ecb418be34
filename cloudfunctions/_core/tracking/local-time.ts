/** Zone of a time that a Chinese carrier gives without an offset. */
export const CHINA_ZONE = 'Asia/Shanghai';

const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60 * MS_PER_SECOND;
/** How far China's clocks are ahead of Greenwich: one zone, and no summer time since 1992. */
export const CHINA_OFFSET_MS = 8 * 60 * MS_PER_MINUTE;
/** 2000-01-01 and 2100-01-01: outside, a number is no scan's time. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

const WRITTEN =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2})[:时](\d{1,2})分?(?::?(\d{1,2})秒?)?(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const UNIX = /^\d{10}(?:\d{3})?$/;

/**
 * Reads a scan's time: `2026-11-21 09:12`, `2014/06/25 10:23:03`, no space between date and time, 24:00, ISO with an offset,
 * Unix seconds or milliseconds. The process's own zone never matters.
 *
 * @param zone IANA zone in which a time without an offset was written
 * @returns epoch ms; undefined for anything that is no such time, a 30th of February included
 */
export function readLocalTime(text: string, zone: string = CHINA_ZONE): number | undefined {
  const trimmed = text.trim();
  const at = UNIX.test(trimmed) ? readUnix(trimmed) : readWritten(trimmed, zone);
  return at !== undefined && at >= EARLIEST && at < LATEST ? at : undefined;
}

/**
 * Writes a moment as the clocks of a zone show it: 2026-11-21 09:12:33.
 *
 * @param at epoch ms
 */
export function writeLocalTime(at: number, zone: string = CHINA_ZONE): string {
  const offset = zone === CHINA_ZONE ? CHINA_OFFSET_MS : offsetAt(at, zone);
  return new Date(at + offset).toISOString().slice(0, 19).replace('T', ' ');
}

function readUnix(text: string): number {
  return text.length === 10 ? Number(text) * MS_PER_SECOND : Number(text);
}

function readWritten(text: string, zone: string): number | undefined {
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const wall = wallTime([part(1), part(2), part(3)], [part(4), part(5), part(6)]);
  if (wall === undefined) return undefined;
  const offset = match[7];
  return offset === undefined ? wall - zoneOffset(wall, zone) : wall - readOffset(offset);
}

/** The clock on the wall as if it hung in Greenwich; 24:00 is the next day's 0:00. */
function wallTime(date: [number, number, number], clock: [number, number, number]): number | undefined {
  const [year, month, day] = date;
  const [hour, minute, second] = clock;
  if (!isDate(year, month, day) || !isClock(hour, minute, second)) return undefined;
  return Date.UTC(year, month - 1, day) + (hour * 60 + minute) * MS_PER_MINUTE + second * MS_PER_SECOND;
}

const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && Date.UTC(year, month - 1, day) < Date.UTC(year, month, 1);

const isClock = (hour: number, minute: number, second: number): boolean =>
  minute <= 59 && second <= 59 && (hour <= 23 || (hour === 24 && minute + second === 0));

function readOffset(text: string): number {
  if (text.toUpperCase() === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -minutes : minutes) * MS_PER_MINUTE;
}

/** How far the zone's clocks are ahead of Greenwich when they show `wall`. In the hour that summer time repeats, the later reading. */
function zoneOffset(wall: number, zone: string): number {
  if (zone === CHINA_ZONE) return CHINA_OFFSET_MS;
  const guess = wall - offsetAt(wall, zone);
  return offsetAt(guess, zone);
}

function offsetAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((shown - at) / MS_PER_MINUTE) * MS_PER_MINUTE;
}
