import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startLocalCloud, type LocalCloud } from '../../local/cloud';
import { startPreview, type Preview } from '../../local/preview';
import { setSources } from '../../local/preview/panel/source-control';
import { demoEnvironment, PEOPLE } from '../../local/world/demo-shop';
import { startDemoVendors } from '../../local/world/demo-vendors';
import type { Journey } from '../../local/world/journey';
import { JOURNEYS } from '../../local/world/journeys';
import { createLedger } from '../../local/world/vendors/ledger';
import type { RunningVendors } from '../../local/world/vendors/start-vendors';
import { createWorld, type World } from '../../local/world/world';
import { ROOT } from '../build/root';
import { launchBrowser } from '../browser';
import { freePort } from '../free-port';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;

interface Reply {
  ok?: boolean;
  code?: string;
  data?: unknown;
}

interface StageParts {
  cloud: LocalCloud;
  preview: Preview;
  browser: Browser;
  vendors: RunningVendors;
  world: World;
  /** Everything that is kept; removed at the end. */
  folder: string;
}

/** The demo on a clock that stands still, and a browser to look at it: what `npm start` shows, moment by moment. */
export class DemoStage {
  readonly cloud: LocalCloud;
  readonly preview: Preview;
  readonly browser: Browser;
  readonly world: World;
  private readonly vendors: RunningVendors;
  private readonly folder: string;

  private constructor(parts: StageParts) {
    ({ cloud: this.cloud, preview: this.preview, browser: this.browser } = parts);
    ({ vendors: this.vendors, world: this.world, folder: this.folder } = parts);
  }

  /**
   * Starts before the first parcel is shipped.
   *
   * @param beganAt the demo's hour 0, epoch ms: the journeys are told from there
   * @param journeys what is shipped, and what becomes of it; the demo's own when absent
   */
  static async start(beganAt: number, journeys: readonly Journey[] = JOURNEYS): Promise<DemoStage> {
    const folder = mkdtempSync(join(tmpdir(), 'zhitu-pictures-'));
    const [port, cloudPort] = [await freePort(), await freePort()];
    const cloudUrl = `http://127.0.0.1:${String(cloudPort)}`;
    const told = { cloudUrl, journeys, beganAt };
    const vendors = await startDemoVendors({ ...told, ledger: createLedger(), now: () => cloud.clock.now() });
    const cloud = await startCloud({
      port: cloudPort,
      folder,
      vendors,
      startAt: beganAt - earliestStart() * MS_PER_HOUR,
      page: `http://127.0.0.1:${String(port)}`,
    });
    const preview = await startPreview({
      root: ROOT,
      port,
      cloudUrl,
      people: [...PEOPLE],
      keepIn: join(ROOT, 'dist/preview'),
    });
    if (preview.failure() !== '') throw new Error(preview.failure());
    const { browser } = await launchBrowser();
    return new DemoStage({ cloud, preview, browser, vendors, world: createWorld({ ...told, vendors }), folder });
  }

  /** Plays every scan up to `at` (epoch ms), one after the other, so that each message goes out in its moment. */
  async playTo(at: number): Promise<void> {
    // The sources are asked to follow what was shipped before they tell of it.
    await this.jumpTo(this.cloud.clock.now() + MS_PER_MINUTE);
    for (;;) {
      const next = this.world.nextAfter(this.cloud.clock.now());
      if (next === undefined || next > at) break;
      await this.jumpTo(next);
    }
    await this.jumpTo(at);
  }

  /** The next millisecond: what is done again in the same one is the same deed to the cloud. */
  tick(): void {
    this.cloud.clock.jump(1);
  }

  /** From now on no source answers or pushes. */
  async silenceSources(): Promise<void> {
    const { played } = this.vendors;
    await setSources(
      played,
      played.map(({ code }) => code),
    );
  }

  private async jumpTo(at: number): Promise<void> {
    this.cloud.clock.jump(at - this.cloud.clock.now());
    await this.world.tick(this.cloud.clock.now());
    await this.cloud.settled();
  }

  /** A function's answer, as the phone of `openid` gets it. @throws when it is a refusal */
  async call<T>(openid: string, call: `${'shopper' | 'merchant'}.${string}`, input: object): Promise<T> {
    const [fn = '', action = ''] = call.split('.');
    const reply = (await this.cloud.call(fn, { action, input }, openid)) as Reply;
    if (reply.ok !== true) throw new Error(`${call}: ${reply.code ?? 'no reply'}`);
    return reply.data as T;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
    await this.cloud.close();
    await this.vendors.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface CloudOptions extends Pick<StageParts, 'folder' | 'vendors'> {
  port: number;
  /** Of the cloud's clock, epoch ms. */
  startAt: number;
  /** Origin of the preview. */
  page: string;
}

function startCloud({ port, folder, vendors, startAt, page }: CloudOptions): Promise<LocalCloud> {
  const key = () => randomBytes(32).toString('base64');
  return startLocalCloud({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    databaseFile: join(ROOT, 'cloudfunctions/database.json'),
    baseFile: join(ROOT, 'cloudbaserc.json'),
    eventsFile: join(ROOT, 'cloudfunctions/events.json'),
    dataFolder: folder,
    port,
    environment: demoEnvironment({
      ...{ sealKey: key(), lookupKey: key() },
      pushAddress: `http://127.0.0.1:${String(port)}/http/carrierPush`,
      sourceOrigins: vendors.origins,
    }),
    allowedOrigins: [page],
    clock: { startAt, paused: true },
  });
}

/** Of the demo's own journeys: what was shipped before is told of at once. */
function earliestStart(): number {
  return Math.max(...JOURNEYS.map(({ startedHoursAgo }) => startedHoursAgo));
}
