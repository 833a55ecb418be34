import { BEYOND_THE_STRAIT, FOREIGN_CITIES } from './foreign-cities';
import type { WorldCity } from './world-city';

/** Fewest people of a city that the list keeps. */
const PEOPLE = 15_000;

/** Zone at a latitude and longitude. */
export type ZoneAt = (lat: number, lon: number) => string;

/** Zones that are younger than the cloud's Node 18, and what their clocks showed alike since. */
const OLDER_ZONES: Readonly<Record<string, string>> = {
  'America/Ciudad_Juarez': 'America/Denver',
  'America/Coyhaique': 'America/Punta_Arenas',
  'Europe/Kyiv': 'Europe/Kiev',
};

/** A zone under a name that the cloud's Node knows. */
export const zoneToKeep = (zone: string): string => OLDER_ZONES[zone] ?? zone;

/** The states whose short forms stand in addresses, by the world list's codes. */
const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    '10': 'QC',
    '11': 'SK',
    '12': 'YT',
    '13': 'NT',
    '14': 'NU',
  },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
};

/** Letters of the Latin alphabet without marks, as carriers print them; what is left of other scripts goes. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ı/g, 'i')
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[|;,\s]+/g, ' ')
    .trim();

/** How names are compared and sorted: small letters, one blank between words. */
const folded = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

interface Named {
  key: string;
  text: string;
  people: number;
}

/** Sorted lines `folded name|Name,CC,state,people in thousands,lat,lon,zone`, more people first, further cities of the name behind a
 * semicolon. The name is left out where it is the folded one with capitals. */
export function worldLines(world: readonly WorldCity[], zoneAt: ZoneAt): { zones: string[]; lines: string[] } {
  const zones: string[] = [];
  const rows = world.filter(({ country, name, population }) => {
    return country !== 'CN' && population >= PEOPLE && !STRAIT_CITIES.has(folded(name) + country);
  });
  const named = [...rows.flatMap((city) => namesOf(city, zones, zoneAt)), ...straitNames(zones)];
  const byName = new Map<string, Named[]>();
  for (const row of named) byName.set(row.key, [...(byName.get(row.key) ?? []), row]);
  const keys = [...byName.keys()].filter((key) => key.length > 1).sort();
  return { zones, lines: keys.map((key) => lineOf(key, byName.get(key) ?? [])) };
}

function lineOf(key: string, rows: readonly Named[]): string {
  const ordered = [...rows].sort((a, b) => b.people - a.people).map(({ text }) => text);
  const title = key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const short = ordered.map((text) => (text.startsWith(`${title},`) ? text.slice(title.length) : text));
  return `${key}|${[...new Set(short)].join(';')}`;
}

function namesOf(city: WorldCity, zones: string[], zoneAt: ZoneAt): Named[] {
  const [lon, lat] = city.loc.coordinates;
  const text = rowText({ ...city, state: stateOf(city), lat, lon }, zoneIndex(zones, zoneAt(lat, lon)));
  const names = [city.name, ...(OTHER_NAMES.get(`${city.country} ${city.name}`) ?? [])];
  const isHand = names.length > 1;
  return [...new Set(names.map(folded))].map((key) => ({ key, text, people: city.population + (isHand ? 1 : 0) }));
}

interface Row {
  name: string;
  country: string;
  state: string;
  population: number;
  lat: number;
  lon: number;
}

function rowText({ name, country, state, population, lat, lon }: Row, zone: number): string {
  const people = Math.round(population / 1000);
  return [plain(name), country, state, people, Number(lat.toFixed(2)), Number(lon.toFixed(2)), zone].join(',');
}

function zoneIndex(zones: string[], found: string): number {
  const zone = zoneToKeep(found);
  const index = zones.indexOf(zone);
  return index >= 0 ? index : zones.push(zone) - 1;
}

/** Its state's short form; empty where addresses carry none. */
export function stateOf({ country, adminCode }: WorldCity): string {
  return country === 'US' && /^[A-Z]{2}$/.test(adminCode) ? adminCode : (REGIONS[country]?.[adminCode] ?? '');
}

