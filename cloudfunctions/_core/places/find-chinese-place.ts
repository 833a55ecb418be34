import { isWithin, type Area } from './area';
import { namesAt, type ChineseName } from './chinese-names';
import { WEAK_NAMES, WORD_NAMES } from './doubtful-names';

/** More of a text is not looked at, characters. */
const LONGEST = 512;

/** A word for a depot: what stands before it is a place. */
const DEPOT =
  /^(?:转运|分拨|中转|集散|分拣|集配|处理|航空|枢纽|营业|网点|公司|服务|邮政|邮件|国际|海关|口岸|总部|中心|仓|[市省州])/;
/** What makes a street, a house or a dish of a place's name: 南京路 is no 南京. */
const STREET =
  /^(?:(?:[东南西北中]|[一二三四五六七八九十]{1,2})?(?:路(?!桥)|大?街(?!道)|大道)|道(?!里|外)|巷|弄|胡同|阁|陵|门(?!店|市|头|面)|医院|公园|广场|大厦|花园|小区|新村|苑|饭店|酒店|大酒店|人|话|菜|小吃|拉面|烤鸭|大学|银行)/;
/** Parts of towns, waters and a carrier that are called after somewhere else. */
const LANDMARK = /^(?:杭州湾|广州湾|钦州湾|昆明湖|永安里|中山里|东莞庄|文昌[宫庙塔祠]|中山[堂陵])/;
/** What may stand behind a foreign city's short name when the city is meant: nothing, no character, or a depot's word. 米兰国际 is a house. */
const FOREIGN_DEPOT =
  /^(?:[市都府]?(?:$|[^\u4e00-\u9fff])|(?:国际)?(?:转运|分拨|中转|集散|分拣|集配|处理|航空|机场|枢纽|邮政|邮局|邮件|互换|交换|海关|口岸|清关|港口|中心|总部|仓|站点|分公司|办事处)|起飞|飞往|前往|发往|转机|落地|等待|进行|完成|进口|出口|[离到]港|并|已|当地|境内|海外|保税)/;
/** What makes a house of a country's name: 美国城. */
const FOREIGN_HOUSE =
  /^(?:(?:[城村宫苑府园街店]|湾(?!仔))|小[镇区]|风情|花园|山庄|庄园|公[寓馆]|家园|广场|大厦|梧桐|豪|印象|阳光|春天)/;
/** Characters after which a place's short name may stand: 到达杭州, 下一站杭州. */
const BEFORE = new Set('达抵开往到从由至在于回经是站为地发国自赴离司州省');
const REGION_BEFORE = /(?:华[东南西北中]|西[南北]|东北)$/;
const SEPARATORS = /^[\s,，、/·\-—_()（）[\]【】:：|]*/;

/**
 * The narrowest area of the place that a Chinese text names first: 杭州市 for 【杭州转运中心】, 义乌市 in 金华市 for 义乌中转部.
 *
 * @returns undefined when it names none, and when what it names may be several places
 */
export function findChineseArea(text: string): Area | undefined {
  const end = Math.min(text.length, LONGEST);
  let wide: Area | undefined;
  for (let at = 0; at < end - 1; at += 1) {
    // No name in the gazetteer begins with a Latin letter, a digit or a bracket.
    if (text.charCodeAt(at) < 0x3400) continue;
    const found = beginningAt(text, at);
    if (found === undefined) continue;
    at += found.length - 1;
    const { area } = found;
    if (area === undefined || (wide && !isWithin(area, wide))) continue;
    if (area.level === 'city' || area.level === 'county') return area;
    wide = area;
  }
  return wide;
}

/** A name that stands here; without an area when it may mean several. */
interface Found {
  length: number;
  area?: Area | undefined;
}

function beginningAt(text: string, at: number): Found | undefined {
  for (const name of namesAt(text, at)) {
    if (!text.startsWith(name.text, at)) continue;
    const { length } = name.text;
    if (!(name.isFull ? isWhole(name, text, at) : beginsHere(text, at))) continue;
    const rest = text.slice(at + length, at + length + 6);
    const alone = meantAlone(name, rest);
    const area = alone && narrowest(text, at + length, alone);
    // 哈尔滨道里 goes on with a district; what else 道 stands in is a street.
    if (area === alone && isHouse(name, rest, alone)) continue;
    return isDoubtful(name, rest, area !== alone) ? { length } : { length, area };
  }
  return undefined;
}

