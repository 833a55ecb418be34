import { readLocalTime, writeLocalTime } from '../time/local-time';

/** When and where the words were written: what 明天 and a date without a year refer to. */
export interface Said {
  /** Epoch ms. */
  at: number;
  /** IANA zone. */
  zone: string;
}

/** A moment that words name. Without a clock it is a whole day: `from` is its first minute, `to` its last. */
export interface Moment {
  /** Epoch ms. */
  from: number;
  /** Epoch ms. */
  to?: number;
  isDay: boolean;
}

const DATE = String.raw`(?:(?<year>20\d{2})[-/.年])?(?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?![\d-])\s*[日号]?`;
const CLOCK = String.raw`(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::\d{2})?|[点时](?:(?<written>\d{1,2})分?|(?<half>半))?)`;
const CLOCK_END = String.raw`(?:\s*[-~至到]+\s*(?<endHour>\d{1,2})(?::(?<endMinute>\d{2})(?::\d{2})?|[点时]))?`;

/** Source of a pattern for a moment in prepared words: 今天18:00前, 11月23日 20:00, 2026-11-23, 明日下午3点, 20:00. Holds named groups. */
export const MOMENT = String.raw`(?=\[?[今明后上中下晚早\d])\[?(?:(?<relative>[今明后](?:[天日]|(?=[晚早])))|${DATE})?\s*\]?\s*(?<half_day>上午|早上|早|中午|下午|晚上|晚间|晚)?\s*(?:${CLOCK}${CLOCK_END})?\]?`;

const DAY_MS = 24 * 60 * 60 * 1_000;
const MINUTE_MS = 60 * 1_000;
const HALF_YEAR_MS = 183 * DAY_MS;
/** A carrier says something about the coming days; anything further off was misread. */
const FARTHEST_MS = 60 * DAY_MS;
const DAYS_AHEAD: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2 };

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The moment that a match of MOMENT names.
 *
 * @returns undefined for no date that exists, and for one that is past or further off than two months
 */
export function momentOf(groups: Groups, said: Said): Moment | undefined {
  const day = dayOf(groups, said);
  if (day === undefined) return undefined;
  const moment = groups['hour'] === undefined ? wholeDay(day, groups, said) : clockTime(day, groups, said);
  return moment && isAhead(moment, said) ? moment : undefined;
}

/** Only when the words name one: they speak of today in every other sentence. */
function wholeDay(day: string, { relative, month }: Groups, said: Said): Moment | undefined {
  const from = (relative ?? month) === undefined ? undefined : timeOn(day, '0:00', said);
  return from === undefined ? undefined : { from, to: from + DAY_MS - MINUTE_MS, isDay: true };
}

function clockTime(day: string, groups: Groups, said: Said): Moment | undefined {
  const from = timeOn(day, clockOf(groups['hour'], minuteOf(groups), groups), said);
  const to = timeOn(day, clockOf(groups['endHour'], groups['endMinute'], groups), said);
  return from === undefined ? undefined : { from, ...(to !== undefined && { to }), isDay: false };
}

function isAhead({ from, to = from }: Moment, { at }: Said): boolean {
  return to >= from && to >= at && from <= at + FARTHEST_MS;
}

const timeOn = (day: string, clock: string | undefined, { zone }: Said): number | undefined =>
  clock === undefined ? undefined : readLocalTime(`${day} ${clock}`, zone);

const minuteOf = ({ minute, written, half }: Groups): string | undefined =>
  minute ?? written ?? (half === undefined ? undefined : '30');

/** YYYY-MM-DD; the day of the words when they name none. */
function dayOf({ relative, year, month, day }: Groups, { at, zone }: Said): string | undefined {
  if (month === undefined || day === undefined) {
    const ahead = relative === undefined ? 0 : (DAYS_AHEAD[relative.charAt(0)] ?? 0);
    return writeLocalTime(at + ahead * DAY_MS, zone).slice(0, 10);
  }
  if (year !== undefined) return `${year}-${month}-${day}`;
  const thisYear = Number(writeLocalTime(at, zone).slice(0, 4));
  const near = [thisYear, thisYear + 1, thisYear - 1].find((candidate) => {
    const then = readLocalTime(`${String(candidate)}-${month}-${day}`, zone);
    return then !== undefined && Math.abs(then - at) < HALF_YEAR_MS;
  });
  return near === undefined ? undefined : `${String(near)}-${month}-${day}`;
}

const MORNING: ReadonlySet<string> = new Set(['上午', '早上', '早']);

/** HH:mm; 下午3点 is 15:00. */
function clockOf(hour: string | undefined, minute: string | undefined, { half_day: half }: Groups): string | undefined {
  if (hour === undefined) return undefined;
  const isLate =
    half !== undefined && !MORNING.has(half) && Number(hour) < 12 && !(half === '中午' && Number(hour) > 9);
  return `${String(Number(hour) + (isLate ? 12 : 0))}:${(minute ?? '0').padStart(2, '0')}`;
}
