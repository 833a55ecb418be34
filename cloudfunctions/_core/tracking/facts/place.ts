import { allMatches } from '../../text/all-matches';
import { worthTrying } from '../readers/key-index';
import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';
import { isLikelyName } from './person-name';

const AREA = String.raw`(?:(?<!超|夜|菜|(?<![厦江荆天玉海])门|[的件同]城)市|自治州|州|盟|地区|特别行政区)`;
const CITY = [
  String.raw`\[[^\[\]]{0,9}?\s?(?<city>[\u4e00-\u9fff]{2,9}${AREA})(?:\s[^\[\]]{2,9})?\s*\]`,
  String.raw`\[(?<city>[\u4e00-\u9fff]{2,8}\s${AREA})\s*\]`,
  String.raw`^(?:快件|包裹)?(?:已?到达?)?(?<city>[\u4e00-\u9fff]{2,8}${AREA})\s*[\s|,\[:]`,
  String.raw`(?:途[经径]|运抵|抵达|到达|于)\s*(?<city>[\u4e00-\u9fff]{2,7}${AREA})(?=[,.;\s]|收取|揽收|$)`,
  String.raw`\[(?<city>香港|澳门)\]`,
  String.raw`[从由](?<city>[\u4e00-\u9fff]{2,4})(?:飞往|起飞)`,
].map((source) => new RegExp(source, 'd'));
/** Whether any of these fits, found in one search. */
const ANY_CITY = new RegExp(CITY.map(({ source }) => source.replace('?<city>', '?:')).join('|'));

/** A depot's name in running text. */
const NAME = String.raw`[^,.;:\[\]()\s-][^,.;:\[\]()]{1,34}?`;
const END = String.raw`(?=\s*(?:[,.;:\[\]()]|$|马上|扫描|并|准备|已))`;
const TO =
  '(?:发往|下一站|下一部门|下一网点|下一环节|送往|运往|去往|转往|退往|驶往|飞往|开往|前往|正往|发至|寄往|转至|转出至|已转|转运至|发运至|运至|改发|流向|退回|返回|送回|发出至|移交|直封|新地址|目的地|目的站)';
const NEXT = [
  String.raw`${TO}\s*(?:[是为:,-]\s*)?(?:京东)?\s*\[{1,2}\s*(?<next>[^\[\]]{2,40})\]`,
  String.raw`(?:下一站|下一部门|转运目的地|(?<![到抵]达)目的地(?!网点))\s*(?:[是为:,-]\s*)?(?<next>${NAME})${END}`,
  String.raw`(?:发往|运往|去往|转往|退往|驶往|飞往|开往|寄往|前往|发至|转运至|转运到|发运至|[空海陆]?运至|流向|直封|移交|改寄[至往]?|转寄至|转交|[,\s]往)\s*(?:[:,-]\s*)?(?!下一|取件|取货|[^,.;]{0,8}(?:派送|配送|投递)(?![站点部中]))(?<next>${NAME})${END}`,
  String.raw`[→>]\s*\[?(?<next>${NAME})${END}`,
  String.raw`(?:发出|(?:[部心局拨]|配载|装车|封车|打包),?发)\s*(?:-\s*)?(?!下一)(?<next>[\u4e00-\u9fff]{2,14}?)${END}`,
  String.raw`(?:往|[,由向]|火车)\s*(?<next>[\u4e00-\u9fff]{2,12}?)方向`,
  String.raw`(?:送往|转至|退回|返回|退至|转寄至)\s*(?:(?:寄件网点)\s*)?[:,-]?\s*(?!下一|您|收件)(?<next>${NAME}(?:公司|中心|网点|部|站|局|所|分拨|场|仓|仓库|港|市))(?:途中|${END})`,
].map((source) => new RegExp(source, 'd'));

const nextIn = worthTrying(NEXT);

