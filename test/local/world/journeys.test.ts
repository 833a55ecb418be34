import { setTimeout as pause } from 'node:timers/promises';
import { startProduct, type ProductCloud } from '../../functions/product-cloud';
import { startDemoRoom } from '../../../local/world/demo-room';
import { demoEnvironment } from '../../../local/world/demo-shop';
import { JOURNEYS } from '../../../local/world/journeys';
import type { RunningRobots } from '../../../local/world/robots/start-robots';
import { createWorld, type World } from '../../../local/world/world';
import { data } from '../../functions/product-cloud';

const MS_PER_HOUR = 3_600_000;
const BEGAN_AT = Date.UTC(2026, 10, 21, 6);
const locale = 'zh-CN' as const;
const KEYS = { sealKey: Buffer.alloc(32, 's').toString('base64'), lookupKey: Buffer.alloc(32, 'l').toString('base64') };

let cloud: ProductCloud;
let world: World;
let room: RunningRobots;
beforeAll(async () => {
  // The clock starts before the first scan of all, so that every message has its moment.
  const startAt = BEGAN_AT - 26 * MS_PER_HOUR;
  room = await startDemoRoom({ now: () => cloud.clock.now() });
  const environment = demoEnvironment({ ...KEYS, sourceOrigins: room.origins });
  cloud = await startProduct({ environment, clock: { startAt, paused: true } });
  world = createWorld({ cloudUrl: cloud.url, journeys: JOURNEYS, beganAt: BEGAN_AT });
  await world.begin();
});
afterAll(async () => {
  await cloud.close();
  await room.close();
});

/** Plays all journeys to their end, scan by scan. */
async function playToTheEnd(): Promise<void> {
  for (let at = world.nextAfter(cloud.clock.now()); at !== undefined; at = world.nextAfter(cloud.clock.now())) {
    cloud.clock.jump(at - cloud.clock.now());
    await world.tick(cloud.clock.now());
    await cloud.settled();
  }
}

/** What a message calls each milestone of the demo. */
const PHRASES: Readonly<Record<string, string>> = {
  out_for_delivery: '派送中',
  awaiting_pickup: '待取件',
  delivered: '已签收',
  delivery_failed: '没送成',
  stalled: '停滞中',
};
/** Why something may be told in the app only here: each buyer has given eight accepts of a kind, and has many parcels. */
const GOOD_REASONS = ['kept', 'outdated', 'superseded'];

it('the five journeys end as written, and what is to be told of them is, once each, in order, or says why not', async () => {
  await playToTheEnd();
  const taken = cloud.messages().map(({ page, data: values }) => `${page} ${JSON.stringify(values)}`);
  expect(new Set(taken).size).toBe(taken.length);
  for (const buyer of new Set(JOURNEYS.map((journey) => journey.buyer))) {
    const { orders } = data(await cloud.shopper(buyer, 'listOrders', { locale }));
    const { messages } = data(await cloud.shopper(buyer, 'listMessages', { locale }));
    for (const { parcelId, stage } of orders.flatMap((order) => order.parcels)) {
      const { waybillNo } = data(await cloud.shopper(buyer, 'getTimeline', { locale, parcelId }));
      const written = JOURNEYS.flatMap(({ parcels }) => parcels).find((parcel) => parcel.waybillNo === waybillNo);
      const told = messages
        .filter((message) => message.parcelId === parcelId && !['arrived_city', 'soon'].includes(message.told))
        .reverse();
      expect([waybillNo, stage]).toEqual([waybillNo, 'delivered']);
      expect(told.map(({ phrase }) => phrase)).toEqual(written?.told.map((milestone) => PHRASES[milestone]));
      for (const { outcome, reason = '' } of told) if (outcome !== 'sent') expect(GOOD_REASONS).toContain(reason);
    }
    const sent = messages.filter(({ outcome }) => outcome === 'sent');
    expect(sent.length).toBeGreaterThan(messages.length / 2);
  }
});

it('the shop’s room hears of each issue once, and of nobody’s name or phone', () => {
  const written = JSON.stringify(room.messages());
  expect(room.messages().map(({ chat, title }) => `${chat}|${title}`)).toEqual([
    '企业微信|木作小铺：停滞中 · 咖啡豆 ×2',
    '企业微信|木作小铺：没送成 · 书架',
  ]);
  expect(room.messages()[1]).toMatchObject({
    at: BEGAN_AT + 4 * MS_PER_HOUR,
    text: expect.stringMatching(/^书架 · 订单MZ20261121003 · .*尾号789012 · 没送成（家中无人）/) as string,
  });
  for (const { recipient } of JOURNEYS) expect(written).not.toContain(recipient.name);
  expect(written).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
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

/** Seven minutes of the clock below: between two looks others may compute. */
const A_MOMENT_MS = 5;

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
      await pause(A_MOMENT_MS);
    }
    await running.tick(fast.clock.now());
    const kinds = fast
      .messages()
      .map(({ page, templateId, data: values }) => JSON.stringify([page, templateId, values['phrase2']]));
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
