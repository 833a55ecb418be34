import { setImmediate as turn } from 'node:timers/promises';
import { startProduct, type ProductCloud } from '../../functions/product-cloud';
import { JOURNEYS } from '../../../local/world/journeys';
import { createWorld, type World } from '../../../local/world/world';
import { data } from '../../functions/product-cloud';

const MS_PER_HOUR = 3_600_000;
const BEGAN_AT = Date.UTC(2026, 10, 21, 6);
const locale = 'zh-CN' as const;

let cloud: ProductCloud;
let world: World;
beforeAll(async () => {
  // The clock starts before the first scan of all, so that every message has its moment.
  const startAt = BEGAN_AT - 26 * MS_PER_HOUR;
  cloud = await startProduct({ clock: { startAt, paused: true } });
  world = createWorld({ cloudUrl: cloud.url, journeys: JOURNEYS, beganAt: BEGAN_AT });
  await world.begin();
});
afterAll(() => cloud.close());

/** Plays all journeys to their end, scan by scan. */
async function playToTheEnd(): Promise<void> {
  for (let at = world.nextAfter(cloud.clock.now()); at !== undefined; at = world.nextAfter(cloud.clock.now())) {
    cloud.clock.jump(at - cloud.clock.now());
    await world.tick(cloud.clock.now());
    await cloud.settled();
  }
}

it('the five journeys end as written, and their notices arrive once each, in order', async () => {
  await playToTheEnd();
  const parcels = new Map<string, { parcelId: string; stage: string }>();
  for (const { buyer } of JOURNEYS) {
    const { orders } = data(await cloud.shopper(buyer, 'listOrders', { locale }));
    for (const { parcelId, stage } of orders.flatMap((order) => order.parcels)) {
      const timeline = data(await cloud.shopper(buyer, 'getTimeline', { locale, parcelId }));
      parcels.set(timeline.waybillNo, { parcelId, stage });
    }
  }
  const told = (parcelId: string) =>
    cloud
      .messages()
      .filter(({ page }) => page.includes(parcelId))
      .map(({ data: values }) =>
        Object.values(values)
          .map(({ value }) => value)
          .join('|'),
      );
  const PHRASES: Record<string, RegExp> = {
    out_for_delivery: /派送中/,
    awaiting_pickup: /8-2-4017/,
    delivered: /已签收/,
    delivery_failed: /没送成/,
    stalled: /停滞中/,
  };
  for (const parcel of JOURNEYS.flatMap((journey) => journey.parcels)) {
    const { parcelId = '', stage } = parcels.get(parcel.waybillNo) ?? {};
    expect([parcel.waybillNo, stage]).toEqual([parcel.waybillNo, 'delivered']);
    const messages = told(parcelId);
    expect(messages).toHaveLength(parcel.told.length);
    parcel.told.forEach((milestone, at) => expect(messages[at]).toMatch(PHRASES[milestone] ?? /never/));
  }
});

it('every scan of the demo is understood', async () => {
  const buyers = [...new Set(JOURNEYS.map(({ buyer }) => buyer))];
  const unread: string[] = [];
  for (const buyer of buyers) {
    const { orders } = data(await cloud.shopper(buyer, 'listOrders', { locale }));
    for (const { parcelId } of orders.flatMap((order) => order.parcels)) {
      const { events } = data(await cloud.shopper(buyer, 'getTimeline', { locale, parcelId, allEvents: true }));
      unread.push(...events.filter((event) => event.unread).map(({ raw }) => raw));
    }
  }
  expect(unread).toEqual([]);
});

describe('on a clock that runs a day a second', () => {
  let fast: ProductCloud;
  beforeAll(async () => {
    fast = await startProduct({ clock: { startAt: BEGAN_AT - 26 * MS_PER_HOUR, speed: 86_400 } });
  });
  afterAll(() => fast.close());

  it('no message is sent twice: a call takes its real time', async () => {
    const running = createWorld({ cloudUrl: fast.url, journeys: JOURNEYS.slice(0, 2), beganAt: BEGAN_AT });
    await running.begin();
    while (running.nextAfter(fast.clock.now()) !== undefined) {
      await running.tick(fast.clock.now());
      await turn();
    }
    await running.tick(fast.clock.now());
    const kinds = fast
      .messages()
      .map(({ page, templateId, data: values }) => JSON.stringify([page, templateId, values['phrase2']]));
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
