import type { Words } from '../readers/words';
import { LOCKER, STATION } from '../readers/stations';
import type { Facts } from '../types';
import { capture } from './capture';

/** A name in the running text, or one in brackets with what is attached to it. */
const NAME = String.raw`(?<place>(?:[^,.;\[\]]|\[[^\[\]]{1,12}\]){2,60}?)`;
const END = String.raw`(?=\s*(?:[,.;]|$|\]|代收|派件/自提|派送/自提|取件|取货|领取|取运单|自提|请|联系|电话|已发出|待取|取您|如有|扫码))`;
const KNOWN = new RegExp(`${STATION}|店|点|亭|室|处|房|站`);
const IS_STATION = new RegExp(STATION);
/** 存放至11月23日20点 */
const IS_TIME = /^[今明后][天日晚]|^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日|^\d{4}-|^\d{1,2}(?::\d|[点时])/;
const LOCKER_WORD = new RegExp(LOCKER);

const PATTERNS = [
  String.raw`(?:送达|存放?|暂存|暂放|放置|投递|投放|放|派送|派件|入库)\s*(?:至|到|在|于|入|进)?\s*\[(?:丰巢的)?(?<place>[^\[\]]{2,60})\]`,
  String.raw`(?:提货点|自提点|取件点|取件地址|代收点|驿站)\s*[:]\s*\[?(?<place>[^,.;\[\]]{2,60})\]?`,
  String.raw`(?:存放?|暂存|暂放|寄存|放置|投递|投放|派送|派件|送达|送|放)\s*(?:至|到|在|于|入|进)\s*${NAME}${END}`,
  String.raw`(?:已|快件)由\s*${NAME}\s*代收`,
  String.raw`被\s*${NAME}\s*代收`,
  String.raw`凭[^,.;到]{4,30}(?:到|至|前往)\s*${NAME}${END}`,
  String.raw`(?:到达|抵达|到(?!达))\s*\[?${NAME}${END}`,
  String.raw`^${NAME}(?:已发出|已入库)`,
  String.raw`(?:请?前往|到)\s*${NAME}${END}`,
].map((source) => new RegExp(source, 'd'));

const ENGLISH = [
  /\b(?:pick-?up|collection|collected) (?:at|from) (?<place>[A-Z].{2,60})$/d,
  /\bdelivered to (?:the )?recipient at (?<place>[A-Z].{2,60})$/di,
];

const SIGNED_AT = [
  /(?:已在|在|从)\s*\[?(?<place>[^,.;[\]]{2,40}?(?:驿站|超市|代收点|自提点|丰巢|柜)[^,.;[\]]{0,8}?)\]?\s*(?:领取|取件|取出|签收|出库)/d,
  /提货点\s*:\s*\[?(?<place>[^,.;[\]]{2,40})\]?/d,
];

/** The station or locker where it waits. */
export function findStation(words: Words): Pick<Facts, 'station'> {
  for (const pattern of PATTERNS) {
    const place = tidy(capture(words, 'place', [pattern]));
    if (place !== undefined && isPlace(place)) return { station: place };
  }
  const place = capture(words, 'place', ENGLISH);
  return place === undefined ? {} : { station: place };
}

/** The station from which it was collected or that signed for it. */
export function findSigningStation(words: Words): Pick<Facts, 'station'> {
  const place = tidy(capture(words, 'place', [...SIGNED_AT, ...ENGLISH]));
  return place === undefined ? {} : { station: place };
}

/** 站 alone says nothing: 您的包裹已到站. */
function isPlace(text: string): boolean {
  return (
    !IS_TIME.test(text) && text.length >= 3 && (KNOWN.test(text) || IS_STATION.test(text) || LOCKER_WORD.test(text))
  );
}

function tidy(text: string | undefined): string | undefined {
  const tidied = text?.replace(/^[\s:：]+|[\s:：]+$/g, '').replace(/^【(.*)$/, '$1');
  return tidied === '' ? undefined : tidied;
}
