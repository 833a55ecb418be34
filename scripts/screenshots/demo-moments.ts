import type { Subject } from './camera';
import type { DemoStage } from './demo-stage';

const MS_PER_HOUR = 3_600_000;

/** The demo's hour 0 for pictures: 07:00 in Beijing, so that couriers are out in daylight. */
export const BEGAN_AT = Date.UTC(2026, 10, 20, 23);
/** 11:12: one parcel waits at the station, one is out for delivery, one of two has arrived, one was not delivered, one is stuck. */
export const BEST_MOMENT = BEGAN_AT + 4.2 * MS_PER_HOUR;

/** Selectors that stand once a page shows what it is for. */
export const READY = {
  orderList: '.foot',
  timeline: '.hero-headline',
  settings: '.tiles',
  // What stands inside a component goes by its name too.
  workbench: '.merchant-bench-index--numbers',
  messages: '.message',
  privacy: '.erase',
} as const;

export const ORDER_LIST: Subject = { path: 'pages/order-list/index', as: 'oBuyerChen', ready: READY.orderList };
export const SETTINGS: Subject = { path: 'pages/settings/index', as: 'oBuyerChen', ready: READY.settings };
export const WORKBENCH: Subject = { path: 'pages/workbench/index', as: 'oOwnerLin', ready: READY.workbench };
export const MESSAGES: Subject = { path: 'pages/account/messages/index', as: 'oBuyerChen', ready: READY.messages };
export const PRIVACY: Subject = { path: 'pages/account/privacy/index', as: 'oBuyerChen', ready: READY.privacy };

interface OrderPage {
  orders: { parcels: { parcelId: string; goods: string }[] }[];
}

/** The timeline of the buyer's parcel that holds `goods`. @throws when there is none */
export async function timelineOf(stage: DemoStage, as: string, goods: string): Promise<Subject> {
  const { orders } = await stage.call<OrderPage>(as, 'shopper.listOrders', { locale: 'zh-CN' });
  const parcel = orders.flatMap(({ parcels }) => parcels).find((one) => one.goods.includes(goods));
  if (parcel === undefined) throw new Error(`${as} has no parcel with ${goods}`);
  return { path: 'pages/timeline/index', as, query: { parcelId: parcel.parcelId }, ready: READY.timeline };
}
