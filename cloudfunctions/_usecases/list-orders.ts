import type { OrderPage, ShopperCalls } from '../../typings/shopper';
import type { ParcelSummary } from '../_core/tracking/parcel';
import type { Caller, OrderCursor, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { orderCards } from '../_core/views/order-cards';
import { localeSchema } from './input-schemas';

type Input = ShopperCalls['listOrders']['input'];

export const listOrdersInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  cursor: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
});

/** Parcels read for one page; an order holds at most 50 (ship-order.ts), so a page always holds a whole order. */
const PARCELS_A_PAGE = 100;

/** The caller's orders, newest first: one read. An order is never cut in two by a page's end. */
export async function listOrders(
  { parcels, merchants, clock }: Pick<Ports, 'parcels' | 'merchants' | 'clock'>,
  { openid }: Caller,
  { locale, cursor }: Input,
): Promise<OrderPage> {
  const read = await parcels.pageOfBuyer(
    openid,
    PARCELS_A_PAGE + 1,
    cursor === undefined ? undefined : readCursor(cursor),
  );
  const { page, next } = cutAtOrder(read);
  const now = clock.now();
  const shopNameOf = (merchantId: string) => merchants.byId(merchantId)?.shopName ?? '';
  return { orders: orderCards(page, shopNameOf, { locale, now }), ...(next && { nextCursor: next }), asOf: now };
}

function cutAtOrder(read: readonly ParcelSummary[]): { page: readonly ParcelSummary[]; next?: string } {
  const beyond = read[PARCELS_A_PAGE];
  if (!beyond) return { page: read };
  const whole = read.filter(({ orderId }) => orderId !== beyond.orderId);
  const page = whole.length > 0 ? whole : read;
  const last = page.at(-1) ?? beyond;
  return { page, next: `${last.orderedAt}.${last.orderId}` };
}

function readCursor(cursor: string): OrderCursor {
  const [, orderedAt, orderId] = /^(\d{1,15})\.([0-9a-f]{64})$/.exec(cursor) ?? [];
  if (orderedAt === undefined || orderId === undefined) throw new AppError('bad_input', 'cursor');
  return { orderedAt: Number(orderedAt), orderId };
}
