import type { Area } from './area';
import { readPoint } from './china-areas';
import { COUNTRY_ROWS, FOREIGN_ROWS } from './foreign-rows';

/** A country or a city abroad with the names under which it may stand. */
export interface NamedArea {
  area: Area;
  chinese: readonly string[];
  /** Countries: English names. Cities: airports. */
  latin: readonly string[];
}

let cities: readonly NamedArea[] | undefined;
let countries: readonly NamedArea[] | undefined;

/** Some 500 cities abroad that have Chinese names; Hong Kong, Macau and Taiwan's cities first. */
export function foreignCities(): readonly NamedArea[] {
  cities ??= FOREIGN_ROWS.split('\n').map((row) => {
    const [names = '', english = '', country = '', state = '', at = '', zone = '', airports = ''] = row.split('|');
    const chinese = names.split('/');
    const short = chinese[0] ?? english;
    const area: Area = { level: 'city', country, name: english, short, english, zone, at: readPoint(at) };
    return { area: state === '' ? area : { ...area, state }, chinese, latin: airports.split(' ').filter(Boolean) };
  });
  return cities;
}

/** Every country. */
export function allCountries(): readonly NamedArea[] {
  countries ??= COUNTRY_ROWS.split('\n').map((row) => {
    const [country = '', zone = '', chinese = '', english = ''] = row.split('|');
    const [short = '', ...others] = chinese.split('/');
    const [name = '', ...aliases] = english.split('/');
    const area: Area = { level: 'country', country, name, short, english: name, zone: zone || undefined };
    return { area, chinese: [short, ...others], latin: [name, ...aliases] };
  });
  return countries;
}
