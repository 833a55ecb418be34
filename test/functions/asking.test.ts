import { demoEnvironment } from '../../local/world/demo-shop';
import { startDemoVendors } from '../../local/world/demo-vendors';
import { JOURNEYS } from '../../local/world/journeys';
import { createLedger, overrunsIn } from '../../local/world/vendors/ledger';
import type { RunningVendors } from '../../local/world/vendors/start-vendors';
import { freePort } from '../../scripts/free-port';
import { data, startProduct, type ProductCloud } from './product-cloud';

const HOUR = 3_600_000;
const BEGAN_AT = Date.UTC(2026, 10, 21, 6);
const KEYS = { sealKey: Buffer.alloc(32, 's').toString('base64'), lookupKey: Buffer.alloc(32, 'l').toString('base64') };
const [OWNER, BUYER] = ['oOwnerLin', 'oBuyerChen'];
const [JOURNEY] = JOURNEYS;
const ledger = createLedger();

let cloud: ProductCloud;
let vendors: RunningVendors;
beforeAll(async () => {
  const port = await freePort();
  const cloudUrl = `http://127.0.0.1:${String(port)}`;
  vendors = await startDemoVendors({
    cloudUrl,
    journeys: JOURNEYS,
    beganAt: BEGAN_AT,
    ledger,
    now: () => cloud.clock.now(),
  });
  const environment = demoEnvironment({
    ...KEYS,
    pushAddress: `${cloudUrl}/http/carrierPush`,
    sourceOrigins: vendors.origins,
  });
  cloud = await startProduct({ port, environment, clock: { startAt: BEGAN_AT, paused: true } });
});
afterAll(async () => {
  await cloud.close();
  await vendors.close();
});

const printed: string[] = [];
afterAll(() => process.stderr.write(`database operations: ${printed.join(' · ')}\n`));

/** What happens meanwhile costs so many reads and writes; writes that lost a race of two timers are not counted, they come again. */
async function operations<T>(
  name: string,
  run: () => Promise<T>,
): Promise<{ result: T; reads: number; writes: number }> {
  await cloud.settled();
  cloud.resetOperations();
  const result = await run();
  const all = cloud.operations();
  const reads = all.filter(({ kind }) => kind === 'read').length;
  const writes = all.filter(({ kind, changed }) => kind === 'write' && changed > 0).length;
  printed.push(`${name} ${String(reads)} + ${String(writes)}`);
  return { result, reads, writes };
}

/** Time passes; the vendors' pushes do not arrive. */
async function pass(hours: number): Promise<void> {
  cloud.clock.jump(hours * HOUR);
  await cloud.settled();
}

it('shipping, a poll and a pull through the real SDK, with vendors on real sockets, cost what they may', async () => {
  const [parcel] = JOURNEY?.parcels ?? [];
  if (!JOURNEY || !parcel) throw new Error('no journey');
  const { waybillNo, carrier, items } = parcel;
  const form = {
    ...{ orderNo: 'A-1', items, recipient: JOURNEY.recipient, carrier, waybillNo },
    ...{ shippedAt: BEGAN_AT - 22 * HOUR, buyerOpenid: BUYER, requestKey: 'tap', checkDigitConfirmed: true },
  };
  const ship = await operations('ship', () => cloud.merchant(OWNER, 'shipOrder', form));
  const shipped = data(ship.result);
  if (shipped.outcome !== 'shipped') throw new Error(shipped.outcome);
  expect(shipped.following).toBe('subscribed');
  const { parcelId } = shipped;
  const refresh = () => cloud.shopper(BUYER, 'refreshParcel', { parcelId });

  const pull = await operations('pull', refresh);
  expect(data(pull.result)).toEqual({ outcome: 'asked' });
  expect({ reads: pull.reads, writes: pull.writes }).toEqual({ reads: 2, writes: 4 });
  const timeline = data(await cloud.shopper(BUYER, 'getTimeline', { locale: 'zh-CN', parcelId }));
  expect(timeline).toMatchObject({ source: { state: 'subscribed', checkedAt: BEGAN_AT } });
  expect(timeline.eventCount).toBeGreaterThan(3);

  const soon = await operations('pull too soon', refresh);
  expect(data(soon.result)).toMatchObject({ outcome: 'too_soon', checkedAt: BEGAN_AT });
  expect({ reads: soon.reads, writes: soon.writes }).toEqual({ reads: 1, writes: 0 });

  const quiet = await operations('run with nothing due', () => cloud.runTimer('syncTracks'));
  expect({ reads: quiet.reads, writes: quiet.writes }).toEqual({ reads: 2, writes: 0 });

  const poll = await operations('a run that asks about one parcel, and its notice', () => pass(13));
  expect(data(await cloud.shopper(BUYER, 'getTimeline', { locale: 'zh-CN', parcelId }))).toMatchObject({
    stage: 'delivered',
  });
  expect(poll.writes).toBeLessThanOrEqual(8);
  expect(overrunsIn(ledger)).toEqual([]);
});