/** 阿里巴巴 is not in 阿里; but 阿里转运中心 is, and 三明沙县. */
function isDoubtful({ text: name, isFull }: ChineseName, rest: string, isNarrowed: boolean): boolean {
  return !isFull && !isNarrowed && WEAK_NAMES.has(name) && !DEPOT.test(rest);
}

/** 义乌市场 has no 义乌市 in it; 区 and 县 of two characters are said of many. */
function isWhole({ text: name }: ChineseName, text: string, at: number): boolean {
  const after = text.charAt(at + name.length);
  return !(name.endsWith('市') && (after === '场' || after === '政' || after === '民'));
}

/** Whether something is only called after the place: 南京路, 昆明湖, 温哥华森林. */
function isHouse(name: ChineseName, rest: string, area: Area | undefined): boolean {
  if (!name.isFull && (STREET.test(rest) || LANDMARK.test(name.text + rest))) return true;
  return area !== undefined && area.country !== 'CN' && isForeignHouse(name, rest, area);
}

function isForeignHouse({ isFull, areas }: ChineseName, rest: string, area: Area): boolean {
  // 新加坡 is both.
  if (NEAR.has(area.country) || areas.some(({ level }) => level === 'country')) return FOREIGN_HOUSE.test(rest);
  // 东京成田 is one place.
  return !isFull && !FOREIGN_DEPOT.test(rest) && !namesAt(rest, 0).some((next) => isSame(next, rest, areas));
}

/** Their cities' names have districts' behind them, as China's have. */
const NEAR: ReadonlySet<string> = new Set(['HK', 'MO', 'TW']);

const isSame = ({ text, areas }: ChineseName, rest: string, as: readonly Area[]): boolean =>
  rest.startsWith(text) && areas.some((area) => as.includes(area));

function beginsHere(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at - 1) < 0x3400 || isPunctuation(text.charCodeAt(at - 1))) return true;
  return BEFORE.has(text.charAt(at - 1)) || REGION_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

const isPunctuation = (code: number): boolean => code >= 0xff00 || (code >= 0x3000 && code < 0x3040);

/** What a name means with nothing before it; undefined for 朝阳区, of which there are several. 海南州 is not 海南. */
function meantAlone({ text, areas, isFull }: ChineseName, rest: string): Area | undefined {
  const prefecture = rest.startsWith('州') ? areas.find(({ name }) => name.endsWith('自治州')) : undefined;
  if (prefecture) return prefecture;
  if (isFull ? text.length < 3 && isCounty(areas[0]) : WORD_NAMES.has(text)) return undefined;
  for (const level of ['province', 'city', 'country', 'county'] as const) {
    const meant = areas.filter((area) => area.level === level);
    if (meant.length > 0) return meant.length === 1 ? meant[0] : undefined;
  }
  return undefined;
}

const isCounty = (area: Area | undefined): boolean => area?.level === 'county';

/** Goes on with what stands behind: 浙江省 → 金华市 → 义乌市. */
function narrowest(text: string, from: number, area: Area): Area {
  let [at, narrow] = [from, area];
  for (let level = 0; level < 4 && narrow.level !== 'county'; level += 1) {
    at += SEPARATORS.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    const next = insideAt(text, at, narrow);
    if (next === undefined) return narrow;
    [at, narrow] = [at + next.length, next.area];
  }
  return narrow;
}

function insideAt(text: string, at: number, outer: Area): { length: number; area: Area } | undefined {
  for (const { text: name, areas, isFull } of namesAt(text, at)) {
    if (!text.startsWith(name, at)) continue;
    const after = text.slice(at + name.length, at + name.length + 6);
    if (!isFull && STREET.test(after)) continue;
    const area = meantInside(areas, outer);
    if (area !== undefined) return { length: name.length, area };
  }
  return undefined;
}

/** 北京市北京市 says the same twice; 辽宁朝阳 is the city, not one of the districts. */
function meantInside(areas: readonly Area[], outer: Area): Area | undefined {
  const inside = areas.filter((area) => area === outer || isWithin(area, outer));
  const wider = inside.filter(({ level }) => level !== 'county');
  const meant = wider.length > 0 ? wider : inside;
  return meant.length === 1 ? meant[0] : undefined;
}
