import type { OrderCard, ParcelRow } from '../../typings/shopper';
import type { IconName } from '../theme/icons';
import { goodsText } from './goods-text';
import { ListWindow, ROWS_DRAWN } from './list-window';
import { attentionView, rowView } from './parcel-row-view';
import type { AttentionView, ListWording, RowView } from './parcel-row-view';
import type { SortedOrders } from './sort-orders';

export type PillKey = 'all' | 'moving' | 'pickup' | 'done';

export interface PillView {
  key: string;
  text: string;
  chosen: boolean;
}

/** One order as a card: a header row when it has several parcels, then a row a parcel. */
export interface OrderView {
  orderId: string;
  header: { title: string; sub: string } | null;
  rows: RowView[];
  /** 还有 n 个包裹; empty when all are shown. Leads to the first parcel that is not. */
  more: string;
  moreParcelId: string;
}

export interface OrderGroup {
  key: 'moving' | 'pickup' | 'done';
  title: string;
  count: number;
  /** Places in `OrderListView.cards`. */
  orders: number[];
  attention: AttentionView[];
  /** Older orders are folded away. */
  folded: boolean;
}

export interface OrderListView {
  pills: PillView[];
  needs: AttentionView[];
  groups: OrderGroup[];
  /** The orders that are drawn, by when they were given: news of one moves none of them, whatever group it stands in. Null is not drawn yet. */
  cards: (OrderView | null)[];
  /** What an empty screen says. */
  empty: { title: string; line: string; icon: IconName } | null;
  /** Cards stand before those that are drawn. */
  hasNewer: boolean;
  /** The first card behind those that are drawn, for `ListChoice.from`; −1 when there is none. */
  next: number;
}

/** What the reader chose on the screen. */
export interface ListChoice {
  pill: PillKey;
  /** Delivered orders beyond the last three are shown. */
  showOlder: boolean;
  /** How many cards stand before the first that is drawn. */
  from: number;
  /** How many of `ROWS_DRAWN` rows are drawn so far. */
  room: number;
}

/** Orders shown under 已签收 before 看更早的. */
const DONE_SHOWN = 3;
/** Parcels of one order shown on its card. */
const PARCELS_SHOWN = 3;

/**
 * The order list as it is drawn: what waits for the reader first, then what moves, then what has arrived. However many orders there are,
 * a screen or two of them is drawn at a time.
 */
export function orderListView(sorted: SortedOrders, choice: ListChoice, wording: ListWording): OrderListView {
  const parts = partsFor(choice, sorted);
  const length = parts.reduce((sum, part) => sum + part.parcels.length + part.orders.length, 0);
  const from = choice.from < length ? choice.from : 0;
  const window = new ListWindow(from, ROWS_DRAWN);
  const cards = parts.flatMap((part) => takenOf(part, window).orders).sort(byOrdering);
  const soFar = new ListWindow(from, choice.room);
  const taken = parts.map((part) => takenOf(part, soFar));
  const drawn = taken.map((part) => drawnPart(part, cards, wording));
  const shown = new Set(taken.flatMap(({ orders }) => orders));
  const needs = drawn.find(({ key }) => key === 'needs')?.attention ?? [];
  const groups = drawn.filter(isGroup).filter(({ attention, orders }) => attention.length + orders.length > 0);
  return {
    pills: pills(choice.pill, sorted, wording),
    needs,
    groups,
    cards: cards.map((order) => (shown.has(order) ? orderView(order, wording) : null)),
    empty: isEmpty(parts, choice.pill) ? empty(choice.pill, sorted, wording) : null,
    hasNewer: window.from > 0,
    next: window.isOver ? window.next : -1,
  };
}

/** A part of the list before it is worded: whole orders, or single parcels as cards of their own. */
interface Part {
  key: 'needs' | OrderGroup['key'];
  title: (list: ListWording['list']) => string;
  count: number;
  parcels: readonly ParcelRow[];
  orders: readonly OrderCard[];
}
type DrawnPart = Omit<OrderGroup, 'key'> & { key: Part['key'] };

function isGroup(part: DrawnPart): part is OrderGroup {
  return part.key !== 'needs';
}

