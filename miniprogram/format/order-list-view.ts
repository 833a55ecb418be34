import type { OrderCard, ParcelRow } from '../../typings/shopper';
import type { IconName } from '../theme/icons';
import { goodsText } from './goods-text';
import { isSettled } from './is-settled';
import { attentionView, rowView, waitsForReader } from './parcel-row-view';
import type { AttentionView, ListWording, RowView } from './parcel-row-view';

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
  orders: OrderView[];
  attention: AttentionView[];
  /** Older orders are folded away. */
  folded: boolean;
}

export interface OrderListView {
  pills: PillView[];
  needs: AttentionView[];
  groups: OrderGroup[];
  /** What an empty screen says. */
  empty: { title: string; line: string; icon: IconName } | null;
}

/** What the reader chose on the screen. */
export interface ListChoice {
  pill: PillKey;
  /** Delivered orders beyond the last three are shown. */
  showOlder: boolean;
}

/** Orders shown under 已签收 before 看更早的. */
const DONE_SHOWN = 3;
/** Parcels of one order shown on its card. */
const PARCELS_SHOWN = 3;

interface Sorted {
  needs: ParcelRow[];
  pickup: ParcelRow[];
  moving: OrderCard[];
  done: OrderCard[];
}

/** The order list as it is drawn: what waits for the reader first, then what moves, then what has arrived. */
export function orderListView(orders: readonly OrderCard[], choice: ListChoice, wording: ListWording): OrderListView {
  const sorted = sort(orders);
  const needs = choice.pill === 'pickup' ? sorted.needs.filter((one) => one.pickup === undefined) : sorted.needs;
  const groups = groupsFor(choice, sorted, wording);
  return {
    pills: pills(choice.pill, sorted, wording),
    needs: needs.map((parcel) => attentionView(parcel, wording)),
    groups,
    empty:
      groups.length === 0 && (choice.pill !== 'all' || needs.length === 0) ? empty(choice.pill, orders, wording) : null,
  };
}

function sort(orders: readonly OrderCard[]): Sorted {
  const needs = orders.flatMap((order) => order.parcels.filter(waitsForReader)).sort(byDeadline);
  const done = orders.filter((order) => order.parcels.every(isSettled));
  const moving = orders.filter((order) => !order.parcels.every(isSettled) && !order.parcels.every(waitsForReader));
  return {
    needs,
    pickup: needs.filter((parcel) => parcel.pickup !== undefined),
    moving: moving.sort(byArrival),
    done: done.sort((one, other) => newest(other) - newest(one)),
  };
}

function groupsFor(choice: ListChoice, sorted: Sorted, wording: ListWording): OrderGroup[] {
  const wanted: Record<PillKey, (OrderGroup | null)[]> = {
    all: [movingGroup(sorted, wording), doneGroup(sorted, choice.showOlder, wording)],
    moving: [movingGroup(sorted, wording)],
    pickup: [pickupGroup(sorted, wording)],
    done: [doneGroup(sorted, true, wording)],
  };
  return wanted[choice.pill].filter((group) => group !== null);
}

function movingGroup({ moving }: Sorted, wording: ListWording): OrderGroup | null {
  if (moving.length === 0) return null;
  const orders = moving.map((order) => orderView(order, wording));
  return { key: 'moving', title: wording.list.moving, count: moving.length, orders, attention: [], folded: false };
}

function pickupGroup({ pickup }: Sorted, wording: ListWording): OrderGroup | null {
  if (pickup.length === 0) return null;
  const attention = pickup.map((parcel) => attentionView(parcel, wording));
  return { key: 'pickup', title: wording.list.pickup, count: pickup.length, orders: [], attention, folded: false };
}

function doneGroup({ done }: Sorted, showAll: boolean, wording: ListWording): OrderGroup | null {
  if (done.length === 0) return null;
  const shown = showAll ? done : done.slice(0, DONE_SHOWN);
  const delivered = done.every((order) => order.parcels.every((parcel) => parcel.stage === 'delivered'));
  return {
    key: 'done',
    title: delivered ? wording.list.done : wording.list.ended,
    count: done.length,
    orders: shown.map((order) => orderView(order, wording)),
    attention: [],
    folded: shown.length < done.length,
  };
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

function pills(chosen: PillKey, sorted: Sorted, { list }: ListWording): PillView[] {
  const counted = (word: string, n: number) => (n === 0 ? word : `${word} ${n}`);
  const texts: [PillKey, string][] = [
    ['all', list.all],
    ['moving', counted(list.moving, sorted.moving.length)],
    ['pickup', counted(list.pickup, sorted.pickup.length)],
    ['done', list.done],
  ];
  return texts.map(([key, text]) => ({ key, text, chosen: key === chosen }));
}

function empty(pill: PillKey, orders: readonly OrderCard[], { list }: ListWording): OrderListView['empty'] {
  const titles = { all: list.emptyTitle, moving: list.noMoving, pickup: list.noPickup, done: list.noDone };
  const none = orders.length === 0;
  return {
    title: none ? list.emptyTitle : titles[pill],
    line: none ? list.emptyLine : '',
    icon: pill === 'pickup' ? 'locker' : 'parcel',
  };
}

/** By deadline, then by arrival, then newest. */
function byDeadline(one: ParcelRow, other: ParcelRow): number {
  return (
    deadline(one) - deadline(other) ||
    (one.eta?.from ?? FAR) - (other.eta?.from ?? FAR) ||
    (other.lastEventAt ?? 0) - (one.lastEventAt ?? 0)
  );
}

function byArrival(one: OrderCard, other: OrderCard): number {
  return firstArrival(one) - firstArrival(other) || newest(other) - newest(one);
}

/** Later than any instant of ours, and still subtractable. */
const FAR = Number.MAX_SAFE_INTEGER;

function deadline(parcel: ParcelRow): number {
  return parcel.deadlineAt ?? parcel.pickup?.until ?? FAR;
}

function firstArrival(order: OrderCard): number {
  const open = order.parcels.filter((parcel) => !isSettled(parcel));
  return Math.min(FAR, ...open.map((parcel) => parcel.eta?.from ?? FAR));
}

function newest(order: OrderCard): number {
  return Math.max(order.orderedAt, ...order.parcels.map((parcel) => parcel.lastEventAt ?? 0));
}
