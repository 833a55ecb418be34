import type { Locale } from '../../../typings/vocabulary';
import type { Area } from './area';
import { chinaAreas } from './china-areas';
import { foreignCities } from './foreign-areas';
import type { Place } from './place';

let cities: ReadonlyMap<string, Area> | undefined;

const keyOf = (country: string, province: string | undefined, city: string): string =>
  [country, province ?? '', city].join('|');

function citiesByKey(): ReadonlyMap<string, Area> {
  cities ??= new Map(
    [...chinaAreas(), ...foreignCities().map(({ area }) => area)]
      .filter(({ level }) => level === 'city')
      .map((area) => [keyOf(area.country, area.parent?.name ?? area.state, area.name), area] as const),
  );
  return cities;
}

/**
 * A place's city as readers of a language say it: 杭州, 洛杉矶 · Hangzhou, Los Angeles. Abroad, a city without a Chinese name keeps its
 * own.
 *
 * @returns undefined when the place has no city
 */
export function cityName({ country, province, city }: Place, locale: Locale): string | undefined {
  if (city === undefined) return undefined;
  const area = citiesByKey().get(keyOf(country, province, city));
  return (locale === 'en' ? area?.english : area?.short) ?? city;
}

/** Whether a city is called so for short in Chinese, alone or beside other places: 杭州, and 吉林 and 朝阳 too. */
export const isShortCityName = (name: string): boolean =>
  [...citiesByKey().values()].some(({ short }) => short === name);
