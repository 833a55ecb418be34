import type { Document } from '../store/document';
import { isPlainObject } from '../store/document';
import { failed } from '../store/database-failure';

/** A moment as a clock on a wall shows it: `wall` read in UTC, and how far that wall is from UTC. */
interface Local {
  wall: Date;
  /** Minutes. */
  offset: number;
}
type Part = (wall: Date) => number;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;

const dayOfYear: Part = (wall) => Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / MS_PER_DAY) + 1;
/** Sunday is 1. */
const dayOfWeek: Part = (wall) => wall.getUTCDay() + 1;
/** Monday is 1. */
const isoDayOfWeek: Part = (wall) => wall.getUTCDay() || DAYS_PER_WEEK;
/** Weeks begin on Sundays; the days before the first one are week 0. */
const week: Part = (wall) => Math.floor((dayOfYear(wall) - 1 + DAYS_PER_WEEK - wall.getUTCDay()) / DAYS_PER_WEEK);
/** ISO 8601: a week belongs to the year that its Thursday is in. */
const thursday = (wall: Date): Date => new Date(wall.getTime() + (4 - isoDayOfWeek(wall)) * MS_PER_DAY);
const isoWeekYear: Part = (wall) => thursday(wall).getUTCFullYear();
const isoWeek: Part = (wall) => Math.floor((dayOfYear(thursday(wall)) - 1) / DAYS_PER_WEEK) + 1;

/** @see "Date Expression Operators", MongoDB manual */
export const DATE_PARTS: Readonly<Record<string, Part>> = {
  $year: (wall) => wall.getUTCFullYear(),
  $month: (wall) => wall.getUTCMonth() + 1,
  $dayOfMonth: (wall) => wall.getUTCDate(),
  $hour: (wall) => wall.getUTCHours(),
  $minute: (wall) => wall.getUTCMinutes(),
  $second: (wall) => wall.getUTCSeconds(),
  $millisecond: (wall) => wall.getUTCMilliseconds(),
  $dayOfYear: dayOfYear,
  $dayOfWeek: dayOfWeek,
  $week: week,
  $isoDayOfWeek: isoDayOfWeek,
  $isoWeek: isoWeek,
  $isoWeekYear: isoWeekYear,
};

/** @param operand a date, or `{date, timezone}`, evaluated */
export function datePart(name: string, operand: unknown): number | null {
  const [value] = Array.isArray(operand) && operand.length === 1 ? (operand as unknown[]) : [operand];
  const local = isPlainObject(value) ? localTime(value['date'], timezoneOf(value)) : localTime(value, UTC);
  return local === null ? null : (DATE_PARTS[name]?.(local.wall) ?? null);
}

const DEFAULT_FORMAT = '%Y-%m-%dT%H:%M:%S.%LZ';

/** `$dateToString`: `{date, format, timezone, onNull}`, evaluated. */
export function dateToString(operand: Document): unknown {
  const { date, format = DEFAULT_FORMAT, onNull = null } = operand;
  const local = localTime(date, timezoneOf(operand));
  if (local === null) return date === null || date === undefined ? onNull : null;
  if (typeof format !== 'string') throw failed("$dateToString requires that 'format' be a string");
  return format.replace(/%(.?)/gs, (specifier, letter: string) => {
    const print = FORMATS[letter];
    if (!print) throw failed(`Invalid format character '${specifier}' in format string`);
    return print(local);
  });
}

const digits = (part: Part, length: number) => (local: Local) => String(part(local.wall)).padStart(length, '0');
/** @see "$dateToString": Format Specifiers, MongoDB manual */
const FORMATS: Readonly<Record<string, (local: Local) => string>> = {
  Y: digits((wall) => wall.getUTCFullYear(), 4),
  m: digits((wall) => wall.getUTCMonth() + 1, 2),
  d: digits((wall) => wall.getUTCDate(), 2),
  H: digits((wall) => wall.getUTCHours(), 2),
  M: digits((wall) => wall.getUTCMinutes(), 2),
  S: digits((wall) => wall.getUTCSeconds(), 2),
  L: digits((wall) => wall.getUTCMilliseconds(), 3),
  j: digits(dayOfYear, 3),
  w: digits(dayOfWeek, 1),
  u: digits(isoDayOfWeek, 1),
  U: digits(week, 2),
  V: digits(isoWeek, 2),
  G: digits(isoWeekYear, 4),
  z: ({ offset }) => sign(offset) + two(Math.trunc(Math.abs(offset) / 60)) + two(Math.abs(offset) % 60),
  Z: ({ offset }) => sign(offset) + String(Math.abs(offset)).padStart(3, '0'),
  '%': () => '%',
};
const sign = (offset: number): string => (offset < 0 ? '-' : '+');
const two = (value: number): string => String(value).padStart(2, '0');

const UTC = 'UTC';

/** Null is a value of its own: the result is null then. */
function timezoneOf(operand: Document): unknown {
  return 'timezone' in operand ? (operand['timezone'] ?? null) : UTC;
}

function localTime(date: unknown, timezone: unknown): Local | null {
  if (date === null || date === undefined || timezone === null) return null;
  if (!(date instanceof Date)) throw failed("can't convert to Date: dates only");
  if (typeof timezone !== 'string') throw failed('timezone must evaluate to a string');
  const offset = offsetOf(timezone, date);
  return { wall: new Date(date.getTime() + offset * MS_PER_MINUTE), offset };
}

const OFFSET = /^([+-])(\d{2})(?::?(\d{2}))?$/;

/** Minutes east of UTC: `+08`, `+0800`, `+08:00` or an Olson name, for example `Asia/Shanghai`. */
function offsetOf(timezone: string, date: Date): number {
  const [, east, hours, minutes] = OFFSET.exec(timezone) ?? [];
  if (hours === undefined) return zoneOffset(timezone, date);
  return (Number(hours) * 60 + Number(minutes ?? 0)) * (east === '-' ? -1 : 1);
}

function zoneOffset(timezone: string, date: Date): number {
  const shown = zoneClock(timezone).formatToParts(date);
  const [year = 0, month = 1, ...rest] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((wanted) =>
    Number(shown.find(({ type }) => type === wanted)?.value),
  );
  const wall = Date.UTC(year, month - 1, ...rest);
  return Math.round((wall - Math.floor(date.getTime() / 1000) * 1000) / MS_PER_MINUTE);
}

const CLOCKS = new Map<string, Intl.DateTimeFormat>();

function zoneClock(timeZone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(timeZone) ?? newClock(timeZone);
  CLOCKS.set(timeZone, known);
  return known;
}

function newClock(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric';
  try {
    return new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric },
      ...{ hour: numeric, minute: numeric, second: numeric },
    });
  } catch {
    throw failed(`unrecognized time zone identifier: "${timeZone}"`);
  }
}
