import type { Reader } from './reader';
import { LOCKER } from './stations';
import { STRENGTH } from './strength';

/** 签收 that has not happened. */
const NOT_YET =
  /(?:准备|等待|待|未|尚未|方便|注意|前往|耐心)(?:您|你|客户|收件人)?[^,.;]{0,2}签收|请[^,.;]{0,6}签收|(?:无人|没人)签收|(?:预计|约定|预约)[^,.;]{0,10}签收|(?:签收|妥投)(?:失败|异常|时间|不成功)/;

/** It has arrived with somebody. */
export const zhDelivered: readonly Reader[] = [
  {
    rule: 'zh.collected',
    status: 'delivered',
    subStatus: 'self',
    strength: STRENGTH.collected,
    words:
      /凭取[货件]码签收|(?:客户|收件人|收方|用户|您)(?:本人)?(?:已|从|在|前往|到)[^,.;]{0,20}(?:取件|取走|取出|领取|提货|自提|取货)|(?:快件|包裹|邮件|货物)?(?:已|被|由|经)[^,.;]{0,20}(?:取走|取出|提走|领走|领取完成)|取件成功|柜取|出柜|已(?:成功)?(?:自提|提货|领取)|自提(?:完成|成功)|(?:已从|从)[^,.;]{0,24}(?:出库|取件)/,
    unless:
      /快递员|小哥|业务员|(?:重新|再次)(?:安排|进行)?[派配投]|未[^,.;]{0,3}[取领提]|请[^,.;]{0,16}(?:取|领|提)|待[^,.;]{0,4}(?:取|领|提)/,
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
    words: new RegExp(
      `签收人?[^;]{0,24}(?:驿站|代收点|自提点|超市|便利店|兔喜)|(?:驿站|代收点|自提点|超市|便利店|兔喜)[^,;]{0,10}签收`,
    ),
    unless: NOT_YET,
  },
  {
    rule: 'zh.signed-by-another',
    status: 'delivered',
    subStatus: 'proxy',
    strength: STRENGTH.signed + 0.1,
    words:
      /(?:签收|妥投|投妥).*(?:代签|代收|他人|门卫|前台|物业|保安|同事|家人|朋友|邻居|传达室|收发)|代签收?|他人收|(?:门卫|前台|物业|保安|同事|家人|朋友|邻居|传达室|收发室)[^,.;]{0,4}(?:代收|签收)/,
    unless: NOT_YET,
  },
  {
    rule: 'zh.left-at-door',
    status: 'delivered',
    subStatus: 'door',
    strength: STRENGTH.signed - 1,
    words:
      /(?:放|搁|置|投递?|送)(?:置|到|在|至|于|入)[^,.;]{0,10}(?:门口|门前|家门|信箱|信报箱|门卫|前台|物业|传达室|收发室|鞋柜|水表箱|电表箱|消防栓)/,
    unless: /请[^,.;]{0,16}(?:取|领|提)/,
  },
  {
    rule: 'zh.signed',
    status: 'delivered',
    strength: STRENGTH.signed,
    words:
      /已(?:(?!准备|等待|请|待|未|拒|如)[^,.;]){0,24}签收|签收(?:成功|完成|人|扫描|于)|^\[?签收|(?:快件|派件|货物|整车|客户|本人)[^,.;]{0,10}签收|被[^,.;]{0,12}签收|由[^,.;]{0,20}签收|签收$|妥投|投妥|已(?:完成)?(?:配送|投递)(?:完成|成功)?$|完成配送|配送完成|(?:投递|派送|送货|配送)(?:成功|完成)|已交付(?:收件人|客户)|已送达(?:收件人|客户|您)|已送货上门/,
    unless: new RegExp(
      `${NOT_YET.source}|(?:未|没)[^,.;]{0,2}妥投|(?:未|没|无法)[^,.;]{0,8}(?:派送|投递|配送|送货)(?:成功|完成)|拒绝?签收`,
    ),
  },
  {
    rule: 'zh.taken-in',
    status: 'delivered',
    subStatus: 'proxy',
    strength: STRENGTH.waiting - 0.5,
    words: /由[^,.;]{0,20}代收|已[^,.;]{0,8}代收/,
  },
];
