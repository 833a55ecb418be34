import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** What did not happen, or was not said to have. */
const NOT = /未|不|没|无法|预计|预约|如|若|(?<!已)将/;

/** Logs of one word: the operation alone, as scanners write it. Heard only where no other reader speaks. */
export const zhTerse: readonly Reader[] = [
  {
    rule: 'zh.delivery-scan',
    status: 'out_for_delivery',
    strength: STRENGTH.terse + 2,
    words: /派件|派送|投递|配送|送货|递送|外派/,
    unless: new RegExp(`${NOT.source}|中心|网点|范围|区域|时间|方式|可能|暂停|后[^,.;]{0,4}派`),
  },
  {
    rule: 'zh.pickup-scan',
    status: 'picked_up',
    strength: STRENGTH.terse + 1,
    words: /收件(?![人地方信]|单位|城|客户)|取件(?![码人])|收取|已收到(?:包裹|快件|货物|邮件)|收货(?!地址|时间|人)/,
    unless: new RegExp(`${NOT.source}|请|已?派`),
  },
  {
    rule: 'zh.goods-moved',
    status: 'in_transit',
    strength: STRENGTH.terse,
    words: /出库|入仓|货物|转[至到]|交给|抵|运|航|车/,
    unless: NOT,
  },
];
