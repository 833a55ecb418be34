import { readClock } from './written-clock';
import { readDate, type DateOrder } from './written-date';

/** A time as it is written: a moment, or what a clock on some wall shows. */
export type WrittenTime =
  | { at: number; offsetMs?: number }
  /** The time shown, as epoch ms of the same reading in Greenwich. */
  | { wall: number };

const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60 * MS_PER_SECOND;

/** Longer is no time. */
const LONGEST = 64;
const UNIX = /^\d{10}(?:\d{3})?$/;
const USUAL = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[T\s]?(\d\d|(?<=\s)\d(?=:)):?(\d\d)(?::?(\d\d))?)?(?=$|\s*(?:Z|[+-]\d))/i;
/** Names of zones that mean one wherever they are written, hours. CST is not among them: in China it is China's. */
const NAMED: Readonly<Record<string, number>> = {
  ...{ EST: -5, EDT: -4, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
  ...{ UTC: 0, GMT: 0, UT: 0, WET: 0, WEST: 1, CET: 1, CEST: 2, EET: 2, EEST: 3, MSK: 3 },
  ...{ HKT: 8, SGT: 8, JST: 9, KST: 9, AEST: 10, AEDT: 11 },
};
const OFFSET = new RegExp(
  String.raw`\s*\(?(?:(Z)|(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d\d)?|(${Object.keys(NAMED).join('|')}))\)?$`,
  'i',
);
/** What may stand behind a time and adds nothing: its weekday, Local time, the zone's name behind its offset. */
const ADDED =
  /\s*\(?\blocal(?: time)?\)?$|[\s(]+(?:星期|周)[一二三四五六日天]\)?$|(?<=[+-]\d\d:?\d\d)\s*\([^)\d]*(?:Time|时间)\)$/i;

/**
 * Reads the text of a time: what carriers and providers write, in Chinese and English, and ISO, RFC 2822, Unix seconds and milliseconds.
 *
 * @param order which comes first in 03/04/2026; not told, only dates that can be read one way are
 * @returns undefined for what is no time, a 30th of February included
 */
export function readWrittenTime(text: string, order?: DateOrder): WrittenTime | undefined {
  const usual = USUAL.exec(text);
  if (usual) return atWall(numbers(usual, 1), numbers(usual, 4));
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim();
  if (UNIX.test(trimmed)) return { at: Number(trimmed) * (trimmed.length === 10 ? MS_PER_SECOND : 1) };
  return readCompact(trimmed) ?? readInWords(trimmed, order);
}

const numbers = (match: RegExpExecArray, from: number): [number, number, number] => [
  Number(match[from] ?? 0),
  Number(match[from + 1] ?? 0),
  Number(match[from + 2] ?? 0),
];

/** 20261121091233 and 20261121T0912Z. */
function readCompact(text: string): WrittenTime | undefined {
  const match = COMPACT.exec(text);
  return match ? withOffset(atWall(numbers(match, 1), numbers(match, 4)), text.slice(match[0].length)) : undefined;
}

function readInWords(text: string, order: DateOrder | undefined): WrittenTime | undefined {
  const plain = text.normalize('NFKC').replace(ADDED, '');
  const date = readDate(plain, order);
  if (date === undefined) return undefined;
  const clock = readClock(date.rest);
  return clock && withOffset(atWall(date.date, clock.time), clock.rest);
}

/** 24:00 is the next day's 0:00. */
function atWall(
  date: readonly [number, number, number],
  clock: readonly [number, number, number],
): { wall: number } | undefined {
  const [year, month, day] = date;
  const [hour, minute, second] = clock;
  if (month < 1 || month > 12 || day < 1 || Date.UTC(year, month - 1, day) >= Date.UTC(year, month, 1))
    return undefined;
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)) return undefined;
  return { wall: Date.UTC(year, month - 1, day) + (hour * 60 + minute) * MS_PER_MINUTE + second * MS_PER_SECOND };
}

function withOffset(written: { wall: number } | undefined, rest: string): WrittenTime | undefined {
  if (written === undefined || /^\s*(?:CST)?$/.test(rest)) return written;
  const match = OFFSET.exec(rest);
  if (match?.index !== 0) return undefined;
  const offsetMs = readOffset(match);
  return offsetMs === undefined ? undefined : { at: written.wall - offsetMs, offsetMs };
}

/** No clock is more than 14 hours from Greenwich. */
function readOffset([, , sign, hours, minutes, name]: RegExpExecArray): number | undefined {
  if (sign === undefined) return (NAMED[(name ?? '').toUpperCase()] ?? 0) * 60 * MS_PER_MINUTE;
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  if (total > 14 * 60 || Number(minutes ?? 0) > 59) return undefined;
  return (sign === '-' ? -total : total) * MS_PER_MINUTE;
}
