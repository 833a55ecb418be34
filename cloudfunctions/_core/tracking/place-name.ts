import type { Parcel } from './parcel';

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

/** Provinces as carriers write them before a depot's name. The four municipalities are cities and stay. */
const PROVINCE =
  /^(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?|内蒙古(?:自治区)?|广西(?:壮族自治区)?|西藏(?:自治区)?|宁夏(?:回族自治区)?|新疆(?:维吾尔自治区)?|香港特别行政区|澳门特别行政区)(?=..)/;
const CITY = /^([\u4e00-\u9fff]{2,7}?)(?:市|地区|自治州|盟)/;
const MUNICIPALITY = /^(?:北京|上海|天津|重庆)/;
const HUB_ENDING =
  /(?:转运中心|转运部|转运站|转运场|分拨中心|分拨点|中转部|中转站|中转|集散中心|集散点|分拣中心|处理中心|航空部|集配站|枢纽中心|枢纽|中心)(?:公司)?$/;

/**
 * The city in a depot's or an area's name, as people say it: 杭州 for 【杭州转运中心】, 金华 for 浙江省金华市义乌市荷叶塘公司.
 *
 * @returns undefined when the name does not give one
 */
export function cityIn(name: string): string | undefined {
  const plain = name.replace(/[【】[\]()（）\s_]/g, '').replace(PROVINCE, '');
  const city = MUNICIPALITY.exec(plain)?.[0] ?? CITY.exec(plain)?.[1];
  if (city !== undefined) return city;
  const hub = HUB_ENDING.exec(plain);
  const short = hub ? plain.slice(0, hub.index) : undefined;
  return short !== undefined && /^[\u4e00-\u9fff]{2,4}$/.test(short) ? short : undefined;
}

/** A place as it stands in a sentence: the city where the name gives one, else the depot's own name without brackets. */
export function placeName(name: string): string {
  const city = isHub(name) || /市$/.test(name) ? cityIn(name) : undefined;
  const plain = name.replace(/[【】[\]]/g, ' ').replace(/\s+/g, ' ');
  return city ?? withoutProvince(plain.trim());
}

/** 金华市义乌市荷叶塘公司 for 浙江省金华市义乌市荷叶塘公司: the city says enough. */
function withoutProvince(name: string): string {
  return /^[^市]{2,4}省[^市]{2,}市/.test(name) ? name.replace(PROVINCE, '') : name;
}

/** The city in which a parcel was last seen, as people say it; undefined when no scan named one. */
export function cityNow({ newest, facts }: Pick<Parcel, 'newest' | 'facts'>): string | undefined {
  const city = newest?.reading.facts.city ?? facts.city;
  return city === undefined ? undefined : (cityIn(city) ?? city);
}
