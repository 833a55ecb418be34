import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Papers are asked for elsewhere too. */
const ABOUT_CUSTOMS = /海关|清关|报关|通关|申报|关税|税|身份证|入境|进口/;

/** At the border. */
export const zhCustoms: readonly Reader[] = [
  {
    rule: 'zh.duty-paid',
    status: 'customs',
    subStatus: 'duty_paid',
    strength: STRENGTH.customsProblem + 2,
    words:
      /(?:税款|税费|税金|关税|税)[^,;]{0,16}已[^,.;]{0,4}(?:缴|交|付)|已(?:缴|完|交)(?:纳|清)?[^,.;]{0,3}税|缴税(?:成功|完成)|完税/,
  },
  {
    rule: 'zh.duty-due',
    status: 'customs',
    subStatus: 'duty_due',
    strength: STRENGTH.customsProblem + 1,
    words: /(?:缴|交|补|付)(?:纳)?[^,.;]{0,4}税|(?:税款|税费|税金|关税)[^,.;]{0,8}(?:待|未|需|请)|应税/,
    unless: /免税/,
  },
  {
    rule: 'zh.customs-papers',
    status: 'customs',
    subStatus: 'info_required',
    strength: STRENGTH.customsProblem,
    words:
      /(?:需|请|待|要求|缺少?|未)[^,.;]{0,10}(?:提供|补充|上传|提交|补交|认证|核实|补)?[^,.;]{0,8}(?:身份|证件|资料|材料|证明|发票|清关信息)|(?:资料|材料|证件|身份信息)[^,.;]{0,4}(?:不全|不齐|不符|缺失|有误|待补)/,
    beside: ABOUT_CUSTOMS,
    unless: /(?:持|携带?|凭)[^,.;]{0,8}(?:身份|证件)/,
  },
  {
    rule: 'zh.customs-held',
    status: 'customs',
    subStatus: 'held',
    strength: STRENGTH.customsProblem,
    words:
      /(?:海关|检疫|口岸)[^,.;]{0,8}(?:扣|退运|退单|查没|没收|拒绝)|(?:清关|通关|报关)[^,.;]{0,4}(?:异常|失败|受阻|不通过|未通过|延误|暂停|延长|时效延长)|扣关|扣件|留关|留存待验/,
  },
  {
    rule: 'zh.customs-cleared',
    status: 'customs',
    subStatus: 'cleared',
    strength: STRENGTH.customs + 2,
    words: /(?:清关|通关|报关|结关)[^,.;]{0,4}(?:完成|完毕|成功|结束|放行)|已(?:完成)?(?:清关|通关|结关|放行)|放行/,
    unless: /(?:等待|待|未|尚未|准备|不能|无法|不予|不得)[^,.;]{0,4}(?:放行|清关完成)/,
  },
  {
    rule: 'zh.customs-waiting',
    status: 'customs',
    subStatus: 'waiting',
    strength: STRENGTH.customs + 1,
    words: /(?:等待|等候|待|准备)[^,.;]{0,6}(?:清关|报关|申报|通关|海关)|(?:清关|报关|申报)[^,.;]{0,4}(?:等待|待)/,
  },
  {
    rule: 'zh.customs',
    status: 'customs',
    subStatus: 'processing',
    strength: STRENGTH.customs,
    words: /海关|清关|报关|通关|申报(?!包裹|信息|价值|单已)|关务|转关|商检|国检|检疫|留关|三单(?:对碰|比对)|缉私/,
  },
];
