import { ROWS_DRAWN } from '../../../miniprogram/format/list-window';
import { orderListView } from '../../../miniprogram/format/order-list-view';
import type { ListChoice, OrderListView, OrderView } from '../../../miniprogram/format/order-list-view';
import { BEIJING } from '../../../miniprogram/format/wall-clock';
import { sortOrders } from '../../../miniprogram/format/sort-orders';
import { wordsFor } from '../../../miniprogram/i18n/index';
import type { OrderCard } from '../../../typings/shopper';
import type { Locale } from '../../../typings/vocabulary';
import { beijing, HOUR, NOW, someOrder, someRow } from '../some-parcels';

const ETA = { from: beijing(11, 21, 14), to: beijing(11, 21, 16), zone: BEIJING, source: 'carrier' } as const;
const PICKUP = { codes: ['8-2-4017'], kind: 'station', arrivedAt: NOW - 5 * HOUR } as const;

function view(orders: OrderCard[], choice: Partial<ListChoice> = {}, locale: Locale = 'zh-CN'): OrderListView {
  const { list, marks } = wordsFor(locale);
  const reader = { locale, now: NOW, zone: BEIJING };
  return orderListView(
    sortOrders(orders),
    { pill: 'all', showOlder: false, from: 0, room: ROWS_DRAWN, ...choice },
    { reader, list, marks },
  );
}

/** In the order in which they stand. */
function cardsOf({ groups, cards }: OrderListView): OrderView[] {
  return groups.flatMap(({ orders }) => orders.flatMap((place) => cards[place] ?? []));
}

const moving = someOrder([someRow({ parcelId: 'moving', stage: 'in_transit', eta: ETA })]);
const badAddress = someOrder([someRow({ parcelId: 'address', issue: 'bad_address', headline: ['地址少了门牌号'] })]);
const atStation = someOrder([
  someRow({
    parcelId: 'station',
    stage: 'awaiting_pickup',
    pickup: { ...PICKUP, codes: [...PICKUP.codes] },
    deadlineAt: NOW + HOUR,
  }),
]);
const delivered = (n: number) =>
  someOrder([someRow({ parcelId: `done${n}`, stage: 'delivered', lastEventAt: NOW - n * HOUR })], {
    orderedAt: NOW - 200 * HOUR,
  });

