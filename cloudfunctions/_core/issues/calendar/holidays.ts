import { dayNumber } from './beijing-day';
import { HOLIDAY_ROWS } from './holiday-rows';
import { statutoryDaysOff } from './statutory-days-off';

/** A year's holidays; days are days since 1970-01-01, in Beijing. */
export interface Holidays {
  /** 除夕 to 初三. */
  springFestival: ReadonlySet<number>;
  /** Days off; of an announced year only those that are no weekend. */
  off: ReadonlySet<number>;
  /** Weekend days that are worked, to make up for others. */
  worked: ReadonlySet<number>;
}

let rows: ReadonlyMap<number, string> | undefined;
const remembered = new Map<number, Holidays>();

/**
 * The holidays of a year: as announced, else those that the law names. Of years before 2004 and after 2099 only those that have the same
 * date every year are known.
 */
export function holidaysOf(year: number): Holidays {
  const known = remembered.get(year);
  if (known) return known;
  const holidays = readHolidays(year);
  remembered.set(year, holidays);
  return holidays;
}

/**
 * Whether a year's holidays and adjusted working days are those that the State Council announced. It does so each November for the next
 * year; until then, and until the table is made anew, the law's days are taken, and nobody works on a weekend.
 */
export const isAnnounced = (year: number): boolean => listsOf(year).length > 1;

function readHolidays(year: number): Holidays {
  const [festivals = [], off, worked = []] = listsOf(year);
  const [newYear, ...others] = festivals;
  const springFestival = newYear === undefined ? [] : [newYear - 1, newYear, newYear + 1, newYear + 2];
  return {
    springFestival: new Set(springFestival),
    off: new Set(off ?? statutoryDaysOff(year, [...springFestival, ...others])),
    worked: new Set(worked),
  };
}

/** The lists behind a year in the table: festivals, days off, worked weekends. */
function listsOf(year: number): number[][] {
  rows ??= new Map(HOLIDAY_ROWS.split('\n').map((row) => [Number(row.slice(0, 4)), row.slice(5)]));
  const row = rows.get(year);
  return row === undefined ? [] : row.split('|').map((list) => readDays(year, list));
}

const readDays = (year: number, list: string): number[] =>
  list
    .split(' ')
    .filter((monthDay) => monthDay !== '')
    .map((monthDay) => dayNumber(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(2))));
