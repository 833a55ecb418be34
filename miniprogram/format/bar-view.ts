import type { Timeline } from '../../typings/shopper';
import type { IssueCode, Stage } from '../../typings/vocabulary';
import type { IconName } from '../theme/icons';
import type { TimelineWording } from './timeline-wording';

export interface BarAction {
  does: 'call' | 'notify' | 'ask';
  text: string;
  icon: IconName;
  /** Number to call; empty otherwise. */
  phone: string;
}

/** The bar at the bottom: at most one filled button, and 问商家 beside it. Both absent: no bar. */
export interface BarView {
  main: BarAction | null;
  /** 问商家 as a small button; false when it is the main one or not for this reader. */
  ask: boolean;
  askText: string;
  chatTitle: string;
  chatPath: string;
}

type Wish = 'courier' | 'point' | 'notify' | 'ask';

/** What helps most with each issue, best first. What we cannot make happen is left out, then the next counts. */
const BY_ISSUE: Readonly<Record<IssueCode, readonly Wish[]>> = {
  pickup_overdue: ['ask'],
  stalled: ['notify', 'ask'],
  late: ['notify', 'ask'],
  delivery_failed: ['courier', 'ask'],
  bad_address: ['ask'],
  unreachable: ['courier', 'ask'],
  missorted: ['notify', 'ask'],
  customs_held: ['ask'],
  duty_unpaid: ['ask'],
  damaged: ['ask'],
  lost: ['ask'],
  refused: ['ask'],
  pickup_uncollected: ['point', 'ask'],
  not_received: ['courier', 'ask'],
};

/** What helps most at each stage while nothing is wrong. */
const BY_STAGE: Readonly<Record<Stage, readonly Wish[]>> = {
  created: ['notify'],
  picked_up: ['notify'],
  in_transit: ['notify'],
  customs: ['notify'],
  arrived_city: ['notify'],
  out_for_delivery: ['courier', 'ask'],
  awaiting_pickup: ['point'],
  delivered: [],
  returning: [],
  returned: ['ask'],
  cancelled: ['ask'],
  expired: ['ask'],
};

interface Asked {
  parcel: Timeline;
  buyer: boolean;
  mayAsk: boolean;
  words: TimelineWording['timeline'];
}

/** Null: we cannot make it happen for this reader. */
const ACTIONS: Readonly<Record<Wish, (asked: Asked) => BarAction | null>> = {
  courier: ({ parcel: { courier }, words }) => calling(courier?.phone, words.call(courier?.name ?? words.aCourier)),
  point: ({ parcel: { pickup }, words }) => calling(pickup?.phone, words.callPoint[pickup?.kind ?? 'station']),
  notify: ({ buyer, mayAsk, words }) =>
    buyer && mayAsk ? { does: 'notify', text: words.notifyMe, icon: 'bell', phone: '' } : null,
  ask: ({ buyer, words }) => (buyer ? { does: 'ask', text: words.askShop, icon: 'chat', phone: '' } : null),
};

export function barView(parcel: Timeline, mayAsk: boolean, { timeline: words }: TimelineWording): BarView {
  const buyer = parcel.viewer === 'buyer';
  const wishes = parcel.issue === undefined ? BY_STAGE[parcel.stage] : BY_ISSUE[parcel.issue];
  const main = wishes.map((wish) => ACTIONS[wish]({ parcel, buyer, mayAsk, words })).find((action) => action !== null);
  return {
    main: main ?? null,
    ask: buyer && main?.does !== 'ask',
    askText: words.askShop,
    chatTitle: words.chatTitle(parcel.goods),
    chatPath: `/pages/timeline/index?parcelId=${parcel.parcelId}`,
  };
}

function calling(phone: string | undefined, text: string): BarAction | null {
  return phone === undefined || phone === '' ? null : { does: 'call', text, icon: 'phone', phone };
}