/** What stands before a depot's name at the beginning: the city, what was scanned. */
const HEAD = String.raw`^(?:\[[^\[\]]*\]\s*|[\u4e00-\u9fff]{2,6}[市州盟][\s,]+|[^|,.;\[\]]{1,12}\||[\u4e00-\u9fff]{2,6}:(?:货物|快件|包裹)?(?:已从|到|抵)?){0,3}\s*`;
/** What the names of depots end in. */
const DEPOT = String.raw`(?:公司[一-十\d]{0,2}部?|中心|网点|分部|[一-十]部|部|站|局|所|支行|分拨|中转|仓|仓库|点|场|处|厅|集散|枢纽|口岸|机场|港|园区)`;
const FACILITY = [
  String.raw`^(?:\[[^\[\]]*\])?\s*(?<facility>${NAME}):\s*(?:进行|快件|到达|从|由)`,
  String.raw`^(?<facility>[^\/\s,.;:\[\]]{2,20})\/`,
  String.raw`^(?<facility>[\u4e00-\u9fff]{2,12}),\s*(?:收件|揽收|揽件|派件|本人|签收|[^,.;\[\]]{1,8},?\s?已?(?:签收|揽收|派))`,
  String.raw`^(?:\[[^\[\]]*\])?\s*(?<facility>[\u4e00-\u9fff]{2,8}?)\s*(?:已?进行|安排退回)`,
  String.raw`(?:局名|签收网点|派件网点|揽收网点|揽件网点|签收站点|网点名称)\s*[是为:]\s*(?:[:]\s*)?(?<facility>${NAME})${END}`,
  String.raw`${HEAD}(?<facility>[^,.;:\[\]()\s|-][^,.;:\[\]()|-]{0,30}?${DEPOT})(?=\s|\(|,|\/|→|$|已|正|快件|收货|进行|安排|派件|取件|完成|收寄|揽[收件]|发往|发出|收件)`,
  String.raw`离开\s*\[?(?<facility>${NAME})\s*(?:\]\s*)?[,;]?\s*(?:(?:已|正|准备)\s*)?(?:发|去往|前往|运往|开往|驶往|下一)`,
  String.raw`^-?(?<facility>(?=[^-]*[\u4e00-\u9fff])[^,.;:\[\]()\s-]{2,30})-`,
  String.raw`(?:拆包|建包|打包|装车|封车|下车|卸车|签收)\s*,\s*(?<facility>[\u4e00-\u9fff]{3,16}${DEPOT})$`,
  String.raw`^[\u4e00-\u9fff]{2,8}\((?<facility>[\u4e00-\u9fff][^()\d]{1,20}${DEPOT})\)$`,
  String.raw`^(?<facility>[\u4e00-\u9fff]{4,12})\s*\[[\u4e00-\u9fff]{2,4}\]\s*(?:收件|揽|派件)`,
  String.raw`目的地?(?:网点|站)\s*(?:[:]\s*)?(?<facility>${NAME})${END}`,
  String.raw`(?<![正现])在\s*(?:(?:分拨中心|京东)\s*)?(?<facility>${NAME})\s*(?:,|进行|从|装车|卸车|扫描|完成|由|分拣|中转|验货|收货|发货|称重|打包|封车|签收|开单|出库|入库|上架|下车|取出|妥投|自提|领取|已|快件|$|\[)`,
  String.raw`^(?:\[[^\[\]]*\])?\s*(?:由\s*)?(?<facility>[\u4e00-\u9fff]{2,12})\s+(?:的\s|经转|到件|发件|签收|派件|收件|装车|扫描|[\u4e00-\u9fff]{2,4}\s?(?:揽|为您派))`,
  String.raw`从\s*\[?(?<facility>${NAME})\]?\s*(?:驶出|干线|转出|封发|成功|收取|收寄|发出|出站|出发|发往|运往|离开|发车|出库|始发)`,
  String.raw`由\s*(?<facility>${NAME}(?:${DEPOT}|局))\s*(?:直封|转出|驶出|空运|海运|转往|转|签收|交还|发往|发出|出发|准备|揽收|收寄|收件|已)`,
  String.raw`(?:到达|抵达|已到(?!达)|进入|运抵|提交至)\s*(?:[:-]\s*)?(?:目的地?网点|目的地(?=\s*[:-])|处理中心)?\s*(?:[:-]\s*)?(?<facility>${NAME})${END}`,
  String.raw`^(?:\[[^\[\]]*\])?\s*(?<facility>${NAME})\s*(?:已?揽收|已?揽件|已?收件|已?收寄|取件人|派件人|派件员|派送员|安排投递|安排派送|-)`,
  String.raw`^(?:\[[^\[\]]*\])?\s*(?<facility>${NAME})的`,
  String.raw`离开\s*\[?(?<facility>${NAME})\]?${END}`,
  String.raw`(?:货到|(?:包裹|快件|货)已?[到抵](?![达了]))\s*(?<facility>${NAME})${END}`,
  String.raw`经转\s*(?<facility>${NAME}${DEPOT})${END}`,
  String.raw`(?:^|[\s,;:\]|-]|暂存|滞留|装入|由(?:(?:寄件|收件|派件|始发|目的)网点)?|在|经|被(?:宅急送)?)(?!(?:您的)?(?:快件|包裹|货物|邮件)|暂存|滞留|装入|[由在经被])(?<facility>[\u4e00-\u9fff]{3,24}?(?:公司|中心|网点|分部|[一二三四五六七八九十]部|办事处|(?:营业|揽投|营投|中转|航空|汽运|转运|服务|运营|操作|分拨|投递|营销)[部站场所]|支局|邮电局|分拨))(?!员)`,
].map((source) => new RegExp(source, 'd'));

/** Words that can stand where a depot's name could. */
const NO_DEPOT =
  /^(?:您|请|凭|快件|客户|货物|包裹|邮件|已|顺丰速运|订单|派件|正在|商家|快递|货件|寄件|小哥|骑手|联系|卖家|问题件|目的国|目的地|目的|该|本|各|口岸|应客户|用户|收件|签收|下一|站$|由|因|从|在|到达|抵达|离开|进入|进行|投递|派送|妥投|安排|运输|途|拦截|退回|官网|处理中心$|分拨中心$|送|航班|班[列机]|飞机|列车|货船|将(?![乐军台])|即将|预计)|正在|签收|派送中|派件中|扫描$|^(?:等待|即将|准备)|联系不|途中|家中|发往|离开|抵达|到达|起飞|降落/;

