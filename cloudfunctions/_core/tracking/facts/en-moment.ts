import { readLocalTime, writeLocalTime } from '../time/local-time';
import type { Words } from '../readers/words';
import type { Facts } from '../types';
import type { Said } from './moment';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const DAY_OF_WEEK = String.raw`(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?`;
const DATE = String.raw`(?:(?<iso>20\d{2}-\d{2}-\d{2})|${DAY_OF_WEEK}(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})(?:,? (?<year>20\d{2}))?|${DAY_OF_WEEK}(?<month2>${MONTH}) (?<day2>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<year2>20\d{2}))?|(?<near>today|tomorrow))`;
const HOUR = (name: string): string => String.raw`(?<${name}>\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)(?![\d/.-])`;
const CLOCK = String.raw`(?:(?:by|before|at|until) ${HOUR('by')}|(?:between|from)? ?${HOUR('from')} ?(?:and|to|-|until) ?${HOUR('to')})`;
const PROMISES = [
  String.raw`\b(?:expected|estimated|scheduled|arriving|will be (?:delivered|with you)|due|anticipated)\b[^.;\d]{0,32}?${DATE}(?:,? ?${CLOCK})?`,
  String.raw`\b(?:expected|arriving|will be delivered|delivery|with you|scheduled)\b[^.;\d]{0,24}?${CLOCK}`,
].map((source) => new RegExp(source, 'i'));
const DEADLINE = new RegExp(String.raw`\b(?:until|before|by|till|no later than|latest)\s+(?:the )?${DATE}`, 'i');

const DAY_MS = 24 * 60 * 60 * 1_000;
const MINUTE_MS = 60 * 1_000;
/** A carrier says something about the coming days; anything further off was misread. */
const FARTHEST_MS = 60 * DAY_MS;
const HALF_YEAR_MS = 183 * DAY_MS;

type Groups = Readonly<Record<string, string | undefined>>;

/** When the carrier says that it comes: expected delivery by 9:00pm, estimated delivery: Nov 23. Relative to the scan's own time. */
export function findEnglishPromise({ plain }: Words, said: Said): Pick<Facts, 'promised'> {
  for (const pattern of PROMISES) {
    const groups = pattern.exec(plain)?.groups;
    const promised = groups && windowOf(groups, said);
    if (promised) return { promised };
  }
  return {};
}

/** Until when it is kept: available until 21 March. The last minute of that day. */
export function findEnglishUntil({ plain }: Words, said: Said): Pick<Facts, 'until'> {
  const groups = DEADLINE.exec(plain)?.groups;
  const from = groups && timeOn(dayOf(groups, said), '0:00', said);
  const until = from === undefined ? undefined : from + DAY_MS - MINUTE_MS;
  return until === undefined || !isAhead(until, said) ? {} : { until };
}

function windowOf(groups: Groups, said: Said): { from: number; to?: number } | undefined {
  const day = dayOf(groups, said) ?? writeLocalTime(said.at, said.zone).slice(0, 10);
  const { by, from, to } = groups;
  const begin = timeOn(day, clockOf(by ?? from ?? '0:00', to), said);
  const end = to === undefined ? undefined : timeOn(day, clockOf(to), said);
  if (begin === undefined) return undefined;
  const isMoment = by !== undefined && end === undefined;
  const last = isMoment ? begin : (end ?? begin + DAY_MS - MINUTE_MS);
  if (last < begin || !isAhead(last, said)) return undefined;
  return { from: begin, ...(!isMoment && { to: last }) };
}

const isAhead = (moment: number, { at }: Said): boolean => moment >= at && moment <= at + FARTHEST_MS;

const timeOn = (day: string | undefined, clock: string | undefined, { zone }: Said): number | undefined =>
  day === undefined || clock === undefined ? undefined : readLocalTime(`${day} ${clock}`, zone);

/** YYYY-MM-DD; undefined when the words name no day. */
function dayOf(groups: Groups, said: Said): string | undefined {
  const { iso, near } = groups;
  if (iso !== undefined) return iso;
  if (near === undefined) return calendarDay(groups, said);
  const isToday = near.toLowerCase() === 'today';
  return writeLocalTime(isToday ? said.at : said.at + DAY_MS, said.zone).slice(0, 10);
}

/** 23 November, Nov 23 2026: without a year it is the one that is nearest. */
function calendarDay(groups: Groups, { at, zone }: Said): string | undefined {
  const month = MONTHS.indexOf((groups['month'] ?? groups['month2'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = groups['day'] ?? groups['day2'];
  if (month === 0 || day === undefined) return undefined;
  const dayIn = (year: string): string => `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const named = groups['year'] ?? groups['year2'];
  if (named !== undefined) return dayIn(named);
  const thisYear = Number(writeLocalTime(at, zone).slice(0, 4));
  const days = [thisYear, thisYear + 1, thisYear - 1].map((year) => dayIn(String(year)));
  return days.find((candidate) => {
    const then = readLocalTime(candidate, zone);
    return then !== undefined && Math.abs(then - at) < HALF_YEAR_MS;
  });
}

const TWELVE_HOURS = /^(\d{1,2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?$/i;
const HALF = /([ap])\.?m/i;

/** HH:mm of 9:00pm, 4 p.m., 10:32; an hour without am or pm takes that of `like`. */
function clockOf(clock: string, like = ''): string | undefined {
  const [, hour, minute = '00', own] = TWELVE_HOURS.exec(clock) ?? [];
  const half = (own ?? HALF.exec(like)?.[1])?.toLowerCase();
  if (hour === undefined || Number(hour) > (half === undefined ? 23 : 12)) return undefined;
  if (half === undefined) return `${hour}:${minute}`;
  return `${String((Number(hour) % 12) + (half === 'p' ? 12 : 0))}:${minute}`;
}
