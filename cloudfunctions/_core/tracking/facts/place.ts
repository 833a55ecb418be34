import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';

const AREA = String.raw`(?:(?<![超夜门菜城])市|自治州|州|盟|地区|特别行政区)`;
const CITY = [
  new RegExp(String.raw`\[[^\[\]]{0,9}?\s?(?<city>[\u4e00-\u9fff]{2,9}${AREA})(?:\s[^\[\]]{2,9})?\s*\]`, 'd'),
  new RegExp(String.raw`\[(?<city>[\u4e00-\u9fff]{2,8}\s${AREA})\s*\]`, 'd'),
  new RegExp(String.raw`^到?(?<city>[\u4e00-\u9fff]{2,8}${AREA})\s*\[`, 'd'),
];

/** A depot's name in running text. */
const NAME = String.raw`[^,.;:\[\]()\s-][^,.;:\[\]()]{1,34}?`;
const END = String.raw`(?=\s*(?:[,.;:\[\]()]|$|马上|扫描|并|准备|已))`;
const NEXT = [
  String.raw`(?:发往|下一站|送往|运往|去往|转往|发至|目的地)\s*[是为:,-]?\s*\[\s*(?<next>[^\[\]]{2,40})\]`,
  String.raw`(?:下一站|转运目的地|目的地)\s*[是为:,-]?\s*(?<next>${NAME})${END}`,
  String.raw`(?:发往|运往|去往|转往|发至)\s*[:,-]?\s*(?!下一站)(?<next>${NAME})${END}`,
  String.raw`\bnext facility in (?<next>[A-Z].{2,60})$`,
].map((source) => new RegExp(source, 'd'));

const FACILITY = [
  String.raw`^(?:\[[^\[\]]*\])?\s*(?<facility>${NAME}):\s*(?:进行|快件|到达|从)`,
  String.raw`离开\s*\[?(?<facility>${NAME})\s*\]?\s*[,;]?\s*(?:已|正|准备)?\s*(?:发往|去往|前往|运往|下一站)`,
  String.raw`^-?(?<facility>${NAME})-\s*已发往`,
  String.raw`快件在\s*(?<facility>${NAME})\s*(?:,|进行|从|装车|扫描|完成|由|分拣|已|快件|$|\[)`,
  String.raw`已在\s*(?<facility>${NAME})\s*签收`,
  String.raw`(?:到达|抵达|已到(?!达)|进入)\s*-?\s*(?<facility>${NAME})${END}`,
  String.raw`^(?:\[[^\[\]]*\])?\s*(?<facility>${NAME})\s*(?:已?揽收|已?揽件|已?收件|已?收寄|取件人|派件人|派件员|派送员|安排投递|安排派送|-)`,
  String.raw`^(?:\[[^\[\]]*\])?\s*(?<facility>${NAME})的`,
  String.raw`离开\s*\[?(?<facility>${NAME})\]?${END}`,
].map((source) => new RegExp(source, 'd'));

const ENGLISH_FACILITY = [
  String.raw`\b(?:Sort Facility|Facility in|Processed at|clearance at|complete at|through|dispatched out)\s+(?<facility>[A-Z][A-Z].{2,60})$`,
  String.raw`\bat (?<facility>(?:Export|Import|Origin|Destination) Facility)`,
].map((source) => new RegExp(source, 'd'));

const CHINESE = /[\u4e00-\u9fff]/;

/** Words that can stand where a depot's name could. */
const NO_DEPOT =
  /^(?:您|快件|客户|货物|包裹|邮件|已|顺丰速运|订单|派件|正在|商家|快递|货件|寄件|小哥|骑手|联系|卖家|问题件|目的国|目的地|口岸|应客户|用户|收件|签收|下一站|站$|由|因)|正在|签收|派送中|派件中|联系不/;

/** What a bracket holds that is no depot: what was scanned, a person, a number. */
const TAG =
  /^(?:收件|发件|到件|派件|签收|装袋|装车|揽收|揽件|问题件|派送中|派件中|运输中|退件|留仓|入库|出库|代收点?|派送|投递|卸车|集包|已揽收.*)$|^[\d\s,/-]*$|\d{7}|^已签收/;
const BRACKET = /\[\s*(?<inner>[^[\]]{2,40}?)\s*\]/dg;
const NOT_HERE =
  /(?:发往|下一站|送往|运往|去往|转往|发至|目的地|上一站|签收人|扫描员|员|派件人|投递员|进行|袋号|单号|电话|预计|提货点|合作点|的)\s*(?:是|为)?\s*[:,-]?\s*$/;
/** A depot that is called by its city alone. */
const HANDLED_HERE = /^\s*(?:已发出|已收入|已打包)/;
const PERSON_HERE = /由\s*$/;
const SENT_BY_IT = /^\s*(?:准备|已)?\s*(?:发往|发出|揽收|收件|发至)/;

/** Where the scan happened, in which city, and where the parcel goes from there. */
export function findPlace(words: Words): Pick<Facts, 'facility' | 'city' | 'next'> {
  const city = capture(words, 'city', CITY);
  const next = clean(capture(words, 'next', NEXT));
  const facility = bracketedDepot(words) ?? namedDepot(words);
  return {
    ...(facility !== undefined && { facility }),
    ...(city !== undefined && { city }),
    ...(next !== undefined && { next }),
  };
}

function bracketedDepot({ plain, raw }: Words): string | undefined {
  for (const match of plain.matchAll(BRACKET)) {
    const range = match.indices?.groups?.['inner'];
    if (range && isDepot(plain.slice(...range), plain.slice(0, match.index), plain.slice(range[1] + 1))) {
      return clean(raw.slice(...range));
    }
  }
  return undefined;
}

/** Whether what a bracket holds is the depot of this scan, judged by it and by what stands on either side. */
function isDepot(inner: string, before: string, after: string): boolean {
  if (TAG.test(inner) || NOT_HERE.test(before)) return false;
  if (PERSON_HERE.test(before) && !SENT_BY_IT.test(after)) return false;
  return HANDLED_HERE.test(after) || !CITY.some((pattern) => pattern.test(`[${inner}]`));
}

function namedDepot(words: Words): string | undefined {
  const patterns = CHINESE.test(words.plain) ? FACILITY : ENGLISH_FACILITY;
  for (const pattern of patterns) {
    const name = clean(capture(words, 'facility', [pattern]));
    if (name !== undefined && name.length >= 2 && !NO_DEPOT.test(name)) return name;
  }
  return undefined;
}

function clean(name: string | undefined): string | undefined {
  const cleaned = name?.replace(/[\s-]+$/, '').replace(/^[\s-]+/, '');
  return cleaned === '' ? undefined : cleaned;
}
