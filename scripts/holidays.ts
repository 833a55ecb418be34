/**
 * Makes the table of China's holidays in `cloudfunctions/_core/issues/calendar/` from the package chinese-days. Run by hand when a version
 * of it knows a newly announced year (the State Council announces the next one each November):
 *
 *   npm install -D --save-exact chinese-days@<version> --ignore-scripts
 *   TZ=UTC npx tsx scripts/holidays.ts
 *
 * The core keeps the table and not the package: west of Greenwich the package is a day off, since it reads dates in UTC and writes them by
 * the process's clock.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHolidaysInRange, getSolarDateFromLunar, getSolarTermDate, getWorkdaysInRange } from 'chinese-days';

const TARGET = join(__dirname, '../cloudfunctions/_core/issues/calendar/holiday-rows.ts');

/** The first year that the package has announced, and the last whose months it knows. */
const YEARS = { first: 2004, last: 2099 };

const COMMENT = `/**
 * China's holidays, a line a year: \`year|初一 清明 端午 中秋|weekdays off|weekends worked\`, days as month and day. The last two are what
 * the State Council announced; a year without them is not announced yet. Made by scripts/holidays.ts.
 */`;

const monthAndDay = (date: string): string => date.slice(5).replace('-', '');

function festivalsOf(year: number): string[] {
  const lunar = (monthDay: string): string => getSolarDateFromLunar(`${year}-${monthDay}`).date;
  return [lunar('01-01'), getSolarTermDate(year, 4, 'pure_brightness'), lunar('05-05'), lunar('08-15')];
}

/** National Day is in every announcement; other days may be another year's, as a 31st of December is. */
const isAnnounced = (year: number): boolean => getHolidaysInRange(`${year}-10-01`, `${year}-10-01`, false).length > 0;

function isWeekend(date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function announcedIn(year: number): string[][] {
  if (!isAnnounced(year)) return [];
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const off = getHolidaysInRange(first, last, false).filter((date) => !isWeekend(date));
  const worked = getWorkdaysInRange(first, last).filter(isWeekend);
  return [off, worked];
}

function rowOf(year: number): string {
  const lists = [festivalsOf(year), ...announcedIn(year)];
  return [String(year), ...lists.map((dates) => dates.map(monthAndDay).join(' '))].join('|');
}

if (new Date(0).getTimezoneOffset() !== 0) throw new Error('Run it with TZ=UTC; see the head of this file.');
const rows = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, index) => rowOf(YEARS.first + index));
writeFileSync(TARGET, `${COMMENT}\nexport const HOLIDAY_ROWS = \`${rows.join('\n')}\`;\n`);
console.log(`${rows.length} years, ${rows.filter((row) => row.split('|').length > 2).length} of them announced`);
