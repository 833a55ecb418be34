import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Reply } from '../../typings/reply';
import type { MerchantCalls } from '../../typings/merchant';
import type { ShopperCalls } from '../../typings/shopper';
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../local/cloud';
import { demoEnvironment } from '../../local/world/demo-shop';

const ROOT = resolve(__dirname, '../..');

/** The demo's keys, the same in every test. */
export const DEMO_KEYS = {
  sealKey: Buffer.alloc(32, 's').toString('base64'),
  lookupKey: Buffer.alloc(32, 'l').toString('base64'),
} as const;

export interface ProductCloud extends LocalCloud {
  dataFolder: string;
  shopper<A extends keyof ShopperCalls>(
    openid: string,
    action: A,
    input: ShopperCalls[A]['input'],
  ): Promise<Reply<ShopperCalls[A]['output']>>;
  merchant<A extends keyof MerchantCalls>(
    openid: string,
    action: A,
    input: MerchantCalls[A]['input'],
  ): Promise<Reply<MerchantCalls[A]['output']>>;
  /** Posts to carrierPush over HTTP. */
  push(body: string, account?: string): Promise<{ status: number; text: string }>;
}

/** The product's own bundles on a local cloud with a data folder that goes with it. */
export async function startProduct(options: Partial<LocalCloudOptions> = {}): Promise<ProductCloud> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'zhitu-'));
  const cloud = await startLocalCloud({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    databaseFile: join(ROOT, 'cloudfunctions/database.json'),
    baseFile: join(ROOT, 'cloudbaserc.json'),
    eventsFile: join(ROOT, 'cloudfunctions/events.json'),
    environment: demoEnvironment(DEMO_KEYS),
    clock: { startAt: Date.UTC(2026, 10, 21, 6), paused: true },
    unindexed: 'refuse',
    ...options,
    dataFolder,
  });
  return {
    ...cloud,
    dataFolder,
    shopper: (openid, action, input) => cloud.call('shopper', { action, input }, openid) as never,
    merchant: (openid, action, input) => cloud.call('merchant', { action, input }, openid) as never,
    push: async (body, account = '1237100') => {
      const response = await fetch(`${cloud.url}/http/carrierPush/kdniao/${account}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
      });
      return { status: response.status, text: await response.text() };
    },
    close: async () => {
      await cloud.close();
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A reply's data. @throws when it is a refusal */
export function data<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`refused: ${reply.code}`);
  return reply.data;
}
