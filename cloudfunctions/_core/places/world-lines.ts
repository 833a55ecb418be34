import type { Area } from './area';
import { WORLD_ROWS, WORLD_ZONES } from './world-rows';

/** A city abroad with its thousands of people. */
export type WorldCity = Area & { people: number };

let zones: readonly string[] | undefined;

/**
 * Cities outside China of this name, more people first: of 15,000 people at least. The table is searched as the text that it is, so
 * nothing is parsed but the line that fits.
 *
 * @param folded small letters and digits with single blanks
 */
export function citiesCalled(folded: string): WorldCity[] {
  if (folded === '') return [];
  const line = lineOf(folded);
  if (line === undefined) return [];
  const title = folded.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return line.split(';').map((row) => readRow(row, title));
}

/** What stands behind a name, by halving: the lines are sorted. */
function lineOf(folded: string): string | undefined {
  let [from, to] = [0, WORLD_ROWS.length];
  while (from < to) {
    const begin = WORLD_ROWS.lastIndexOf('\n', (from + to) >> 1) + 1;
    const key = WORLD_ROWS.slice(begin, WORLD_ROWS.indexOf('|', begin));
    if (key === folded) return WORLD_ROWS.slice(begin + key.length + 1, endOfLine(begin));
    if (key < folded) from = endOfLine(begin) + 1;
    else to = begin - 1;
  }
  return undefined;
}

function endOfLine(begin: number): number {
  const end = WORLD_ROWS.indexOf('\n', begin);
  return end < 0 ? WORLD_ROWS.length : end;
}

/** `Los Angeles,US,CA,3972,34.05,-118.24,300`; the name is left out where it is the line's. */
function readRow(row: string, title: string): WorldCity {
  const [name, country = '', state, people, lat, lon, zone] = row.split(',');
  zones ??= WORLD_ZONES.split('\n');
  const english = name || title;
  return {
    level: 'city',
    country,
    name: english,
    short: english,
    english,
    state: state || undefined,
    zone: zones[Number(zone)],
    at: [Number(lat), Number(lon)],
    people: Number(people),
  };
}
