import type { OrderCard, ParcelRow } from '../../typings/shopper';
import { isSettled } from './is-settled';
import { waitsForReader } from './parcel-row-view';

/** Orders in the order in which the list shows them. */
export interface SortedOrders {
  /** How many there are in all. */
  count: number;
  needs: ParcelRow[];
  pickup: ParcelRow[];
  moving: OrderCard[];
  done: OrderCard[];
}

/** By what they ask of the reader, then by arrival; what has arrived by its newest scan. Knows no clock: it holds until orders change. */
export function sortOrders(orders: readonly OrderCard[]): SortedOrders {
  const needs = orders.flatMap((order) => order.parcels.filter(waitsForReader)).sort(byDeadline);
  const done = orders.filter((order) => order.parcels.every(isSettled));
  const moving = orders.filter((order) => !order.parcels.every(isSettled) && !order.parcels.every(waitsForReader));
  return {
    count: orders.length,
    needs,
    pickup: needs.filter((parcel) => parcel.pickup !== undefined),
    moving: moving.sort(byArrival),
    done: done.sort((one, other) => newest(other) - newest(one)),
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
