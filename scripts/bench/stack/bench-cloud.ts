import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShipInput } from '../../../typings/merchant';
import type { RawPush } from '../../../cloudfunctions/_ports';
import { startLocalCloud } from '../../../local/cloud';
import { demoEnvironment } from '../../../local/world/demo-shop';
import { buildProject } from '../../build/project';
import { ROOT } from '../../build/root';
import { BUYER, CARRIER, RECIPIENT, SHOP } from '../bench-shop';
import type { PushedParcel } from '../push-stream';
import { startAgreeableSource } from './agreeable-source';

/** The built functions on a local cloud, as sources and phones see it: over HTTP. */
export interface BenchCloud {
  /** Epoch ms, by the cloud's clock. It stands, but for a second before each shipping: sources take so many subscriptions a second. */
  now(): number;
  ship(parcel: PushedParcel): Promise<void>;
  /** @throws Error when it is not acknowledged */
  push(push: RawPush): Promise<void>;
  /** How many events its buyer sees. */
  eventCount(parcelId: string): Promise<number>;
  /** A call that the function host answers and that asks for nothing. */
  emptyCall(): Promise<void>;
  /** Database operations since it was asked last. */
  operations(): { reads: number; writes: number };
  close(): Promise<void>;
}

const SUCCESS = /"(?:Success|result)":true/;
const BEGIN = Date.UTC(2026, 10, 21, 6);
const SHIP_EVERY_MS = 1_000;

const key32 = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

export async function startBenchCloud(): Promise<BenchCloud> {
  await buildProject(ROOT);
  const dataFolder = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
  const source = await startAgreeableSource();
  const environment = demoEnvironment({
    sealKey: key32('s'),
    lookupKey: key32('l'),
    sourceOrigins: { 'https://api.kdniao.com': source.origin, 'https://poll.kuaidi100.com': source.origin },
  });
  const cloud = await startLocalCloud({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    databaseFile: join(ROOT, 'cloudfunctions/database.json'),
    baseFile: join(ROOT, 'cloudbaserc.json'),
    environment: { ...environment, MERCHANTS: JSON.stringify([SHOP]) },
    dataFolder,
    clock: { startAt: BEGIN, paused: true },
  });
  return {
    now: () => cloud.clock.now(),
    ...callsOver(cloud.url),
    ship: async (parcel) => {
      cloud.clock.jump(SHIP_EVERY_MS);
      assertShipped(
        await cloud.call('merchant', { action: 'shipOrder', input: shipForm(parcel) }, SHOP.firstOwner.openid),
      );
    },
    operations: () => {
      const kinds = cloud.operations().map(({ kind }) => kind);
      cloud.resetOperations();
      const reads = kinds.filter((kind) => kind === 'read').length;
      return { reads, writes: kinds.length - reads };
    },
    close: async () => {
      await cloud.close();
      source.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

function callsOver(url: string): Pick<BenchCloud, 'push' | 'eventCount' | 'emptyCall'> {
  const shopper = async (call: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', 'x-wx-openid': BUYER };
    const response = await fetch(`${url}/call/shopper`, { method: 'POST', headers, body: JSON.stringify(call) });
    return response.json();
  };
  return {
    push: async ({ provider, accountId, parcelId, headers, body }) => {
      const address = [url, 'http/carrierPush', provider, accountId, parcelId].filter((part) => part !== undefined);
      const response = await fetch(address.join('/'), { method: 'POST', headers, body });
      const text = await response.text();
      if (!SUCCESS.test(text)) throw new Error(`answered ${response.status} ${text}`);
    },
    eventCount: async (parcelId) =>
      eventsIn(await shopper({ action: 'getTimeline', input: { locale: 'zh-CN', parcelId } })),
    emptyCall: async () => {
      await shopper({});
    },
  };
}

function shipForm({ waybillNo, shippedAt }: PushedParcel): ShipInput {
  return {
    orderNo: `B-${waybillNo}`,
    items: [{ name: '餐椅', quantity: 2 }],
    recipient: RECIPIENT,
    carrier: CARRIER,
    waybillNo,
    shippedAt,
    buyerOpenid: BUYER,
    requestKey: waybillNo,
  };
}

function assertShipped(reply: unknown): void {
  const { data } = reply as { data?: { outcome: string } };
  if (data?.outcome !== 'shipped') throw new Error(`not shipped: ${JSON.stringify(reply)}`);
}

/** @throws Error when the reply is a refusal */
function eventsIn(reply: unknown): number {
  const { data } = reply as { data?: { eventCount: number } };
  if (!data) throw new Error(`no timeline: ${JSON.stringify(reply)}`);
  return data.eventCount;
}
