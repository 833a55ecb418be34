import type { Area } from './area';
import { CHINA_ROWS } from './china-rows';

/** One zone by law, Xinjiang included. */
const ZONE = 'Asia/Shanghai';

/** Beijing, Tianjin, Shanghai, Chongqing: province and city at once. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['1101', '1201', '3101', '5001']);

let areas: readonly Area[] | undefined;

/** Mainland China's provinces, cities and counties; those in something behind it. Read from the table on first use. */
export function chinaAreas(): readonly Area[] {
  areas ??= readRows();
  return areas;
}

function readRows(): Area[] {
  const found: Area[] = [];
  let province: Area | undefined;
  for (const row of CHINA_ROWS.split('\n')) {
    const [code = '', name = '', short = '', english, at, counties = ''] = row.split('|');
    if (at === undefined) {
      province = { level: 'province', country: 'CN', name, short, english, zone: ZONE };
      found.push(province);
      continue;
    }
    const city: Area = { level: 'city', country: 'CN', name, short, english, zone: ZONE, at: readPoint(at) };
    if (province) city.parent = province;
    // A municipality is found as the city that it is.
    if (MUNICIPALITIES.has(code)) found.pop();
    found.push(city);
    for (const county of counties.split(' ')) if (county !== '') found.push(readCounty(county, city));
  }
  return found;
}

/** `27景宁畲族自治县=景宁`, `02上城区`: two digits of code, the name, the short one where it is not the name without its last character. */
function readCounty(cell: string, parent: Area): Area {
  const [name = '', said] = cell.replace(/^\d+/, '').split('=');
  const short = said ?? (name.length > 2 && /[市县区镇旗]$/.test(name) ? name.slice(0, -1) : name);
  return { level: 'county', country: 'CN', name, short, parent };
}

/** `30.29,120.16`. */
export function readPoint(text: string): readonly [lat: number, lon: number] {
  const [lat, lon] = text.split(',');
  return [Number(lat), Number(lon)];
}