describe('what stands where', () => {
  it('puts what waits for the reader first, by deadline, then what moves, then what has arrived', () => {
    const { needs, groups } = view([delivered(1), moving, badAddress, atStation]);
    expect(needs.map((card) => card.parcelId)).toEqual(['station', 'address']);
    expect(groups.map((group) => [group.title, group.count])).toEqual([
      ['在路上', 1],
      ['已签收', 1],
    ]);
  });

  it('says all of what waits for the reader to a screen reader: where, and until when', () => {
    const line = ['文三路菜鸟驿站 · 放到明天 20:00'];
    const parcels = atStation.parcels.map((parcel) => ({ ...parcel, headline: ['到驿站了，等你来取'], line }));
    const { needs } = view([someOrder(parcels)]);
    expect(needs[0]?.label).toMatch(
      /^待取件，到驿站了，等你来取，文三路菜鸟驿站 · 放到明天 20:00，取件码 8 - 2 - 4 0 1 7，餐椅/,
    );
  });

  it('folds what has arrived to the last three', () => {
    const orders = [1, 5, 3, 2, 4].map(delivered);
    const shown = view(orders);
    const [group] = shown.groups;
    expect(cardsOf(shown).map((order) => order.rows[0]?.parcelId)).toEqual(['done1', 'done2', 'done3']);
    expect([group?.folded, group?.count]).toEqual([true, 5]);
    expect(view(orders, { showOlder: true }).groups[0]?.orders).toHaveLength(5);
  });

  it('calls a mixed end finished rather than delivered', () => {
    const returned = someOrder([someRow({ parcelId: 'back', stage: 'returned' })]);
    expect(view([returned, delivered(1)]).groups[0]?.title).toBe('已结束');
  });

  it('sorts what moves by arrival, without a time last, then newest', () => {
    const unknown = someOrder([someRow({ parcelId: 'unknown', stage: 'in_transit' })]);
    const later = someOrder([
      someRow({ parcelId: 'later', stage: 'in_transit', eta: { ...ETA, from: beijing(11, 24), to: beijing(11, 25) } }),
    ]);
    const shown = view([unknown, later, moving]);
    expect(cardsOf(shown).map((order) => order.rows[0]?.parcelId)).toEqual(['moving', 'later', 'unknown']);
  });

  it.each([
    { pill: 'moving', needs: 2, groups: ['moving'] },
    { pill: 'pickup', needs: 1, groups: ['pickup'] },
    { pill: 'done', needs: 2, groups: ['done'] },
  ] as const)('under $pill', ({ pill, needs, groups }) => {
    const shown = view([delivered(1), moving, badAddress, atStation], { pill });
    expect([shown.needs.length, shown.groups.map((group) => group.key)]).toEqual([needs, groups]);
  });

  it('says what is missing under each pill, and counts in them', () => {
    expect(view([]).empty).toMatchObject({ title: '还没有包裹', line: '下单发货后会自动出现在这里' });
    expect(view([moving], { pill: 'pickup' }).empty).toMatchObject({ title: '没有待取的包裹', line: '' });
    expect(view([moving]).empty).toBeNull();
    expect(view([badAddress]).empty).toBeNull();
    expect(view([moving, atStation]).pills.map((pill) => pill.text)).toEqual(['全部', '在路上 1', '待取 1', '已签收']);
  });
});

describe('an order card', () => {
  it('heads several parcels with how many have arrived, and labels each', () => {
    const two = someOrder([
      someRow({ goods: '餐椅', eta: ETA }),
      someRow({ parcelId: 'p2', index: 2, goods: '椅垫', stage: 'delivered', lastEventAt: beijing(11, 20, 18, 20) }),
    ]);
    const card = cardsOf(view([two]))[0];
    expect(card?.header).toEqual({ title: '餐椅、椅垫', sub: '分 2 个包裹寄出 · 已到 1 个' });
    expect(card?.rows.map(({ title, parts }) => [title, ...parts.map(({ text }) => text)])).toEqual([
      ['今天 14:00–16:00 送到', '包裹 1（餐椅）', '今天会送到你手上'],
      ['已签收', '包裹 2（椅垫）', '昨天 18:20'],
    ]);
    expect(card?.rows[0]).toMatchObject({ word: '派送中', title: '今天 14:00–16:00 送到', carrier: '中通快递' });
  });

  it('says the day on which it arrives without a gap in it', () => {
    const today = someOrder([someRow({ eta: { ...ETA, from: beijing(11, 21), to: beijing(11, 21, 23, 59) } })]);
    expect(cardsOf(view([today]))[0]?.rows[0]?.title).toBe('今天送到');
  });

  it('shows three of many parcels and leads to the fourth', () => {
    const many = someOrder([1, 2, 3, 4, 5].map((index) => someRow({ parcelId: `p${index}`, index })));
    expect(cardsOf(view([many]))[0]).toMatchObject({ more: '还有 2 个包裹', moreParcelId: 'p4' });
    expect(cardsOf(view([many], {}, 'en'))[0]?.more).toBe('2 more parcels');
  });

  it('does not point at the carrier’s words, which stand on the timeline only', () => {
    const unread = someRow({
      stage: 'created',
      unknown: true,
      headline: ['还不清楚走到哪了'],
      line: ['快递公司的原话在下面'],
    });
    const row = cardsOf(view([someOrder([unread])]))[0]?.rows[0];
    expect([row?.title, row?.parts.map(({ text }) => text)]).toEqual(['还不清楚走到哪了', ['餐椅 2 把']]);
  });

  it('never shows an arrival that lies behind us', () => {
    const late = someOrder([someRow({ eta: { ...ETA, from: beijing(11, 20, 9), to: beijing(11, 20, 12) } })]);
    expect(cardsOf(view([late]))[0]?.rows[0]?.title).toBe('今天会送到你手上');
  });

  it('words a later day as expected, with a space before digits only', () => {
    const on = (day: number) =>
      view([someOrder([someRow({ eta: { ...ETA, from: beijing(11, day), to: beijing(11, day, 23, 59) } })])]);
    expect([23, 25].map((day) => cardsOf(on(day))[0]?.rows[0]?.title)).toEqual(['预计后天到', '预计 11 月 25 日到']);
  });

  it('lists an order in full although one of its parcels waits for the reader', () => {
    const mixed = someOrder([someRow({ issue: 'unreachable' }), someRow({ parcelId: 'p2', index: 2 })]);
    const shown = view([mixed]);
    expect([shown.needs.length, cardsOf(shown)[0]?.rows.length]).toEqual([1, 2]);
  });
});

