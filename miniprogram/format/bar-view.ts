import type { Timeline } from '../../typings/shopper';
import type { IssueCode } from '../../typings/vocabulary';
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

/** What helps most with each issue, best first (ui.md §5.2). What we cannot make happen is left out, then the next counts. */
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

export function barView(parcel: Timeline, mayAsk: boolean, wording: TimelineWording): BarView {
  const { timeline } = wording;
  const buyer = parcel.viewer === 'buyer';
  const main = wishes(parcel)
    .map((wish) => actionFor(wish, parcel, { mayAsk, buyer }, wording))
    .find((action) => action !== null);
  return {
    main: main ?? null,
    ask: buyer && main?.does !== 'ask',
    askText: timeline.askShop,
    chatTitle: timeline.chatTitle(parcel.goods),
    chatPath: `/pages/timeline/index?parcelId=${parcel.parcelId}`,
  };
}

function wishes(parcel: Timeline): readonly Wish[] {
  if (parcel.issue !== undefined) return BY_ISSUE[parcel.issue];
  switch (parcel.stage) {
    case 'out_for_delivery':
      return ['courier', 'ask'];
    case 'awaiting_pickup':
      return ['point'];
    case 'expired':
    case 'returned':
    case 'cancelled':
      return ['ask'];
    case 'delivered':
    case 'returning':
      return [];
    default:
      return ['notify'];
  }
}

interface Right {
  mayAsk: boolean;
  buyer: boolean;
}

function actionFor(wish: Wish, parcel: Timeline, right: Right, { timeline }: TimelineWording): BarAction | null {
  switch (wish) {
    case 'courier':
      return calling(parcel.courier?.phone, timeline.call(parcel.courier?.name ?? timeline.aCourier));
    case 'point':
      return calling(parcel.pickup?.phone, timeline.callPoint[parcel.pickup?.kind ?? 'station']);
    case 'notify':
      return right.buyer && right.mayAsk ? { does: 'notify', text: timeline.notifyMe, icon: 'bell', phone: '' } : null;
    case 'ask':
      return right.buyer ? { does: 'ask', text: timeline.askShop, icon: 'chat', phone: '' } : null;
  }
}

function calling(phone: string | undefined, text: string): BarAction | null {
  return phone === undefined || phone === '' ? null : { does: 'call', text, icon: 'phone', phone };
}
