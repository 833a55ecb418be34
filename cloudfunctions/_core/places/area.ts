import { withoutUndefined } from '../without-undefined';
import type { Place } from './place';

/** One entry of the gazetteer. */
export interface Area {
  level: 'country' | 'province' | 'city' | 'county';
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Official: 恩施土家族苗族自治州; abroad the English name. */
  name: string;
  /** As people say it: 恩施. */
  short: string;
  english?: string | undefined;
  /** What it lies in; absent for countries and for cities abroad. */
  parent?: Area;
  /** A foreign state's short form. */
  state?: string | undefined;
  zone?: string | undefined;
  at?: readonly [lat: number, lon: number];
}

/** The area with all that it lies in. */
export function placeOf(area: Area): Place {
  const { country, level, name, state, parent } = area;
  if (level === 'county' && parent) return { ...placeOf(parent), county: name };
  const province = level === 'province' ? name : (parent?.name ?? state);
  const city = level === 'city' ? name : undefined;
  return withoutUndefined({ country, province, city, zone: area.zone, at: area.at });
}

/** Countries and regions that are written behind 中国 and China. */
const BEHIND_CHINA: ReadonlySet<string> = new Set(['CN', 'HK', 'MO', 'TW']);

/** Whether `inner` lies in `outer`, at whatever level. */
export function isWithin(inner: Area, outer: Area): boolean {
  if (outer.level !== 'country') return inner.parent === outer || inner.parent?.parent === outer;
  return inner !== outer && isOfCountry(inner, outer.country);
}

/** Whether an area may stand beside a country's name: Hong Kong, China is a thing that people write. */
export function isOfCountry({ country }: Area, named: string): boolean {
  return country === named || (named === 'CN' && BEHIND_CHINA.has(country));
}
