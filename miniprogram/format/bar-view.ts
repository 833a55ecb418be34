import type { Timeline } from '../../typings/shopper';
import type { AskKind, FollowState, IssueCode, Stage } from '../../typings/vocabulary';
import type { IconName } from '../theme/icons';
import { isOver } from './is-settled';
import type { TimelineWording } from './timeline-wording';

/** A page to which the bar leads: a link for the family, or the shop's, with what is to be asked. */
type BarWay = 'share' | AskKind;

export interface BarAction {
  does: 'call' | 'notify' | BarWay;
  text: string;
  icon: IconName;
  /** Number to call; empty otherwise. */
  phone: string;
}

/** The bar at the bottom: at most one filled button, and 分享 and 问商家 beside it, where they are not the main one and for this reader. */
export interface BarView {
  main: BarAction | null;
  left: BarAction[];
  /** 问商家 for where the bar has no room for it; empty where it needs none. */
  ask: string;
}

type Wish = 'courier' | 'point' | 'notify' | 'ask' | 'time' | 'address' | 'share';

/** What helps most with each issue, best first. What we cannot make happen is left out, then the next counts. */
const BY_ISSUE: Readonly<Record<IssueCode, readonly Wish[]>> = {
  pickup_overdue: ['ask'],
  stalled: ['notify', 'ask'],
  late: ['notify', 'ask'],
  delivery_failed: ['courier', 'time'],
  bad_address: ['address'],
  unreachable: ['courier', 'address'],
  missorted: ['notify', 'ask'],
  customs_held: ['ask'],
  duty_unpaid: ['ask'],
  damaged: ['ask'],
  lost: ['ask'],
  refused: ['ask'],
  pickup_uncollected: ['point', 'ask'],
  not_received: ['courier', 'ask'],
  asked: ['courier'],
};

const BEFORE_DELIVERY: readonly Wish[] = ['notify', 'share'];

/** What helps most at each stage while nothing is wrong. */
const BY_STAGE: Readonly<Record<Stage, readonly Wish[]>> = {
  created: BEFORE_DELIVERY,
  picked_up: BEFORE_DELIVERY,
  in_transit: BEFORE_DELIVERY,
  customs: BEFORE_DELIVERY,
  arrived_city: BEFORE_DELIVERY,
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
  mayAsk: boolean;
  words: TimelineWording['timeline'];
}

/** Null: we cannot make it happen for this reader. */
const ACTIONS: Readonly<Record<Wish, (asked: Asked) => BarAction | null>> = {
  courier: ({ parcel: { courier }, words }) => calling(courier?.phone, words.call(courier?.name ?? words.aCourier)),
  point: ({ parcel: { pickup }, words }) => calling(pickup?.phone, words.callPoint[pickup?.kind ?? 'station']),
  notify: ({ mayAsk, words, parcel }) => (mayAsk ? buyers(parcel, 'notify', words.notifyMe) : null),
  ask: ({ parcel, words }) => buyers(parcel, 'question', words.askShop),
  time: ({ parcel, words }) => buyers(parcel, 'new_time', words.say.new_time),
  address: ({ parcel, words }) => buyers(parcel, 'address', words.fixAddress),
  share: ({ parcel, words }) => (isOver(parcel.stage) ? null : buyers(parcel, 'share', words.shareHome)),
};

export function barView(parcel: Timeline, mayAsk: boolean, { timeline: words }: TimelineWording): BarView {
  const asked = { parcel, mayAsk, words };
  const main =
    wishesOf(parcel)
      .map((wish) => ACTIONS[wish](asked))
      .find((action) => action !== null) ?? null;
  const share = ACTIONS.share(asked);
  const left = [share && { ...share, text: words.share }, ACTIONS.ask(asked)].filter((action) => action !== null);
  const beside = left.filter(({ does }) => does !== main?.does);
  return { main, left: beside, ask: main && beside.some(({ does }) => does === 'question') ? words.askShop : '' };
}

/** Nobody knows this number, or its phone: waiting mends neither. */
const WRONG: ReadonlySet<FollowState | undefined> = new Set<FollowState>(['bad_waybill', 'bad_phone']);

function wishesOf({ issue, stage, source, eventCount }: Timeline): readonly Wish[] {
  if (issue !== undefined) return BY_ISSUE[issue];
  return eventCount === 0 && WRONG.has(source?.state) ? ['ask'] : BY_STAGE[stage];
}

function calling(phone: string | undefined, text: string): BarAction | null {
  return phone === undefined || phone === '' ? null : { does: 'call', text, icon: 'phone', phone };
}

type BuyersOwn = 'notify' | BarWay;

const ICONS: Readonly<Record<BuyersOwn, IconName>> = {
  notify: 'bell',
  share: 'share',
  question: 'chat',
  new_time: 'clock',
  address: 'pin',
};

function buyers({ viewer }: Timeline, does: BuyersOwn, text: string): BarAction | null {
  return viewer === 'buyer' ? { does, text, icon: ICONS[does], phone: '' } : null;
}
