import type { Reader } from './reader';
import { LOCKER, STATION } from './stations';
import { STRENGTH } from './strength';

/** Somebody has collected it, or the courier is the one who collects. */
const COLLECTED =
  /取件成功|凭取[货件]码签收|(?:已|被|由)[^,.;]{0,8}(?:取走|取出|提走|领走)|客户已取|上门取件|(?:快递员|小哥|业务员)[^,.;]{0,4}取件|取件(?:人|员)|揽收|寄件客户/;
const NOT_THERE = /正?送往|要求|(?:将|会|可)(?:为您|您的?)?[^,.;]{0,4}(?:放|存|投|送)至?|发往|寄件客户|取出/;

/** In a locker or at a station. */
export const zhWaiting: readonly Reader[] = [
  {
    rule: 'zh.signed-by-station-not-collected',
    status: 'awaiting_pickup',
    subStatus: 'station',
    strength: STRENGTH.stillWaiting,
    words: /取[件货]码\s*[:是为]?\s*[\dA-Z]|(?:请凭|请及时|请尽快|凭)[^,.;]{0,16}(?:取件|领取|自提|取货)/,
    beside: new RegExp(`(?:签收|代收).*(?:${STATION})|(?:${STATION}).*(?:签收|代收)`),
    unless: COLLECTED,
  },
  {
    rule: 'zh.in-locker',
    status: 'awaiting_pickup',
    subStatus: 'locker',
    strength: STRENGTH.waiting + 0.3,
    words: new RegExp(
      `(?:存|放|投|置|送达|送至|送到|派件至|派送至|到达|入|已到)[^,.;]{0,30}(?:${LOCKER})|(?:${LOCKER})[^,;]{0,10}(?:代收|待取|待领)|[投入存]柜`,
    ),
    unless: new RegExp(`${COLLECTED.source}|${NOT_THERE.source}|已签收|签收人`),
  },
  {
    rule: 'zh.at-station',
    status: 'awaiting_pickup',
    subStatus: 'station',
    strength: STRENGTH.waiting + 0.2,
    words: new RegExp(
      `(?:存|放|投|置|送达|送至|送到|派件至|派送至|到达|入|已到)[^;]{0,40}?(?:${STATION})|(?:${STATION})[^,;]{0,10}(?:待取|待领|入库)|(?:由|被)[^,;]{0,40}(?:${STATION})\\]?[^,;]{0,6}代收|(?:由|被)[^,;]{0,40}代收点`,
    ),
    unless: new RegExp(`${COLLECTED.source}|${NOT_THERE.source}|已签收|签收人|出库`),
  },
  {
    rule: 'zh.come-and-collect',
    status: 'awaiting_pickup',
    strength: STRENGTH.waiting,
    words:
      /取[件货]码|凭[^,.;]{0,40}(?:取件|取货|领取|提货|取[^,.;]{0,12}包裹)|请[^,.;]{0,20}(?:取件|自提|自取|领取|取货|提货|取走|取包裹)|及时[取领提]|(?:等待|待)[^,.;]{0,4}(?:自提|自取|提货|领取|取走|取货|客户取|用户取|取件)|(?:可|前往|前来|自行)[^,.;]{0,10}(?:取件|自提|领取|提货|自取)|自提(?:短信|通知)|上门自提|到店自提|留局待领|候领/,
    unless: COLLECTED,
  },
];
