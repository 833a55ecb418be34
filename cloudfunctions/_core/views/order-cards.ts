import type { OrderCard } from '../../../typings/shopper';
import type { ParcelSummary } from '../tracking/parcel';
import type { FaceReader } from '../tracking/describe-parcel';
import { goodsOf } from '../tracking/goods-of';
import { parcelRow } from './parcel-row';

/** An order's parcels in the order in which they were shipped: what “包裹 1” counts. */
export function byShipping<P extends Pick<ParcelSummary, 'shippedAt' | 'createdAt' | '_id'>>(
  parcels: readonly P[],
): P[] {
  return [...parcels].sort(
    (a, b) => a.shippedAt - b.shippedAt || a.createdAt - b.createdAt || (a._id < b._id ? -1 : 1),
  );
}

/**
 * Parcels grouped by order, in the order in which their orders first appear.
 *
 * @param shopNameOf merchant id → the shop's name
 */
export function orderCards(
  parcels: readonly ParcelSummary[],
  shopNameOf: (merchantId: string) => string,
  reader: FaceReader,
): OrderCard[] {
  const orders = new Map<string, ParcelSummary[]>();
  for (const parcel of parcels) orders.set(parcel.orderId, [...(orders.get(parcel.orderId) ?? []), parcel]);
  return [...orders.values()].map((members) => {
    const sorted = byShipping(members);
    const first = sorted[0] as ParcelSummary;
    return {
      orderId: first.orderId,
      orderNo: first.orderNo,
      shopName: shopNameOf(first.merchantId),
      goods: goodsOf(sorted.flatMap((parcel) => parcel.items)),
      orderedAt: first.orderedAt,
      parcels: sorted.map((parcel, at) => parcelRow(parcel, at + 1, reader)),
    };
  });
}