/** In the order in which they stand. */
function partsFor({ pill, showOlder }: ListChoice, sorted: SortedOrders): Part[] {
  const needs = pill === 'pickup' ? sorted.needs.filter((one) => one.pickup === undefined) : sorted.needs;
  const waiting = cards('needs', (list) => list.needs, needs);
  const moving = orders('moving', (list) => list.moving, sorted.moving);
  return {
    all: [waiting, moving, donePart(sorted, showOlder)],
    moving: [waiting, moving],
    pickup: [waiting, cards('pickup', (list) => list.pickup, sorted.pickup)],
    done: [waiting, donePart(sorted, true)],
  }[pill];
}

function cards(key: Part['key'], title: Part['title'], parcels: readonly ParcelRow[]): Part {
  return { key, title, count: parcels.length, parcels, orders: [] };
}

function orders(key: Part['key'], title: Part['title'], of: readonly OrderCard[]): Part {
  return { key, title, count: of.length, parcels: [], orders: of };
}

function donePart({ done }: SortedOrders, showAll: boolean): Part {
  const delivered = done.every((order) => order.parcels.every((parcel) => parcel.stage === 'delivered'));
  const part = orders('done', (list) => (delivered ? list.done : list.ended), done);
  return showAll ? part : { ...part, orders: done.slice(0, DONE_SHOWN) };
}

/** What of a part is drawn. */
function takenOf(part: Part, window: ListWindow): Part & { folded: boolean } {
  const { parcels, orders, count } = part;
  return {
    ...part,
    parcels: window.take(parcels, () => 1),
    orders: window.take(orders, rowsOf),
    folded: parcels.length + orders.length < count,
  };
}

function byOrdering(one: OrderCard, other: OrderCard): number {
  return other.orderedAt - one.orderedAt || (one.orderId < other.orderId ? -1 : 1);
}

function drawnPart(
  { key, title, count, parcels, orders, folded }: ReturnType<typeof takenOf>,
  cards: readonly OrderCard[],
  wording: ListWording,
): DrawnPart {
  return {
    key,
    title: title(wording.list),
    count,
    attention: parcels.map((parcel) => attentionView(parcel, wording)),
    orders: orders.map((order) => cards.indexOf(order)),
    folded,
  };
}

/** Rows of an order's card, its header and the way to its other parcels among them. */
function rowsOf({ parcels: { length } }: OrderCard): number {
  return length === 1 ? 1 : Math.min(length, PARCELS_SHOWN + 1) + 1;
}

/** Nothing stands under a pill: under 全部 what waits for the reader counts too. */
function isEmpty(parts: readonly Part[], pill: PillKey): boolean {
  return parts.every(({ key, count }) => count === 0 || (key === 'needs' && pill !== 'all'));
}

function orderView(order: OrderCard, wording: ListWording): OrderView {
  const [first] = order.parcels;
  const alone = order.parcels.length === 1;
  const arrived = order.parcels.filter((parcel) => parcel.stage === 'delivered').length;
  const hidden = order.parcels.length - PARCELS_SHOWN;
  return {
    orderId: order.orderId,
    header: alone
      ? null
      : { title: goodsText(order.goods), sub: wording.list.manyParcels(order.parcels.length, arrived) },
    rows: order.parcels.slice(0, PARCELS_SHOWN).map((parcel) => rowView(parcel, alone, wording)),
    more: hidden > 0 ? wording.list.moreParcels(hidden) : '',
    moreParcelId: order.parcels[PARCELS_SHOWN]?.parcelId ?? first?.parcelId ?? '',
  };
}

function pills(chosen: PillKey, sorted: SortedOrders, { list }: ListWording): PillView[] {
  const counted = (word: string, n: number) => (n === 0 ? word : `${word} ${n}`);
  const texts: [PillKey, string][] = [
    ['all', list.all],
    ['moving', counted(list.moving, sorted.moving.length)],
    ['pickup', counted(list.pickup, sorted.pickup.length)],
    ['done', list.done],
  ];
  return texts.map(([key, text]) => ({ key, text, chosen: key === chosen }));
}

function empty(pill: PillKey, { count }: SortedOrders, { list }: ListWording): OrderListView['empty'] {
  const titles = { all: list.emptyTitle, moving: list.noMoving, pickup: list.noPickup, done: list.noDone };
  const none = count === 0;
  return {
    title: none ? list.emptyTitle : titles[pill],
    line: none ? list.emptyLine : '',
    icon: pill === 'pickup' ? 'locker' : 'parcel',
  };
}