const cells = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

/** Typed by hand, so not taken from the list again. */
const STRAIT_CITIES: ReadonlySet<string> = new Set(
  cells(BEYOND_THE_STRAIT).flatMap(([, name = '', country = '', , , others = '']) => {
    return [name, ...others.split(',')].map((each) => folded(each) + country);
  }),
);

const STRAIT_ZONES: Readonly<Record<string, string>> = { HK: 'Asia/Hong_Kong', MO: 'Asia/Macau', TW: 'Asia/Taipei' };

function straitNames(zones: string[]): Named[] {
  return cells(BEYOND_THE_STRAIT).flatMap(([, name = '', country = '', at = '', , others = '']) => {
    const [lat = 0, lon = 0] = at.split(',').map(Number);
    const zone = zoneIndex(zones, STRAIT_ZONES[country] ?? '');
    const text = rowText({ name, country, state: '', population: 9_000_000, lat, lon }, zone);
    const names = [name, ...others.split(',').filter(Boolean)];
    return names.map((each) => ({ key: folded(each), text, people: 9_000_000 }));
  });
}

const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  cells(FOREIGN_CITIES).map(([, name = '', country = '', , others = '']) => {
    return [`${country} ${name}`, others.split(',').filter(Boolean)] as const;
  }),
);

/** 洛杉矶|Los Angeles|US|CA|34.05,-118.24|America/Los_Angeles|LAX. */
export function foreignLines(
  world: readonly WorldCity[],
  zoneAt: ZoneAt,
  exemplars: ReadonlyMap<string, string>,
): string[] {
  const byHand = cells(FOREIGN_CITIES).map(([chinese = '', name = '', country = '', airports = '']) => {
    const city = biggest(world, (one) => one.name === name && one.country === country);
    if (!city) throw new Error(`${name}, ${country} is not in the world list`);
    return foreignLine({ chinese, city, airports }, zoneAt);
  });
  const strait = cells(BEYOND_THE_STRAIT).map(([chinese = '', name = '', country = '', at = '', airports = '']) => {
    return [chinese, name, country, '', at, STRAIT_ZONES[country], airports].join('|');
  });
  const known = new Set([...byHand, ...strait].flatMap((line) => (line.split('|')[0] ?? '').split('/')));
  return [
    ...strait,
    ...byHand,
    ...exemplarLines(world, zoneAt, exemplars).filter((line) => !known.has(line.split('|')[0] ?? '')),
  ];
}

function biggest(world: readonly WorldCity[], fits: (city: WorldCity) => boolean): WorldCity | undefined {
  return world.filter(fits).sort((a, b) => b.population - a.population)[0];
}

function foreignLine(
  { chinese, city, airports }: { chinese: string; city: WorldCity; airports: string },
  zoneAt: ZoneAt,
) {
  const [lon, lat] = city.loc.coordinates;
  const at = `${Number(lat.toFixed(2))},${Number(lon.toFixed(2))}`;
  return [chinese, plain(city.name), city.country, stateOf(city), at, zoneToKeep(zoneAt(lat, lon)), airports].join('|');
}

/** The cities after which zones are called, in Chinese: 洛杉矶 of America/Los_Angeles. Only where a city in that zone has that name. */
function exemplarLines(world: readonly WorldCity[], zoneAt: ZoneAt, exemplars: ReadonlyMap<string, string>): string[] {
  return [...exemplars].flatMap(([zone, chinese]) => {
    const wanted = folded((zone.split('/').at(-1) ?? '').replace(/_/g, ' '));
    const city = biggest(world, (one) => {
      if (one.population < PEOPLE || one.country === 'CN' || folded(one.name) !== wanted) return false;
      const [lon, lat] = one.loc.coordinates;
      return sameZone(zoneAt(lat, lon), zone);
    });
    return city && chinese.length > 1 ? [foreignLine({ chinese, city, airports: '' }, zoneAt)] : [];
  });
}

const canonical = (zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

function sameZone(a: string, b: string): boolean {
  return a === b || canonical(a) === canonical(b);
}
