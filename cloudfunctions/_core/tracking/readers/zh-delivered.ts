import type { Reader } from './reader';
import { COLLECTED_FROM, LOCKER, SIGNING_SHOP, STATION } from './stations';
import { STRENGTH } from './strength';
import { PROXY } from './zh-words';

/** 签收 that has not happened. */
const NOT_YET =
  /(?:准备|等待|待|未|尚未|方便|注意|前往|耐心)(?:您|你|客户|收件人)?[^,.;]{0,2}签收|请[^,.;]{0,6}签收|(?:无人|没人)签收|(?:预计|约定|预约)[^,.;]{0,10}签收|(?:须|需|应)[^,.;]{0,14}签收|(?:签收|妥投)(?:失败|异常|时间|不成功)|签收前/;
/** The courier took it out, or somebody still has to. */
const NOT_COLLECTED =
  /快递员|小哥|业务员|[收取揽]件员|(?:重新|再次)(?:安排|进行)?[派配投]|未[^,.;]{0,3}[取领提]|请[^,.;]{0,16}(?:取|领|提)|待[^,.;]{0,4}(?:取|领|提)|(?:^|[\],.;])凭[^,.;]{2,24}[至到][^,.;]{2,40}[取领]|揽[收件]|分拨|仓/;
const SAFE_PLACE =
  '门口|门前|门外|家门|信箱|信报箱|门卫|门岗|前台|物业|传达室|收发室|收发窗|鞋柜|水表|电表|消防|楼道|楼下|车库|车棚|院子|指定(?:位置|地点|地方)|快递架|置物架|快递房|奶箱|地下室|窗台';

