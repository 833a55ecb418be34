import type { Locale } from '../../../typings/vocabulary';
import type { FinerIssue } from '../tracking/sentences/finer-issue';
import type { MilestoneCode } from './types';

/** What the words of a message may draw on; a fact that is not known is absent. */
export interface MessageFacts {
  courier?: string | undefined;
  place?: string | undefined;
  reason?: string | undefined;
  signer?: string | undefined;
  /** ¥123.45, 45.00美元 */
  duty?: string | undefined;
  /** 11月23日 20:00 */
  until?: string | undefined;
  /** When the carrier means to be there: 14:00 */
  expected?: string | undefined;
  /** Whether the shop's staff are told of it, too. */
  isShopTold: boolean;
  /** Whether the carrier gives a time that lies ahead. */
  hasNewTime: boolean;
  /** Whether the carrier's words gave a pick-up code. */
  hasCode: boolean;
}

/** What a message calls its news. */
export interface Phrases {
  milestones: Record<MilestoneCode, string>;
  /** Instead of some. */
  finer: Partial<Record<FinerIssue, string>>;
}

/** ≤ 5 Chinese characters: WeChat takes nothing else in a phrase, whoever reads it. */
const zhPhrases: Phrases = {
  milestones: {
    arrived_city: '已到本市',
    out_for_delivery: '派送中',
    soon: '快到了',
    awaiting_pickup: '待取件',
    delivered: '已签收',
    pickup_overdue: '未揽收',
    stalled: '停滞中',
    late: '会晚到',
    delivery_failed: '没送成',
    bad_address: '地址不全',
    unreachable: '联系不上',
    missorted: '送错网点',
    customs_held: '待补资料',
    duty_unpaid: '待缴税',
    damaged: '有破损',
    lost: '疑似丢失',
    refused: '已拒收',
    pickup_uncollected: '快到期了',
    not_received: '签收待查',
    asked: '商家回复',
  },
  finer: {
    bad_phone: '电话不对',
    only_held: '海关查验',
    customs_dwell: '清关较久',
    no_news: '没有新消息',
    no_news_abroad: '没有新消息',
    not_collected: '还没取件',
    back_unexplained: '退回中',
    back_for_reason: '退回中',
  },
};

/** ≤ 20 characters: a thing may carry them. */
const enPhrases: Phrases = {
  milestones: {
    arrived_city: 'In your city',
    out_for_delivery: 'Out for delivery',
    soon: 'Almost there',
    awaiting_pickup: 'Ready for pickup',
    delivered: 'Delivered',
    pickup_overdue: 'Not collected yet',
    stalled: 'Stopped on the way',
    late: 'Running late',
    delivery_failed: 'Not delivered',
    bad_address: 'Address incomplete',
    unreachable: 'No answer by phone',
    missorted: 'Went to wrong place',
    customs_held: 'Customs needs papers',
    duty_unpaid: 'Duty to pay',
    damaged: 'Box damaged',
    lost: 'May be lost',
    refused: 'Refused, going back',
    pickup_uncollected: 'Collect it soon',
    not_received: 'Not received',
    asked: 'The shop replied',
  },
  finer: {
    bad_phone: 'Wrong phone number',
    only_held: 'Held by customs',
    customs_dwell: 'Customs takes longer',
    no_news: 'No news for a while',
    no_news_abroad: 'No news for a while',
    not_collected: 'Ready, not collected',
    back_unexplained: 'Going back',
    back_for_reason: 'Going back',
  },
};

export const PHRASES: Record<Locale, Phrases> = { 'zh-CN': zhPhrases, en: enPhrases };

/** Ways to say it, the fullest first: the first that fits is sent. */
type Ways = readonly [string, ...string[]];
type Say = (facts: MessageFacts) => Ways;

interface Things {
  milestones: Record<MilestoneCode, Say>;
  /** Instead of some. */
  finer: Partial<Record<FinerIssue, Say>>;
}

/** With a fact where it is known and fits, else without. */
const withFact = (fact: string | undefined, full: (known: string) => string, plain: string): Ways =>
  fact === undefined ? [plain] : [full(fact), plain];

const shopKnows = ({ isShopTold }: MessageFacts): string => (isShopTold ? '已提醒商家' : '商家也看得到');

const stayed = ({ place }: MessageFacts, more: string): Ways =>
  withFact(place, (where) => `在${where}停留较久，${more}`, `停留较久，${more}`);

