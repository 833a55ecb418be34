import type { EventView, OrderCard, ParcelRow, Timeline } from '../../typings/shopper';

/** 2026-11-21 14:02 in Beijing, a Saturday. */
export const NOW = Date.UTC(2026, 10, 21, 6, 2);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const ZONE = 'Asia/Shanghai';

/** In Beijing. */
export function beijing(month: number, day: number, hour = 0, minute = 0, year = 2026): number {
  return Date.UTC(year, month - 1, day, hour - 8, minute);
}

export function someRow(changes: Partial<ParcelRow> = {}): ParcelRow {
  return {
    parcelId: 'p1',
    index: 1,
    goods: '餐椅 2 把',
    carrierName: '中通快递',
    stage: 'out_for_delivery',
    headline: ['今天会送到你手上'],
    lastEventAt: NOW - 5 * HOUR,
    heardAt: NOW - 3 * MINUTE,
    ...changes,
  };
}

export function someOrder(parcels: ParcelRow[] = [someRow()], changes: Partial<OrderCard> = {}): OrderCard {
  return {
    orderId: `o-${parcels[0]?.parcelId ?? ''}`,
    orderNo: 'A1001',
    shopName: '木作小铺',
    goods: parcels.map((parcel) => parcel.goods).join('、'),
    orderedAt: NOW - 3 * DAY,
    parcels,
    ...changes,
  };
}

export function someEvent(changes: Partial<EventView> = {}): EventView {
  return {
    id: 'e1',
    at: beijing(11, 21, 9, 12),
    zone: ZONE,
    zoneKnown: true,
    status: 'out_for_delivery',
    sentence: ['王师傅带着包裹出门了'],
    place: '杭州西湖文三路网点',
    raw: '【杭州市】 西湖文三路 的王师傅 正在派件',
    why: '原话写明“正在派件”',
    unread: false,
    source: '快递鸟',
    receivedAt: beijing(11, 21, 9, 14),
    ...changes,
  };
}

export function someTimeline(changes: Partial<Timeline> = {}): Timeline {
  const events = changes.events ?? [
    someEvent(),
    someEvent({ id: 'e2', at: beijing(11, 21, 6, 40), status: 'arrived_city', sentence: ['到了离你最近的网点'] }),
    someEvent({ id: 'e3', at: beijing(11, 20, 21, 5), status: 'in_transit', sentence: ['到了杭州转运中心'] }),
  ];
  return {
    parcelId: 'p1',
    viewer: 'buyer',
    stage: 'out_for_delivery',
    headline: ['今天会送到你手上'],
    orderNo: 'A1001',
    shopName: '木作小铺',
    goods: '餐椅 2 把',
    index: 1,
    siblings: [{ parcelId: 'p1', index: 1, goods: '餐椅 2 把', stage: 'out_for_delivery' }],
    carrier: { code: 'zto-express', name: '中通快递' },
    waybillNo: '761234567890',
    shippedAt: NOW - 2 * DAY,
    eta: { from: beijing(11, 21, 14), to: beijing(11, 21, 16), zone: ZONE, source: 'carrier' },
    issues: [],
    progress: { way: 'forward', at: 3 },
    courier: { name: '王师傅', phone: '13900002231', maskedPhone: '139****2231', since: beijing(11, 21, 9, 12) },
    route: ['广州', '长沙', '杭州'],
    events,
    eventCount: events.length,
    heardAt: NOW - 3 * MINUTE,
    accepts: { progress: 0, pickup: 0, trouble: 0 },
    asOf: NOW,
    ...changes,
  };
}
