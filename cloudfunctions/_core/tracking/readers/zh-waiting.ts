import type { Reader } from './reader';
import { LOCKER, STATION } from './stations';
import { STRENGTH } from './strength';

/** Somebody has collected it, or the courier is the one who collects. */
const COLLECTED =
  /取件成功|凭取[货件]码签收|签收方式[:]?\s*凭|(?:用户|客户|收件人|签收人|本人|已)凭[^,.;]{0,14}[取领提]|(?:已|被|由)(?![^,.;]{0,4}通知)[^,.;]{0,8}(?:取走|取出|提走|领走|取件)|(?:客户|买家|用户)已取|上门取件|待(?:快递员|小哥|派件员|骑手|司机)[^,.;]{0,6}(?:取走|领取|揽)|员领取|(?:快递员|小哥|业务员|司机|师傅)[^,.;]{0,14}(?:取件(?!码)|取货(?!码)|接单)|取件(?:人|员)|揽收|寄件客户/;
const NOT_THERE =
  /正?送往|要求(?!.*已放)|(?:(?<!已)将|会|可)(?:为您|您的?)?[^,.;]{0,4}(?:放|存|投|送)至?|发往|寄件客户|取出|接单|完成派件|分[配派]|正在[^,.;]{0,6}送往/;

/** Carriers call it signed for, yet ask the reader to come. */
const COLLECT_IT = /取[件货]码\s*[:是为]?\s*[\dA-Z]|(?:请凭|请及时|请尽快|凭)[^,.;]{0,16}(?:取件|领取|自提|取货)/;
const NO_LONGER_THERE = new RegExp(
  `${COLLECTED.source}|(?:超时|逾期|超期|过期)[^,.;]{0,4}未[^,.;]{0,2}[取领提]|[点柜站]\\]?已滞留`,
);

/** In a locker or at a station. */
export const zhWaiting: readonly Reader[] = [
  {
    rule: 'zh.signed-by-locker-not-collected',
    status: 'awaiting_pickup',
    subStatus: 'locker',
    strength: STRENGTH.stillWaiting + 0.1,
    words: COLLECT_IT,
    beside: new RegExp(`(?:${LOCKER})[^,;]{0,10}(?:签收|代收|妥投)`),
    unless: NO_LONGER_THERE,
  },
  {
    rule: 'zh.signed-by-station-not-collected',
    status: 'awaiting_pickup',
    subStatus: 'station',
    strength: STRENGTH.stillWaiting,
    words: COLLECT_IT,
    beside: /签收|代收|妥投/,
    unless: NO_LONGER_THERE,
  },
  {
    rule: 'zh.in-locker',
    status: 'awaiting_pickup',
    subStatus: 'locker',
    strength: STRENGTH.waiting + 0.3,
    words: new RegExp(
      `(?:存|放|投|置|送达|送至|送到|派件至|派送至|到达|入|已到|在)[^,.;]{0,30}(?:${LOCKER})|(?:${LOCKER})[^,;]{0,10}(?:代收|待取|待领)|[投入存][柜箱]`,
    ),
    unless: new RegExp(`${COLLECTED.source}|${NOT_THERE.source}|已签收|签收人`),
  },
  {
    rule: 'zh.at-station',
    status: 'awaiting_pickup',
    subStatus: 'station',
    strength: STRENGTH.waiting + 0.2,
    words: new RegExp(
      `(?:存|放|投|置|送达|送至|送到|配达|派件至|派送至|到达|入|已到)[^;]{0,40}?(?:${STATION})(?![^,;\\]]{0,8}(?:网点|营业部|分部|公司|点部))|在[^;\\[]{0,24}?(?:${STATION})(?![^,;\\]]{0,8}(?:网点|营业部|分部|公司|点部))|(?:${STATION})[^,;]{0,10}(?:待取|待领|入库)|(?:${STATION})\\]?已收件|(?:由|被)[^,;]{0,40}(?:${STATION})\\]?[^,;]{0,6}代收|(?:由|被)[^,;]{0,40}代收点|(?:包裹|快递)已?到站(?!点)|邮乐购|到站待取|招领(?!局)`,
    ),
    unless: new RegExp(`${COLLECTED.source}|${NOT_THERE.source}|已签收|签收人|出库|装车|分拣|正在[^,.;]{0,6}[派配投]`),
  },
  {
    rule: 'zh.come-and-collect',
    status: 'awaiting_pickup',
    strength: STRENGTH.waiting,
    words:
      /取[件货][码号]|(?:提货|自提)(?:地址|地点)|货架号|自提(?:密码|码)|提取码|凭码|凭[^,.;]{0,40}(?:取件|取货|领取|提货|取[^,.;]{0,12}包裹)|请[^,.;]{0,20}(?:取件|自提|自取|领取|取货|提货|取走|提取|来取|取包裹)|(?<!未)及时[取领提]|(?:等待|等候|待)[^,.;]{0,6}(?:自提|自取|提货|领取|取走|取货|客户取|用户取|取件)|待领|(?:可|前往|前来|自行)[^,.;]{0,10}(?:取件|自提|领取|提货|自取)|自提(?:短信|通知)|(?:通知|提醒)(?!快递|小哥|司机|揽)[^,.;]{0,8}(?:自提|自取|提货|领取|取件)|(?:取件|提货|领取)通知|上门自提|到店自提|留局待领|候领|(?:暂存|存放|寄存|暂放)(?:于|至|在|到)(?!.{0,14}(?:网点|营业|中心|公司|分部|仓|口岸|海关|机场))|可?供[^,.;]{0,6}提取|来取|要求(?:到?[^,.;]{0,6})?(?:自提|自取)/,
    unless: new RegExp(`${COLLECTED.source}|问题件|疑难|异常|不成功|未妥投|失败|超区|超出|范围|航班|主单`),
  },
];