const zhMilestones: Things['milestones'] = {
  arrived_city: ({ place }) => withFact(place, (where) => `到${where}了，离你不远`, '到你的城市了，离你不远'),
  out_for_delivery: ({ courier }) => withFact(courier, (who) => `${who}在路上，留意电话`, '快递员在路上，留意电话'),
  soon: ({ expected }) => withFact(expected, (when) => `约${when}到，方便请留人`, '快到了，方便请留人'),
  awaiting_pickup: ({ until, place, hasCode }) => {
    if (!hasCode) return ['取件码在快递短信里'];
    return until === undefined
      ? withFact(place, (where) => `到${where}了，等你来取`, '到站了，等你来取')
      : [`免费放到${until}`];
  },
  delivered: ({ signer }) => withFact(signer, (who) => `包裹已送到，签收人${who}`, '包裹已送到'),
  pickup_overdue: (facts) => [`快递员还没来取，${shopKnows(facts)}`],
  stalled: (facts) => stayed(facts, shopKnows(facts)),
  late: ({ hasNewTime }) => [hasNewTime ? '比预计晚，新时间点开看' : '比预计晚，新的时间还不知道'],
  delivery_failed: ({ reason }) => withFact(reason, (why) => `${why}，联系快递员约时间`, '没送成，联系快递员约时间'),
  bad_address: () => ['地址不全，点开看怎么补'],
  unreachable: () => ['快递员打不通电话，请回个电话'],
  missorted: () => ['分错了地方，会晚到一些'],
  customs_held: () => ['海关要补资料，点开看怎么补'],
  duty_unpaid: ({ duty }) => withFact(duty, (sum) => `缴税${sum}后放行，点开看`, '缴税后放行，点开看'),
  damaged: ({ isShopTold }) => [`外包装破损，${isShopTold ? '已告诉商家' : '商家也看得到'}`],
  lost: ({ isShopTold }) => [`包裹可能丢了，${isShopTold ? '已告诉商家' : '商家也看得到'}`],
  refused: () => ['包裹被拒收，不是你请告诉商家'],
  pickup_uncollected: ({ until }) => withFact(until, (when) => `${when}前没取会退回`, '再不取会退回'),
  not_received: () => ['显示已签收，没收到请告诉商家'],
  asked: () => ['商家回复了你，点开看'],
};

const zhFiner: Things['finer'] = {
  bad_phone: () => ['电话不对，把对的号码告诉商家'],
  only_held: () => ['被海关留下检查，查完才会放行'],
  customs_dwell: () => ['清关比平时久，暂时不用做什么'],
  at_hub: (facts) => stayed(facts, facts.isShopTold ? '已提醒商家' : '还没离开'),
  no_news: ({ isShopTold }) => [isShopTold ? '有一阵没新消息了，已提醒商家' : '有一阵没新消息了'],
  no_news_abroad: () => ['国际段有一阵没新消息，常会这样'],
  not_collected: ({ until }) => withFact(until, (when) => `还没取，放到${when}`, '还在等你取，久了一般会退回'),
  back_unexplained: () => ['正在退回给商家，点开看'],
  back_for_reason: () => ['正在退回给商家，点开看'],
};

const enMilestones: Things['milestones'] = {
  arrived_city: () => ['In your city'],
  out_for_delivery: () => ['Out for delivery'],
  soon: ({ expected }) => withFact(expected, (when) => `Almost there, ${when}`, 'Almost there'),
  awaiting_pickup: ({ hasCode }) => [hasCode ? 'Ready for pickup' : 'Code is in your SMS'],
  delivered: () => ['Delivered'],
  pickup_overdue: () => ['Awaiting courier'],
  stalled: () => ['Stopped on the way'],
  late: () => ['Running late'],
  delivery_failed: () => ['Not delivered'],
  bad_address: () => ['Action needed'],
  unreachable: () => ['Call the courier'],
  missorted: () => ['Running late'],
  customs_held: () => ['Action needed'],
  duty_unpaid: () => ['Action needed'],
  damaged: () => ['Box damaged'],
  lost: () => ['May be lost'],
  refused: () => ['Going back'],
  pickup_uncollected: () => ['Collect it soon'],
  not_received: () => ['Not received? Ask us'],
  asked: () => ['The shop replied'],
};

const enFiner: Things['finer'] = {
  only_held: () => ['Held by customs'],
  customs_dwell: () => ['Customs takes longer'],
  no_news: () => ['No news for a while'],
  no_news_abroad: () => ['No news for a while'],
};

/** One sentence per milestone, meant for a `thing` keyword (≤ 20 characters; cut when filled in), in several ways. */
export const THINGS: Record<Locale, Things> = {
  'zh-CN': { milestones: zhMilestones, finer: zhFiner },
  en: { milestones: enMilestones, finer: enFiner },
};

/** Stands in when a parcel's goods would be empty. */
export const YOUR_PARCEL: Record<Locale, string> = { 'zh-CN': '你的包裹', en: 'Your parcel' };
