import { stateOf, zoneToKeep, type ZoneAt } from './world';
import type { WorldCity } from './world-city';

type Loader = (module: string) => unknown;

interface ZoneNames {
  main: { zh: { dates: { timeZoneNames: { zone: Tree } } } };
}
interface Tree {
  [key: string]: Tree | string;
}

/** Zone → the Chinese name of the city after which it is called, from CLDR. */
export function exemplarCities(load: Loader): Map<string, string> {
  const { main } = load('cldr-dates-full/main/zh/timeZoneNames.json') as ZoneNames;
  const found = new Map<string, string>();
  collect(main.zh.dates.timeZoneNames.zone, '', found);
  return found;
}

function collect(tree: Tree, path: string, found: Map<string, string>): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') {
      if (key === 'exemplarCity') found.set(path, value);
    } else collect(value, path === '' ? key : `${path}/${key}`, found);
  }
}

/** What carriers write beside the names that Intl knows: Chinese, then English. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['阿联酋', 'UAE'],
  BA: ['波黑'],
  CN: ['中国大陆', 'China Mainland', 'Mainland China', 'PRC', 'Peoples Republic of China', 'P R China', 'CHN'],
  CZ: ['Czech Republic'],
  DE: ['DEU'],
  FR: ['FRA'],
  GB: ['大不列颠', 'UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'United Kingdom of Great Britain', 'GBR'],
  HK: ['Hong Kong SAR', 'Hongkong', 'HK SAR'],
  JP: ['JPN'],
  KR: ['Korea', 'South Korea', 'Republic of Korea', 'Korea South', 'Korea Republic of', 'KOR'],
  LA: ['Lao'],
  MK: ['Macedonia'],
  MO: ['Macao', 'Macau SAR'],
  MM: ['Burma'],
  NL: ['Holland', 'The Netherlands', 'Netherlands The', 'NLD'],
  RU: ['俄国', 'Russian Federation', 'RUS'],
  TR: ['Turkey', 'TUR'],
  TW: ['中国台湾', '台湾省', '臺灣', 'Taiwan China', 'TWN'],
  US: ['USA', 'United States of America', 'U S A', 'U S'],
  VN: ['Viet Nam', 'VNM'],
};

/** `CC|zone|中文/…|English/…`: the zone only where nearly all of its people live by one. */
export function countryLines(world: readonly WorldCity[], zoneAt: ZoneAt): string[] {
  const zh = new Intl.DisplayNames('zh-Hans', { type: 'region' });
  const en = new Intl.DisplayNames('en', { type: 'region' });
  const codes = [...new Set(world.map(({ country }) => country))]
    .filter((code) => /^(?!AQ)[A-Z]{2}$/.test(code))
    .sort();
  return codes.map((code) => {
    const others = OTHER_NAMES[code] ?? [];
    const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);
    const chinese = [nameOf(zh, code), ...others.filter(isChinese)];
    const english = [nameOf(en, code), ...others.filter((name) => !isChinese(name))];
    return [code, zoneOf(code, world, zoneAt), chinese.join('/'), english.join('/')].join('|');
  });
}

/** 中国香港特别行政区 is 香港 in a carrier's words. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  return (names.of(code) ?? code)
    .replace(/^中国(..)特别行政区$/, '$1')
    .replace(/ SAR China$/, '')
    .replace(/[’']/g, "'")
    .replace(/&/g, 'and');
}

/** Most of a country's people live by one zone's clocks: how many, at least. Lists of zones are odd near borders. */
const NEARLY_ALL = 0.98;

function zoneOf(code: string, world: readonly WorldCity[], zoneAt: ZoneAt): string {
  return code === 'CN'
    ? 'Asia/Shanghai'
    : zoneOfMost(
        world.filter(({ country }) => country === code),
        zoneAt,
      );
}

/** `US CA America/Los_Angeles`: states whose short forms stand in addresses, with a zone if nearly all people there live by it. */
export function stateLines(world: readonly WorldCity[], zoneAt: ZoneAt): string[] {
  const byState = new Map<string, WorldCity[]>();
  for (const city of world) {
    const state = stateOf(city);
    if (state === '') continue;
    const key = `${city.country} ${state}`;
    byState.set(key, [...(byState.get(key) ?? []), city]);
  }
  return [...byState].map(([key, cities]) => `${key} ${zoneOfMost(cities, zoneAt)}`.trim()).sort();
}

/** The zone by whose clocks nearly all people of these cities live; empty when there is none. */
function zoneOfMost(cities: readonly WorldCity[], zoneAt: ZoneAt): string {
  const people = new Map<string, number>();
  for (const { population, featureCode, loc } of cities) {
    if (population < 15_000 && featureCode !== 'PPLC') continue;
    const zone = zoneToKeep(zoneAt(loc.coordinates[1], loc.coordinates[0]));
    people.set(zone, (people.get(zone) ?? 0) + Math.max(population, 1));
  }
  const [most] = [...people].sort((a, b) => b[1] - a[1]);
  if (!most) return '';
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const alike = sum([...people].filter(([zone]) => isAlike(zone, most[0])).map(([, count]) => count));
  return alike / sum([...people.values()]) >= NEARLY_ALL ? most[0] : '';
}

/** Whether two zones' clocks show the same in a January and in a July. */
function isAlike(a: string, b: string): boolean {
  return [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].every((at) => {
    const shown = (timeZone: string) => new Date(at).toLocaleString('en', { timeZone });
    return shown(a) === shown(b);
  });
}
