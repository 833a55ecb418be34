import { demoEnvironment } from '../../../local/world/demo-shop';
import { startDemoVendors } from '../../../local/world/demo-vendors';
import { JOURNEYS as DEMO_JOURNEYS } from '../../../local/world/journeys';
import { createLedger, overrunsIn, type Ledger } from '../../../local/world/vendors/ledger';
import type { RecordedRequest } from '../../../local/world/vendors/recorded-day';
import type { RunningVendors } from '../../../local/world/vendors/start-vendors';
import type { Weather } from '../../../local/world/vendors/weather';
import { createWorld, type World } from '../../../local/world/world';
import { freePort } from '../../../scripts/free-port';
import { data, startProduct, type ProductCloud } from '../../functions/product-cloud';

const HOUR = 3_600_000;
const BEGAN_AT = Date.UTC(2026, 10, 21, 6);
/** Three parcels: as many as are asked about at once within a source's rate. */
const JOURNEYS = DEMO_JOURNEYS.slice(0, 2);
const NUMBERS = JOURNEYS.flatMap(({ parcels }) => parcels.map(({ waybillNo }) => waybillNo)).sort();
const KEYS = { sealKey: Buffer.alloc(32, 's').toString('base64'), lookupKey: Buffer.alloc(32, 'l').toString('base64') };

interface Stage {
  cloud: ProductCloud;
  vendors: RunningVendors;
  world: World;
  ledger: Ledger;
  record: RecordedRequest[];
}

/** The demo on a clock that stands still, its vendors on real sockets. */
async function start(): Promise<Stage> {
  const port = await freePort();
  const cloudUrl = `http://127.0.0.1:${String(port)}`;
  const [ledger, record]: [Ledger, RecordedRequest[]] = [createLedger(), []];
  const vendors: RunningVendors = await startDemoVendors({
    ...{ cloudUrl, journeys: JOURNEYS, beganAt: BEGAN_AT, ledger },
    now: () => cloud.clock.now(),
    record: (entry) => record.push(entry),
  });
  const environment = demoEnvironment({
    ...KEYS,
    pushAddress: `${cloudUrl}/http/carrierPush`,
    sourceOrigins: vendors.origins,
  });
  const clock = { startAt: BEGAN_AT - 26 * HOUR, paused: true };
  const cloud = await startProduct({ port, environment, clock });
  return {
    cloud,
    vendors,
    world: createWorld({ cloudUrl, journeys: JOURNEYS, beganAt: BEGAN_AT, vendors }),
    ledger,
    record,
  };
}

const subscribedAt = ({ ledger }: Stage, vendor: string): string[] =>
  ledger
    .entries()
    .flatMap((entry) =>
      entry.what === 'asked' && entry.vendor === vendor && entry.call === 'subscription' ? [entry.waybillNo] : [],
    )
    .sort();

async function playToTheEnd({ cloud, world, ledger }: Stage): Promise<void> {
  for (let at = world.nextAfter(cloud.clock.now()); at !== undefined; at = world.nextAfter(cloud.clock.now())) {
    cloud.clock.jump(at - cloud.clock.now());
    await world.tick(at);
    await cloud.settled();
  }
  expect(ledger.entries().filter(({ what }) => what === 'unacknowledged')).toEqual([]);
}

async function stages(cloud: ProductCloud): Promise<string[]> {
  const buyers = [...new Set(JOURNEYS.map(({ buyer }) => buyer))];
  const lists = await Promise.all(buyers.map((buyer) => cloud.shopper(buyer, 'listOrders', { locale: 'zh-CN' })));
  return lists.flatMap((list) => data(list).orders.flatMap(({ parcels }) => parcels.map(({ stage }) => stage)));
}

describe.each([
  { name: 'in well weather kdniao follows every parcel', weather: {}, follows: 'kdniao' },
  {
    name: 'while kdniao is down kuaidi100 follows every parcel',
    weather: { answers: 'refuses' },
    follows: 'kuaidi100',
  },
] as { name: string; weather: Weather; follows: string }[])('$name', ({ weather, follows }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start();
    await fetch(`${stage.vendors.origins['https://api.kdniao.com'] ?? ''}/__weather`, {
      method: 'POST',
      body: JSON.stringify({ vendor: 'kdniao', weather }),
    });
    await stage.world.begin();
  });
  afterAll(async () => {
    await stage.cloud.close();
    await stage.vendors.close();
  });

  it('subscribed once each, and every parcel arrives', async () => {
    await playToTheEnd(stage);
    expect(await stages(stage.cloud)).toEqual(NUMBERS.map(() => 'delivered'));
    expect(subscribedAt(stage, follows)).toEqual(NUMBERS);
    expect(overrunsIn(stage.ledger)).toEqual([]);
    expect(stage.record.some(({ kind }) => kind === 'push')).toBe(true);
  });

  it('after a restart the vendors go on with what they were asked before', async () => {
    const ledger = createLedger();
    const now = stage.cloud.clock.now();
    const again = await startDemoVendors({
      ...{ cloudUrl: stage.cloud.url, journeys: JOURNEYS, beganAt: BEGAN_AT, ledger, now: () => now },
      askedBefore: stage.record.filter(({ kind, vendor }) => kind === 'question' && vendor === follows),
    });
    await again.tick(now);
    await again.close();
    const told = ledger.entries().flatMap((entry) => (entry.what === 'told' ? entry.told : []));
    expect(told.map(({ waybillNo }) => waybillNo).sort()).toEqual(NUMBERS);
    expect(ledger.entries().some(({ what }) => what === 'unacknowledged')).toBe(false);
  });
});
