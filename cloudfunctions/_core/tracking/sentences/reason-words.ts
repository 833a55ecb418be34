import type { IssueCode, Locale } from '../../../../typings/vocabulary';
import { REFUSAL } from '../refusal';

/** What carriers give as a reason, whatever they call it, and how each reader is told. The first that fits counts. */
const KINDS: readonly (readonly [words: RegExp, zh: string, en: string])[] = [
  [REFUSAL, '拒收', 'refused'],
  [/身份证|身份信息|实名|identi(?:ty|fication)|\bID\b/i, '身份证明', 'proof of identity'],
  [/发票|invoice/i, '发票', 'invoice'],
  [/地址|门牌|address/i, '地址不清楚', 'the address is not clear'],
  [
    /(?:电话|号码|手机|联系方式).{0,4}(?:错误|有误|不对|不正确|空号)|wrong (?:phone|number)/i,
    '电话不对',
    'wrong phone number',
  ],
  [
    /无人接听|联系不[上到]|无法联系|未联系|(?:电话|手机).{0,4}(?:不通|关机|停机|占线|无法|未接|拒接)|打不通|no answer|unreachable|(?:not|unable to) (?:reach|contact)/i,
    '联系不上',
    'no answer by phone',
  ],
  [
    /不在[家场]?|家[里中]?没?无?人|外出|出差|无人(?:在家|收|签|应)|not (?:at )?home|nobody|no ?one|absent|not available/i,
    '家里没人',
    'nobody home',
  ],
  [/休息|放假|下班|不上班|关门|闭店|未营业|打烊|歇业|closed/i, '关门了', 'closed'],
  [/台风|暴雨|暴雪|大雪|大雾|降雨|降雪|天气|洪水|积水|冰雪|weather|storm|snow|flood/i, '天气不好', 'bad weather'],
  [/逾期|超期|未取|无人领取|not collected|unclaimed/i, '没人取', 'not collected in time'],
  [/超区|超出.{0,6}范围|不在派送范围|outside/i, '超出派送范围', 'outside the delivery area'],
  [/破损|损坏|变形|渗漏|damage|broken/i, '破损', 'damaged'],
  [
    /改期|改约|预约|约定|要求.{0,6}(?:派|送|时间)|另约|reschedul|another (?:day|time)|requested/i,
    '另约了时间',
    'another time was agreed',
  ],
  [/节假日|春节|国庆|假期|holiday/i, '放假', 'public holiday'],
  [/堵车|拥堵|交通|道路|封路|车辆|车祸|traffic|road|vehicle/i, '路上耽搁', 'trouble on the road'],
  [/航班|飞机|航空|flight|plane/i, '航班耽搁', 'flight delay'],
  [/爆仓|件量|货量|高峰|量大|积压|volume|backlog/i, '件太多', 'too many parcels'],
  [/疫情|管控|封控|管制|restriction/i, '当地管控', 'local restrictions'],
  [/违禁|禁寄|禁运|安检|security|prohibited/i, '安检没过', 'security check'],
  [/资料|材料|证明|单证|文件|document|paper/i, '资料', 'papers'],
];

const HAN = /\p{Script=Han}/u;

/**
 * A reason as this reader can read it: the carrier's own words in their language, else what they come to.
 *
 * @returns undefined when it is in another language and of no known kind
 */
export function reasonIn(locale: Locale, reason: string): string | undefined {
  if (HAN.test(reason) === (locale === 'zh-CN')) return reason;
  const kind = KINDS.find(([words]) => words.test(reason));
  return kind?.[locale === 'en' ? 2 : 1];
}

/** Why a parcel goes back, told by the issue that came before. */
const LED_BACK: Readonly<Partial<Record<IssueCode, readonly [zh: string, en: string]>>> = {
  refused: ['拒收', 'refused'],
  pickup_uncollected: ['没人取', 'not collected'],
  bad_address: ['地址不清楚', 'the address is not clear'],
  unreachable: ['联系不上', 'no answer by phone'],
  delivery_failed: ['没送成', 'could not be delivered'],
  damaged: ['破损', 'damaged'],
};

/** The reason that an issue is for sending a parcel back; undefined for one that is none. */
export function reasonOf(code: IssueCode, locale: Locale): string | undefined {
  return LED_BACK[code]?.[locale === 'en' ? 1 : 0];
}
