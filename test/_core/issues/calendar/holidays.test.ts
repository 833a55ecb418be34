import { getSolarDateFromLunar } from 'chinese-days';
import published from 'chinese-days/dist/chinese-days.json';
import { dayNumber, isWeekend } from '../../../../cloudfunctions/_core/issues/calendar/beijing-day';
import { holidaysOf, isAnnounced } from '../../../../cloudfunctions/_core/issues/calendar/holidays';
import { isRestDay } from '../../../../cloudfunctions/_core/issues/calendar/rest-day';
import { statutoryDaysOff } from '../../../../cloudfunctions/_core/issues/calendar/statutory-days-off';

const MS_PER_DAY = 86_400_000;

const dateOf = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
const datesOf = (days: Iterable<number>): string[] => [...days].map(dateOf).sort();

function dayOf(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayNumber(year, month, day);
}

const daysOf = (year: number): number[] => {
  const first = dayNumber(year, 1, 1);
  return Array.from({ length: dayNumber(year + 1, 1, 1) - first }, (_, index) => first + index);
};

/** By the lists that the package publishes: its functions are a day off west of Greenwich. */
function isPublishedOff(day: number): boolean {
  const date = dateOf(day);
  return !(date in published.workdays) && (date in published.holidays || isWeekend(day));
}

const years = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

it('rests on each day of the announced years that chinese-days has as one off', () => {
  const wrong = years(2004, 2026)
    .flatMap(daysOf)
    .filter((day) => isRestDay('days_off', day) !== isPublishedOff(day));
  expect(datesOf(wrong)).toEqual([]);
});

it('knows the days of 春节 of all years as chinese-days does', () => {
  const wrong = years(2004, 2099).filter((year) => {
    // A local date is the same day in every zone; a text would not be.
    const newYear = dayOf(getSolarDateFromLunar(new Date(year, 0, 1)).date);
    return [...holidaysOf(year).springFestival].join() !== [-1, 0, 1, 2].map((after) => newYear + after).join();
  });
  expect(wrong).toEqual([]);
});

it.each([
  { year: 2003, want: false },
  { year: 2004, want: true },
  { year: 2026, want: true },
  { year: 2027, want: false },
  { year: 2035, want: false },
  { year: 2100, want: false },
])('announced in $year: $want', ({ year, want }) => {
  expect(isAnnounced(year)).toBe(want);
});

it.each([
  // 初一 and 初二 are a weekend, and so are 2 May, 2 and 3 October.
  {
    year: 2027,
    off: '01-01 02-05 02-06 02-07 02-08 02-09 02-10 04-05 05-01 05-02 05-03 05-04 06-09 09-15 10-01 10-02 10-03 10-04 10-05',
  },
  // 元旦 is a Saturday, 中秋 the last day of 国庆.
  {
    year: 2028,
    off: '01-01 01-03 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 05-29 10-01 10-02 10-03 10-04 10-05',
  },
  {
    year: 2035,
    off: '01-01 02-07 02-08 02-09 02-10 02-12 04-05 05-01 05-02 06-10 06-11 09-16 09-17 10-01 10-02 10-03',
  },
  // Past the table only what has the same date every year.
  { year: 2101, off: '01-01 01-03 05-01 05-02 05-03 10-01 10-02 10-03 10-04 10-05' },
])('takes the days that the law names in $year, and makes up for lost ones', ({ year, off }) => {
  expect(datesOf(holidaysOf(year).off).map((date) => date.slice(5))).toEqual(off.split(' '));
});

it.each([
  { year: 2025, festivals: '01-28 01-29 01-30 01-31 04-04 05-31 10-06' },
  { year: 2026, festivals: '02-16 02-17 02-18 02-19 04-05 06-19 09-25' },
])('names no day in $year that was not announced as one off', ({ year, festivals }) => {
  const named = statutoryDaysOff(
    year,
    festivals.split(' ').map((monthDay) => dayOf(`${year}-${monthDay}`)),
  );
  expect(datesOf(named.filter((day) => !isRestDay('days_off', day)))).toEqual([]);
});

it('works on no weekend of a year that was not announced', () => {
  expect(years(2027, 2099).flatMap((year) => [...holidaysOf(year).worked])).toEqual([]);
});