/** It has arrived with somebody. */
export const zhDelivered: readonly Reader[] = [
  {
    rule: 'zh.collected',
    status: 'delivered',
    subStatus: 'self',
    strength: STRENGTH.collected,
    words:
      /凭取[货件]码签收|(?:用户|客户|收件人|签收人|本人|已)凭[^,.;]{0,14}(?:取件|取货|领取|取走|提货|自提)|(?:客户|收件人|收方|用户|买家|您)(?:本人)?(?:已|从|在|前往|到)[^,.;]{0,20}(?:取件|取走|取出|领取|提货|自提|自取|取货)|(?:快件|包裹|邮件|货物)?(?:已|被|由|经)[^,.;]{0,20}(?:取走|取出|提走|领走|领取完成)|(?:已?被|由)[^,.;]{0,16}(?:客户|本人|收件人|用户|您)[^,.;]{0,4}(?:取件|领取|收取|取货)|取件成功|(?:驿站|代收点|自提点|超市|店|柜)\]?\s*(?:完成|成功)(?:取件|领取|自提)|(?<!开)柜取(?!货)|出柜(?!机)|(?:用户|客户)[^,.;]{0,6}出库|(?:包裹|快件)已取(?=$|[,.;])|已(?:成功|被)?(?:自提|自取|提货|领取)|自[提取](?:完成|成功)|(?:收件人|客户|用户)已取(?!件码|消|得)|货已提|提货完成|(?:已从|从)[^,.;]{0,24}(?:出库|取件)/,
    unless: NOT_COLLECTED,
  },
  {
    rule: 'zh.fetched-from-station',
    status: 'delivered',
    subStatus: 'self',
    strength: STRENGTH.collected,
    words: new RegExp(
      `(?:${COLLECTED_FROM})[^,.;\\[\\]]{0,16}\\]?\\s*(?:的?(?:快件|包裹|邮件))?已(?:被|经|成功)?(?:取件|取货|取出|取走|提走|领走|领取|自提)`,
    ),
    unless: NOT_COLLECTED,
  },
  {
    rule: 'zh.signed-by-locker',
    status: 'delivered',
    subStatus: 'locker',
    strength: STRENGTH.signed + 0.3,
    words: new RegExp(`签收[^;]{0,24}(?:${LOCKER})|(?:${LOCKER})[^,;]{0,16}签收`),
    unless: NOT_YET,
  },
  {
    rule: 'zh.signed-by-station',
    status: 'delivered',
    subStatus: 'station',
    strength: STRENGTH.signed + 0.2,
    words: new RegExp(`签收人?[^;]{0,24}(?:${SIGNING_SHOP})|(?:${SIGNING_SHOP})[^,;]{0,10}(?:签收|完成派件)`),
    unless: NOT_YET,
  },
  {
    rule: 'zh.signed-by-another',
    status: 'delivered',
    subStatus: 'proxy',
    strength: STRENGTH.signed + 0.1,
    words: new RegExp(
      `(?:签收|妥投|投妥).*(?:${PROXY})|代签收?|他人(?:代)?收|(?:${PROXY})[^,.;]{0,4}(?:代收|签收)|收发章`,
    ),
    unless: new RegExp(`${NOT_YET.source}|未妥投`),
  },
  {
    rule: 'zh.left-at-door',
    status: 'delivered',
    subStatus: 'door',
    strength: STRENGTH.signed - 1,
    words: new RegExp(`(?:放|搁|置|投递?|送)(?:置|到|在|至|于|入|了)?[^,.;]{0,10}(?:${SAFE_PLACE})`),
    unless: /请[^,.;]{0,16}(?:取|领|提)|要求放(?!置)|电联|未(?!接)|正送|失败|异常|不成功|放假|将|发往/,
  },
  {
    rule: 'zh.signed',
    status: 'delivered',
    strength: STRENGTH.signed,
    words:
      /已(?:(?!准备|等待|请|待|未|拒|如)[^,.;]){0,24}签收|签收(?:成功|完成|人|扫描|于|:)|^\[?签收|(?:快件|派件|货物|整车|客户|本人|电子(?!签收单)|图片|拍照|短信|异常|正常|自动|自提|部分|返单)[^,.;]{0,10}签收|被[^,.;]{0,12}签收|由[^,.;]{0,20}签收|签收(?:\s|$|;)|妥投|投妥|已(?:完成)?(?:配送|投递)(?:完成|成功)?(?:$|[,.;])|投递给(?:收件人|客户|本人)|完成(?:配送|派件|派送|投递)|(?:配送|派送|派件|投递|配达)(?:已)?(?:完成|成功)|送货(?:成功|完成)|已交付(?:收件人|客户|本人|收货人)|已送达(?:收件人|客户|您|本人)|送货上门(?:完成|成功)|已送货上门|投递到家|已派达|已签(?![发入到])|送装完成|成功派递|已派递|已递送(?!至)|交易(?:成功|完成)|已交付(?=$|[,.;])|已?确认收货(?!地址|时间|人)|订单已?完[成结](?=$|[,.;])|投递至收件人|合作点已派件/,
    unless: new RegExp(
      `${NOT_YET.source}|(?:未|没)[^,.;]{0,2}妥投|(?:未|没|无法|不能)[^,.;]{0,8}(?:派送|投递|配送|送货)(?:成功|完成)?|拒绝?签收|返单签`,
    ),
  },
  {
    rule: 'zh.brought',
    status: 'delivered',
    strength: STRENGTH.waiting - 0.4,
    words: new RegExp(
      `(?:已|成功|安全|顺利|准时)(?:经)?(?:为您)?(?:将[^,.;]{0,8})?(?:送达|送到|配达)(?!\\s*[^,.;]{0,24}(?:中心|站|网点|营业|仓|分拨|转运|海关|监管|处理|机场|口岸|局|公司|港|库|${STATION}))|送达(?:完成|成功)|(?:快件|包裹|货物|邮件|订单)送达(?=$|[,.;])|配达完成|已[^,.;]{0,8}(?:交到|交给)(?:您|客户|收件人|本人)`,
    ),
    unless: /预计|(?<!已)将|即将|未|无法/,
  },
  {
    // With JD a shop that takes it in ends the delivery: the goods are signed for.
    rule: 'zh.taken-in-by-shop',
    status: 'delivered',
    subStatus: 'station',
    strength: STRENGTH.waiting + 1,
    carriers: ['jd-logistics'],
    words: /由[^,.;]{0,40}代收/,
    unless: /取[件货]码|及时|请/,
  },
  {
    rule: 'zh.taken-in',
    status: 'delivered',
    subStatus: 'proxy',
    strength: STRENGTH.waiting - 0.5,
    words: new RegExp(
      `由[^,.;]{0,20}代收(?!寄)|已[^,.;]{0,8}代收(?!寄)|(?:${PROXY})代收|由[^,.;]{0,8}(?:本人|家人|前台|门卫)[^,.;]{0,4}(?:收取|接收)`,
    ),
  },
];