/** What a bracket holds that is no depot: what was scanned, a person, a number. */
const TAG =
  /^(?:收件|发件|到件|派件|签收|疑难件?|退回|异常件?|问题|催取|重货|到派件点|丹鸟|菜鸟驿站|装袋|装车|揽收|揽件|问题件|派送中|派件中|运输中|退件|留仓|入库|出库|代收点?|派送|投递|卸车|集包|已揽收.*)$|^[\d\s,/-]*$|\d{7}|^已签收|号码|外呼|电话|^(?:家门口?|门口|前台|物业|本人|中国邮政|(?:顺丰|圆通|中通|申通|韵达|极兔|京东|德邦|百世|丹鸟)(?:速运|速递|快递|快运|物流)?)$/;
const BRACKET = /\[(?<gap>\s*)(?<inner>[^[\]]{2,40}?)\s*\]/g;
const NOT_HERE =
  /(?:发往|下一站|送往|运往|去往|转往|发至|目的地|上一站|下一部门|下一网点|退往|前往|转至|驶往|开往|转出至|运至|改发|流向|退回|返回|移交|发出至|飞往|寄往|代收点|上级站点|签收人|扫描员|员|派件人|投递员|进行|袋号|单号|电话|预计|提货点|合作点|的|因|由于|原因)\s*(?:(?:是|为)\s*)?[:,-]?\s*(?:\[\s*)?$/;
/** A depot that is called by its city alone. */
const HANDLED_HERE = /^\s*(?:已发出|已收入|已打包|已装车|已拆包|已建包)/;
const CAME_HERE = /(?:抵达|到达|离开|快件在)\s*$/;
/** Not the city of the scan but a depot that is called by its place. */
const PROVINCE_FIRST = /^[\u4e00-\u9fff]{2,8}(?:省|自治区)[\u4e00-\u9fff]{2,8}[市州]$/;
const PERSON_HERE = /由\s*$/;
const SENT_BY_IT =
  /^\s*的(?:快递|业务|派[件送]|配送|投递|小哥)|^\s*[\u4e00-\u9fff]{0,4}\s*(?:(?:\([\d\s,-]*\))\s*)?(?:准备|已|完成|安排|正在)?\s*(?:发往|发出|揽|收件|收取|取件|收寄|发至|改发|交还|退回|出库|接收|运往|转往|开单|装车|派)/;

/** Where the scan happened, in which city, and where the parcel goes from there. */
export function findPlace(words: Words): Pick<Facts, 'facility' | 'city' | 'next'> {
  const city = capture(words, 'city', CITY);
  const next = clean(capture(words, 'next', nextIn(words.plain)));
  const facility = bracketedDepot(words) ?? namedDepot(words);
  // Assigned one by one: this runs for every node of every push, and spreads take longer than the search.
  const place: Pick<Facts, 'facility' | 'city' | 'next'> = {};
  if (facility !== undefined && facility !== next) place.facility = facility;
  if (city !== undefined) place.city = city;
  if (next !== undefined) place.next = next;
  return place;
}

/** What stands before a bracket matters this far; the patterns for it look back from its end. */
const BESIDE = 24;

function bracketedDepot({ plain, raw }: Words): string | undefined {
  for (const match of allMatches(BRACKET, plain)) {
    const [, gap = '', inner = ''] = match;
    const begin = match.index + 1 + gap.length;
    const range = [begin, begin + inner.length] as const;
    const before = plain.slice(Math.max(0, match.index - BESIDE), match.index);
    if (isDepot(inner, before, plain.slice(range[1] + 1))) {
      return clean(raw.slice(...range));
    }
  }
  return undefined;
}

/** Whether what a bracket holds is the depot of this scan, judged by it and by what stands on either side. */
function isDepot(inner: string, before: string, after: string): boolean {
  if (TAG.test(inner) || NOT_HERE.test(before)) return false;
  if ((PERSON_HERE.test(before) && !SENT_BY_IT.test(after)) || isCourierHere(inner, before, after)) return false;
  return HANDLED_HERE.test(after) || CAME_HERE.test(before) || !isCity(inner);
}

function isCity(inner: string): boolean {
  return !PROVINCE_FIRST.test(inner) && ANY_CITY.test(`[${inner}]`);
}

/** 深圳布吉李朗[范国忠]收件扫描 */
function isCourierHere(inner: string, before: string, after: string): boolean {
  return /[\u4e00-\u9fff]\s*$/.test(before) && /^\s*(?:收件|揽|派|正在)/.test(after) && isLikelyName(inner);
}

function namedDepot(words: Words): string | undefined {
  for (const pattern of FACILITY) {
    const name = clean(capture(words, 'facility', [pattern]));
    if (name !== undefined && name.length >= 2 && !NO_DEPOT.test(name)) return name;
  }
  return undefined;
}

function clean(name: string | undefined): string | undefined {
  const cleaned = name?.replace(/[\s-]+$/, '').replace(/^[\s-]+/, '');
  return cleaned === '' ? undefined : cleaned;
}
