import type { Locale } from '../../../../typings/vocabulary';
import { countryName } from '../../places/country-name';
import { findPlace } from '../../places/find-place';
import { cityIn, isHub, placeName } from '../place-name';

const HAN = /\p{Script=Han}/u;

/** English names of depots, the ones made here included. */
const DEPOT =
  /^a depot|\b(?:cent(?:er|re)|facility|hub|depot|office|station|airport|terminal|warehouse|branch|point|gateway)\b/i;

/** Whether an English name is a depot's: then something is at it, and not in it. */
export const isDepot = (english: string): boolean => DEPOT.test(english);

/**
 * A place as it stands in a sentence, in names that this reader can read: 洛杉矶 for LOS ANGELES, CA; Hangzhou for 【杭州转运中心】, a depot
 * in Hangzhou for 杭州文三路网点.
 *
 * @returns undefined when there is none
 */
export function placeIn(locale: Locale, name: string): string | undefined {
  const said = locale === 'en' ? inEnglish(name) : inChinese(name);
  return said !== undefined && UNREADABLE[locale].test(said) ? undefined : said;
}

/** Letters that a reader of the language may not know: Hangul, kana, Cyrillic. */
const UNREADABLE: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /(?!\p{Script=Latin}|\p{Script=Han})\p{L}/u,
  en: /(?!\p{Script=Latin})\p{L}/u,
};

function inChinese(name: string): string | undefined {
  if (HAN.test(name)) return placeName(name.replace(/_/g, ''));
  return cityIn(name) ?? wider(name, 'zh-CN') ?? inLowerCase(name);
}

function inEnglish(name: string): string | undefined {
  if (!HAN.test(name) && isDepot(name)) return inLowerCase(name);
  const city = cityIn(name, 'en');
  if (city === undefined) return wider(name, 'en') ?? inLowerCase(name);
  return !HAN.test(name) || isCity(name) ? city : `a depot in ${city}`;
}

/** A country, or a Chinese province, where no city is named. */
function wider(name: string, locale: Locale): string | undefined {
  const { country, province } = findPlace(name) ?? {};
  if (country === 'CN' && province !== undefined && locale === 'zh-CN') return province;
  return country === undefined ? undefined : countryName(country, locale);
}

/** Queens NY Distribution Center for the same in capitals. Short words may stand for something and stay. */
function inLowerCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** An English place beside another: a local depot where its city is the other one. */
export const besides = (other: string, place: string): string =>
  place === `a depot in ${other}` ? 'a local depot' : place;

/** Whether a name tells where a place is: every Chinese depot's does to those who live there. */
export const tellsWhere = (name: string): boolean => HAN.test(name) || findPlace(name) !== undefined;

/**
 * 杭州, 浙江省杭州市, 日本东京, 上海浦东 and the city's hubs are the city to a reader from abroad; 杭州文三路网点 and 义乌转运中心 are in
 * one.
 */
function isCity(name: string): boolean {
  const bare = name.replace(/[【】[\]\s]/g, '');
  const { county = '' } = findPlace(bare) ?? {};
  if (isHub(bare)) return !/..[市县]$/.test(county);
  const areas = [cityIn(bare) ?? '', county.replace(AREA_END, '')];
  return AREA_END.test(bare) || areas.some((area) => area !== '' && bare.endsWith(area));
}

/** What an area's name ends in, and a depot's does not. */
const AREA_END = /(?:新区|[市区县旗省州国])$/;

const WITHIN_CHINA: ReadonlySet<string> = new Set(['CN', 'HK', 'MO', 'TW']);
const ZONES_WITHIN: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Hong_Kong',
  'Asia/Macau',
  'Asia/Taipei',
]);
/** America/New_York; not UTC, not Etc/GMT+5: those name no place. */
const ZONE_OF_A_PLACE = /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** Whether a zone is that of a place outside China. A zone that belongs to no place says nothing. */
export const isZoneAbroad = (zone: string): boolean => ZONE_OF_A_PLACE.test(zone) && !ZONES_WITHIN.has(zone);

/** Whether a place lies in China; undefined when the name does not tell. */
export function isInChina(name: string): boolean | undefined {
  const country = findPlace(name)?.country;
  return country === undefined ? undefined : WITHIN_CHINA.has(country);
}

/** Whether a place lies on China's mainland: where a parcel from abroad goes to. */
export const isOnMainland = (name: string): boolean => findPlace(name)?.country === 'CN';
