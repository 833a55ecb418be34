import type { Area } from './area';
import { chinaAreas } from './china-areas';
import { WORD_NAMES } from './doubtful-names';
import { foreignCities } from './foreign-areas';
import { citiesCalled } from './world-lines';

/** A city as a text in Latin letters may mean it. */
export interface LatinCity {
  area: Area;
  /** Thousands of people; 0 for a Chinese city that is meant only behind its province: Chaoyang is a district of many others. */
  people: number;
}

/** What a Chinese city counts against a namesake abroad, thousands of people: nobody sends parcels by way of the smaller one. */
const PEOPLE_OF_CHINESE = 1_000;
/** Of two Chinese cities with one spelling, the one that is meant without further words. */
const WELL_KNOWN: ReadonlySet<string> = new Set(['苏州市', '福州市', '台州市', '宜春市']);

let chinese: ReadonlyMap<string, readonly LatinCity[]> | undefined;
let airports: ReadonlyMap<string, Area> | undefined;

/** Letters and digits alone, small: how names are compared. `Xi'an` is Xian. */
export function foldLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Cities of this name everywhere, more people first.
 *
 * @param folded as foldLatin makes it
 */
export function latinCities(folded: string): readonly LatinCity[] {
  const own = chineseByName().get(folded.replace(/ /g, '')) ?? [];
  const abroad = citiesCalled(folded).map(({ people, ...area }) => ({ area, people }));
  return own.length === 0 ? abroad : [...own, ...abroad].sort((a, b) => b.people - a.people);
}

/** The city of an airport's three letters. */
export function cityOfAirport(code: string): Area | undefined {
  airports ??= new Map(foreignCities().flatMap(({ area, latin }) => latin.map((each) => [each, area] as const)));
  return airports.get(code);
}

function chineseByName(): ReadonlyMap<string, readonly LatinCity[]> {
  if (chinese) return chinese;
  const found = new Map<string, LatinCity[]>();
  for (const area of chinaAreas()) {
    if (area.level !== 'city') continue;
    const key = foldLatin(area.english ?? '').replace(/ /g, '');
    const people = WORD_NAMES.has(area.short) ? 0 : PEOPLE_OF_CHINESE * (WELL_KNOWN.has(area.name) ? 10 : 1);
    found.set(key, [...(found.get(key) ?? []), { area, people }]);
  }
  chinese = found;
  return found;
}
