import type { Locale } from '../../../typings/vocabulary';
import { cityName, isShortCityName } from '../places/city-name';
import { findPlace } from '../places/find-place';

/** Words for a place through which parcels pass, at no parcel's end. */
const HUB =
  /转运|分拨|中转|集散|分拣|处理中心|航空|枢纽|集装|口岸|互换局|机场(?!.*部$)|干线|hub\b|sort|gateway|distribution cent|regional/i;

/** Whether a depot is one through which parcels only pass. Judged by its name. */
export function isHub(facility: string): boolean {
  return HUB.test(facility) || /中心$/.test(facility);
}

const NOISE = /[\s\p{P}\p{S}]+/gu;
/** Endings that carriers add or leave out when they mean the same depot. */
const ENDING = /(?:公司|中心|网点|分部|营业点|营业部|服务部|站)+$/;

/** Whether two names mean one depot: alike but for punctuation and an added 公司 or 中心. */
export function samePlace(a: string, b: string): boolean {
  const [x, y] = [foldPlace(a), foldPlace(b)];
  return x !== '' && x === y;
}

function foldPlace(name: string): string {
  const plain = name.replace(NOISE, '').toLowerCase();
  const short = plain.replace(ENDING, '');
  return short === '' ? plain : short;
}

/** Provinces as carriers write them before a city's name; never the municipalities, which are cities. */
const PROVINCE =
  /^(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区)(?=[^市]{2,}市)/;
const HUB_ENDING =
  /(?:转运中心|转运部|转运站|转运场|分拨中心|分拨点|中转部|中转站|中转|集散中心|集散点|分拣中心|处理中心|航空部|集配站|枢纽中心|枢纽|中心)(?:公司)?$/;

/**
 * The city in a depot's or an area's name, as people say it: 杭州 for 【杭州转运中心】 and for 浙江临安西部公司, 洛杉矶 for LOS ANGELES, CA.
 *
 * @returns undefined when the name does not give one
 */
export function cityIn(name: string, locale: Locale = 'zh-CN'): string | undefined {
  const place = findPlace(name);
  return place && cityName(place, locale);
}

/** Whether a parcel's city may be called so: by its short name in Chinese, abroad by its own where it has none. */
export const isCityName = (name: string): boolean => isShortCityName(name) || cityIn(name) === name;

/** A place as it stands in a Chinese sentence: a hub's town or city where the name gives one, else the depot's own name without brackets. */
export function placeName(name: string): string {
  const plain = name
    .replace(/[【】[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const city = isHub(name) || /市$/.test(plain) ? townOf(plain) : undefined;
  // 金华市义乌市荷叶塘公司 for 浙江省金华市义乌市荷叶塘公司: the city says enough.
  return city ?? plain.replace(PROVINCE, '');
}

/** 义乌 for 义乌转运中心, where the city would be 金华; 朝阳 for 朝阳转运中心, which may be in several. */
function townOf(name: string): string | undefined {
  const { county } = findPlace(name) ?? {};
  const town = county !== undefined && /..[市县]$/.test(county) ? county.slice(0, -1) : undefined;
  return town ?? cityIn(name) ?? HUB_NAME.exec(name)?.[1];
}

/** A hub that is called by a name of two to four characters. */
const HUB_NAME = new RegExp(`^([\\u4e00-\\u9fff]{2,4}?)(?:${HUB_ENDING.source})`);
