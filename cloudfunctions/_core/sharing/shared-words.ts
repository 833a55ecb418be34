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
  /** When it comes: a day, or a window of days. */
  eta?: TimeSlot;
  isCleared: boolean;
  /** A courier left with it, and nothing was heard for so long that its buyer is promised no day either. */
  isQuiet: boolean;
}

type Say = (about: AboutShared) => Sentence;

/** What a link's card says in a chat. It may be read tomorrow: its day is a weekday or a date. */
interface CardWords {
  pickup: string;
  moving: (day: string | undefined) => string;
  /** What became of it, once it comes no more. */
  ended: Partial<Record<Stage, string>>;
}

/** Words for a stranger, who is not “you”, and is told neither what to do nor whom to call. */
export interface SharedWords {
  stages: Record<Stage, Say>;
  /** There are scans, but none that we can read. */
  unread: Sentence;
  /** Something holds it up: what, is its buyer's. */
  heldUp: Sentence;
  card: CardWords;
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
    customs: ({ isCleared }) => [isCleared ? '清关完成，接着往前送' : '到海关了，等着放行'],
    arrived_city: ({ city }) => [zh`到${city ?? '收件的城市'}了，接下来安排派送`],
    out_for_delivery: ({ eta, isQuiet }) => {
      if (isQuiet) return ['派送了，还没有签收消息'];
      return eta ? [eta, '会送到'] : ['快递员带着包裹出门了'];
    },
    awaiting_pickup: () => ['送到取件的地方了，等着取'],
    delivered: ({ day }) => (day ? [day, '送到了'] : ['送到了']),
    returning: () => ['正在退回给商家'],
    returned: () => ['商家收到退件了'],
    cancelled: () => ['这个包裹取消了'],
    expired: () => ['很久没有新消息了'],
  },
  unread: ['有新消息，但看不出走到哪了'],
  heldUp: ['路上遇到点情况，可能会晚些到'],
  card: {
    pickup: '帮忙取个包裹，点开看取件码',
    moving: (day) => (day === undefined ? '包裹在路上' : zh`包裹在路上，${day}左右到`),
    ended: {
      awaiting_pickup: '包裹到了，等着取',
      delivered: '包裹送到了',
      returning: '包裹在退回商家',
      returned: '包裹退回商家了',
      cancelled: '包裹取消了',
      expired: '包裹很久没有新消息',
    },
  },
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
    customs: ({ isCleared }) => [isCleared ? 'Cleared customs, going on' : 'At customs, waiting for its release'],
    arrived_city: ({ city }) => [`In ${city ?? 'the city it goes to'}, delivery is next`],
    out_for_delivery: ({ eta, isQuiet }) => {
      if (isQuiet) return ['Out for delivery, not signed for yet'];
      return eta ? ['Arriving ', eta] : ['The courier has set out with it'];
    },
    awaiting_pickup: () => ['Waiting to be collected'],
    delivered: ({ day }) => (day ? ['Delivered ', day] : ['It has arrived']),
    returning: () => ['Going back to the shop'],
    returned: () => ['The shop has it back'],
    cancelled: () => ['This parcel was cancelled'],
    expired: () => ['No news for a long time'],
  },
  unread: ['There is news, but not of where it is'],
  heldUp: ['Something holds it up, it may come later'],
  card: {
    pickup: 'A parcel to collect: tap for the code',
    moving: (day) => (day === undefined ? 'A parcel, on the way' : `A parcel, here about ${day}`),
    ended: {
      awaiting_pickup: 'A parcel, waiting to be collected',
      delivered: 'A parcel, delivered',
      returning: 'A parcel, going back to the shop',
      returned: 'A parcel, back at the shop',
      cancelled: 'A parcel, cancelled',
      expired: 'A parcel, no news for a long time',
    },
  },
};

export const SHARED_WORDS: Readonly<Record<Locale, SharedWords>> = { 'zh-CN': ZH, en: EN };
