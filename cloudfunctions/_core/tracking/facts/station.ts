import { prepareWords, type Words } from '../readers/words';
import { LOCKER, STATION } from '../readers/stations';
import type { Facts } from '../types';
import { capture } from './capture';

/** A name in the running text, or one in brackets with what is attached to it. */
const NAME = String.raw`(?<place>(?:[^,.;\[\]]|\[[^\[\]]{1,12}\]){2,60}?)`;
const END = String.raw`(?=\s*(?:[,.;]|$|\]|代收(?!点)|派件/自提|派送/自提|取件|取货|领取|取运单|自提(?![点柜站])|请|联系|电话|已发出|待取|取您|如有|扫码|等[您了]|已超|超过))`;
const KNOWN = new RegExp(`${STATION}|店|点|亭|室|处|房|站|卖部|支局|邮局|邮政所|营业部|服务部|中心|网点`);
const IS_STATION = new RegExp(STATION);
/** 存放至11月23日20点 */
const IS_TIME = /^[今明后][天日晚]|^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日|^\d{4}-|^\d{1,2}(?::\d|[点时])/;
/** What was said of the place, not its name. */
const NO_PLACE =
  /^(?:您|店|到|点|快件|包裹|您的|指定|站$|免费|(?:领取|取[件货走]|自[提取]|提[货取])(?![网站柜点店中处]))|^\d+[天日小]/;
const LOCKER_WORD = new RegExp(LOCKER);

/** Where something was put: whatever stands there is the place. */
const PUT_THERE = [
  String.raw`[存放投入在至到于]\s*\[(?:代收点|快递柜|自提柜|智能柜|驿站|自提点)\]\s*(?:[:]\s*)?${NAME}${END}`,
  String.raw`(?:送达|存放?|暂存|暂放|寄存|放置|投递|投放|投|放|派送|派件|入库|代收点?)\s*(?:(?:至|到|在|于|入|进|为|:)\s*)?(?:自提柜|快递柜|智能柜|驿站|代收点|自提点|您指定的)?\s*\[(?:丰巢的)?(?<place>[^\[\]]{2,60})\]`,
  String.raw`(?:提货点|自提点|取件点|待自提|柜机位置|取件位置|[取提][件货]地址|代收点|代收地址|[取提][件货]地点|驿站)(?:名称)?\s*[:]\s*\[?(?<place>[^,.;\[\]]{2,60})\]?`,
  String.raw`凭[^,.;到]{2,30}(?:到|至|前往)\s*${NAME}${END}`,
  String.raw`在\s*\[(?<place>[^\[\]]{2,40})\]\s*等`,
  String.raw`送[往至]\s*\[(?<place>[^\[\]]{2,40})\]`,
  String.raw`(?:存放?|暂存|暂放|寄存|放置|存入)\s*(?:至|到|在|于|入|进)\s*(?:自提点)?${NAME}${END}`,
].map((source) => new RegExp(source, 'd'));
/** Where depots stand too: it has to sound like a station. */
const PERHAPS = [
  String.raw`(?:投递|投放|派送|派件|送达|送|放|投)\s*(?:至|到|在|于|入|进)\s*${NAME}${END}`,
  String.raw`(?:暂存|存放|存入|暂放|寄存|改存|转存|移存|送达|投入|滞留)\s*(?:(?:至|到)\s*)?${NAME}${END}`,
  String.raw`(?<!正)(?:放|存)?在\s*\[?${NAME}\]?${END}`,
  String.raw`(?:已|快件)由\s*\[?${NAME}\]?\s*代[收投]`,
  String.raw`被\s*\[?${NAME}\]?\s*代收`,
  String.raw`(?:到达|抵达|到(?![达站]))\s*(?:自提点)?\[?${NAME}${END}`,
  String.raw`^${NAME}(?:已发出|已入库)`,
  String.raw`(?:请?前往|到(?![达站]))\s*${NAME}${END}`,
  String.raw`(?:^|\])\s*\[(?<place>[^\[\]]{2,40}(?:驿站|超市|店|自提点|代收点|柜)[^\[\]]{0,20})\]`,
].map((source) => new RegExp(source, 'd'));

const SIGNED_AT = [
  /在\s*\[(?<place>[^[\]]{3,40})\]\s*(?:完成)?(?:领取|取件|自提)/d,
  /\[(?<place>[^[\]]{3,40}(?:店|驿站|超市|代收点|自提点|柜))\]的(?:快件|包裹)/d,
  /(?:派送|派件|投递|投放|存放|送达|放)(?:[至到在]|您指定的)\s*\[(?<place>[^[\]]{0,30}(?:丰巢|柜|驿站|超市|店|兔喜|代收点|自提点)[^[\]]{0,30})\]/d,
  /(?:送达|存放[至在])\s*(?<place>[^,.;[\]]{2,40}(?:驿站|超市|代收点|自提点|店))/d,
  /(?<place>(?:菜鸟驿站|兔喜)[^,.;[\]]{2,20}店)/d,
  /代收点\s*:\s*\[?(?<place>[^,.;[\]]{2,40})\]?/d,
  /由\s*\[?(?<place>[^,.;[\]]{2,40}?(?:驿站|超市|代收点|自提点|丰巢|柜|便利店|兔喜|喵站)[^,.;[\]]{0,12}?)\]?\s*(?:代收|代签|自提)/d,
  /(?:已在|在|从|于)\s*\[?(?<place>[^,.;[\]]{2,40}?(?:驿站|超市|代收点|自提点|丰巢|柜|店|站)[^,.;[\]]{0,8}?)\]?\s*(?:完成)?(?:领取|取件|取出|签收|出库|自取|自提)/d,
  /提货点\s*:\s*\[?(?<place>[^,.;[\]]{2,40})\]?/d,
];

/** The station or locker where it waits. */
export function findStation(words: Words): Pick<Facts, 'station'> {
  const station = firstPlace(words, PUT_THERE, canBePlace) ?? firstPlace(words, PERHAPS, isPlace);
  return station === undefined ? {} : { station };
}

/** The station from which it was collected or that signed for it. */
export function findSigningStation(words: Words): Pick<Facts, 'station'> {
  const place = tidy(capture(words, 'place', SIGNED_AT));
  return place === undefined || place.length < 4 ? {} : { station: place };
}

function firstPlace(words: Words, patterns: readonly RegExp[], believe: (text: string) => boolean): string | undefined {
  for (const pattern of patterns) {
    const place = tidy(capture(words, 'place', [pattern]));
    if (place !== undefined && believe(prepareWords(place).plain)) return place;
  }
  return undefined;
}

const canBePlace = (text: string): boolean => text.length >= 2 && !IS_TIME.test(text) && !NO_PLACE.test(text);

/** 站 alone says nothing: 您的包裹已到站. */
function isPlace(text: string): boolean {
  return canBePlace(text) && text.length >= 3 && (KNOWN.test(text) || IS_STATION.test(text) || LOCKER_WORD.test(text));
}

function tidy(text: string | undefined): string | undefined {
  const tidied = text?.replace(/^[\s:：]+|[\s:：]+$/g, '').replace(/^【(.*)$/, '$1');
  return tidied === '' ? undefined : tidied;
}