it('gives a waiting parcel its code as it is written and with what a long press does, and how long it has waited', () => {
  expect(view([atStation]).needs[0]).toMatchObject({
    family: 'pickup',
    aside: '到站 5 小时',
    codes: [{ code: '8-2-4017', label: '取件码 8-2-4017，长按复制' }],
    label: expect.stringContaining('取件码 8 - 2 - 4 0 1 7') as string,
  });
});

describe('thousands of orders', () => {
  const ORDERS = 5_000;
  /** What one drawing may weigh, bytes of JSON. */
  const MOST_BYTES = 16 * 1024;
  const many = Array.from({ length: ORDERS }, (_, n) =>
    someOrder(
      Array.from({ length: (n % 5) + 1 }, (_row, at) =>
        someRow({
          parcelId: `p${n}-${at}`,
          index: at + 1,
          goods: '北欧风格实木可折叠儿童餐椅 2 把',
          stage: n % 3 === 0 ? 'in_transit' : 'delivered',
          ...(n % 7 === 0 && { issue: 'bad_address' as const, headline: ['地址少了门牌号'] }),
        }),
      ),
    ),
  );
  const sorted = sortOrders(many);
  const { list, marks } = wordsFor('zh-CN');
  const at = (from: number): OrderListView =>
    orderListView(
      sorted,
      { pill: 'all', showOlder: true, from, room: ROWS_DRAWN },
      { reader: { locale: 'zh-CN', now: NOW, zone: BEIJING }, list, marks },
    );
  const drawn = ({ needs, groups, cards }: OrderListView): string[] => [
    ...needs.map(({ parcelId }) => `needs ${parcelId}`),
    ...groups.flatMap(({ key, orders }) => orders.map((place) => `${key} ${cards[place]?.orderId ?? ''}`)),
  ];

  it('are drawn screen by screen, each of them once, and each screen is light', () => {
    const seen: string[] = [];
    let heaviest = 0;
    let screen = at(0);
    for (;;) {
      seen.push(...drawn(screen));
      heaviest = Math.max(heaviest, Buffer.byteLength(JSON.stringify(screen)));
      if (screen.next < 0) break;
      screen = at(screen.next);
    }
    process.stderr.write(`heaviest screen of ${ORDERS} orders: ${heaviest} bytes\n`);
    expect(heaviest).toBeLessThanOrEqual(MOST_BYTES);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(sorted.needs.length + sorted.moving.length + sorted.done.length);
  });

  it('say how many there are, wherever one stands', () => {
    const deep = at(sorted.needs.length + 10);
    expect([deep.hasNewer, deep.needs, deep.groups.map(({ count }) => count)]).toEqual([
      true,
      [],
      [sorted.moving.length],
    ]);
  });

  it('begin anew where fewer are left than one had gone through', () => {
    expect(drawn(at(1_000_000))).toEqual(drawn(at(0)));
  });
});
