import type { Locale, Sentence, Stage, TimeSlot } from '../../../typings/vocabulary';
import { zh } from '../tracking/sentences/zh';

/** What a stranger's headline is made of: cities by the gazetteer's own names, and days. Nothing that a carrier wrote. */
export interface AboutShared {
  /** Where it was last seen. */
  city?: string;
  /** Where it goes next. */
  next?: string;
  /** When it was delivered. */
  day?: TimeSlot;
  isCleared: boolean;
}

type Say = (about: AboutShared) => Sentence;

/** Words for a stranger, who is not “you”, and is told neither what to do nor whom to call. */
export interface SharedWords {
  stages: Record<Stage, Say>;
  /** There are scans, but none that we can read. */
  unread: Sentence;
  /** Something holds it up: what, is its buyer's. */
  heldUp: Sentence;
}

const wayInChinese = ({ city, next }: AboutShared): string => {
  if (city === undefined) return next === undefined ? '包裹在路上' : zh`正在去${next}的路上`;
  return next === undefined || next === city ? zh`在${city}，还在路上` : zh`正从${city}去${next}`;
};

const ZH: SharedWords = {
  stages: {
    created: () => ['商家备好货，等快递员来取'],
    picked_up: () => ['快递员取走了，准备出发'],
    in_transit: (about) => [wayInChinese(about)],
    customs: ({ isCleared }) => [isCleared ? '清关完成，接着往前送' : '正在清关'],
    arrived_city: ({ city }) => [city === undefined ? '到收件的城市了' : zh`到${city}了`],
    out_for_delivery: () => ['正在派送'],
    awaiting_pickup: () => ['送到取件的地方了，等着取'],
    delivered: ({ day }) => (day ? [day, '送到了'] : ['送到了']),
    returning: () => ['正在退回给商家'],
    returned: () => ['商家收到退件了'],
    cancelled: () => ['这个包裹取消了'],
    expired: () => ['很久没有新消息了'],
  },
  unread: ['还不清楚走到哪了'],
  heldUp: ['路上遇到点情况，可能会晚些到'],
};

const wayInEnglish = ({ city, next }: AboutShared): string => {
  if (city === undefined) return next === undefined ? 'On the way' : `On the way to ${next}`;
  return next === undefined || next === city ? `In ${city}, on the way` : `On the way from ${city} to ${next}`;
};

const EN: SharedWords = {
  stages: {
    created: () => ['Packed, waiting for the courier'],
    picked_up: () => ['Collected and about to leave'],
    in_transit: (about) => [wayInEnglish(about)],
    customs: ({ isCleared }) => [isCleared ? 'Cleared customs, going on' : 'Clearing customs'],
    arrived_city: ({ city }) => [city === undefined ? 'In the city it goes to' : `In ${city}`],
    out_for_delivery: () => ['Out for delivery'],
    awaiting_pickup: () => ['Waiting to be collected'],
    delivered: ({ day }) => (day ? ['Delivered ', day] : ['Delivered']),
    returning: () => ['Going back to the shop'],
    returned: () => ['The shop has it back'],
    cancelled: () => ['This parcel was cancelled'],
    expired: () => ['No news for a long time'],
  },
  unread: ['Not clear where it is'],
  heldUp: ['Something holds it up, it may come later'],
};

export const SHARED_WORDS: Readonly<Record<Locale, SharedWords>> = { 'zh-CN': ZH, en: EN };
