import { worthTrying } from '../readers/key-index';
import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { MOMENT, momentOf, type Moment, type Said } from './moment';

/** An arrival somewhere on the way is no promise to the recipient. */
const NOT_ELSEWHERE = String.raw`(?!\s*\[|[^,.;]{0,20}(?:中心|网点|分拨|转运|站点|机场|口岸|公司|市))`;
const ARRIVES = String.raw`(?:送达|送到|妥投|派送|配送|派达|(?:到达|抵达)${NOT_ELSEWHERE})`;
const PROMISES = [
  String.raw`(?:预计|预期|将于|将在|最迟|最晚)(?:将|会)?(?:于|在)?\s*${MOMENT}\s*(?:之?前|左右)?[^,.;\d]{0,4}?${ARRIVES}`,
  String.raw`(?:预计|预期)(?:送达|到达|派送|妥投)(?:时间|日期)?\s*(?:(?:是|为|在|于)\s*)?[:]?\s*${MOMENT}`,
].map((source) => new RegExp(source));
const promisesIn = worthTrying(PROMISES);

const COLLECT = String.raw`(?:取件|取走|取货|领取|自提|自取|提货|提取|取包裹|取您)`;
const DEADLINES = [
  String.raw`(?:保管|保留|存放|寄存|暂存|放置)(?:期限?|时间)?(?:截止)?(?:到|至)\s*(?:[:]\s*)?${MOMENT}(?<before>\s*之?前)?`,
  String.raw`(?:请[您]?|务必|需)[^,.;\d\[]{0,8}?${MOMENT}(?<before>\s*[之以]?前)[^,.;]{0,24}?${COLLECT}`,
  String.raw`(?:截止|最晚|最迟)(?:取件|领取|自提|保管)(?:时间|日期)?\s*(?:(?:是|为|到|至)\s*)?[:]?\s*${MOMENT}`,
].map((source) => new RegExp(source));
const deadlinesIn = worthTrying(DEADLINES);

/** When the carrier says that it comes: 预计明天送达, 预计11月23日14:00-16:00送达. Relative to the scan's own time and zone. */
export function findPromise({ plain }: Words, said: Said): Pick<Facts, 'promised'> {
  const found = firstMoment(promisesIn(plain), plain, said)?.moment;
  return found ? { promised: { from: found.from, ...(found.to !== undefined && { to: found.to }) } } : {};
}

/** Until when it is kept: 免费保管至11月23日20:00, 请于20:00前取件. Of a day it is the last minute; before a day, the last one of the eve. */
export function findUntil({ plain }: Words, said: Said): Pick<Facts, 'until'> {
  const found = firstMoment(deadlinesIn(plain), plain, said);
  if (!found) return {};
  const { moment, before } = found;
  const until = moment.isDay && before ? moment.from - 60_000 : (moment.to ?? moment.from);
  return until < said.at ? {} : { until };
}

function firstMoment(
  patterns: readonly RegExp[],
  plain: string,
  said: Said,
): { moment: Moment; before: boolean } | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(plain)?.groups;
    const moment = groups && momentOf(groups, said);
    if (moment) return { moment, before: groups['before'] !== undefined };
  }
  return undefined;
}
