import { startDemoRoom } from '../../local/world/demo-room';
import { demoEnvironment } from '../../local/world/demo-shop';
import { startDemoVendors } from '../../local/world/demo-vendors';
import type { Journey } from '../../local/world/journey';
import type { RunningRobots } from '../../local/world/robots/start-robots';
import { createLedger } from '../../local/world/vendors/ledger';
import type { RunningVendors } from '../../local/world/vendors/start-vendors';
import type { Weather } from '../../local/world/vendors/weather';
import { freePort } from '../../scripts/free-port';
import { DEMO_KEYS } from '../functions/product-cloud';
import { Product } from './product';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** 14:00 in Beijing. */
const BEGAN_AT = Date.UTC(2026, 10, 21, 6);
/** What comes due is asked about in one run of the timers, looked at in another, and told in a third: all run at least every 5 minutes. */
const RUNS = 3;
const RUN_MS = 5 * MINUTE_MS;

/** The product, asking sources and telling a room of its shop's staff that really answer, on a clock that stands still. */
export class FollowedProduct {
  private constructor(
    readonly product: Product,
    private readonly vendors: RunningVendors,
    private readonly room: RunningRobots,
  ) {}

  /** @param journeys what the sources know; hours count from the beginning less a journey's `startedHoursAgo` */
  static async start(journeys: readonly Journey[]): Promise<FollowedProduct> {
    const port = await freePort();
    const cloudUrl = `http://127.0.0.1:${String(port)}`;
    const now = (): number => product.cloud.clock.now();
    const world = { cloudUrl, journeys, beganAt: BEGAN_AT, ledger: createLedger() };
    const [vendors, room] = await Promise.all([startDemoVendors({ ...world, now }), startDemoRoom({ now })]);
    const environment = demoEnvironment({
      ...DEMO_KEYS,
      pushAddress: `${cloudUrl}/http/carrierPush`,
      sourceOrigins: { ...vendors.origins, ...room.origins },
    });
    const product = await Product.start({ port, environment, clock: { startAt: BEGAN_AT, paused: true } });
    return new FollowedProduct(product, vendors, room);
  }

  now(): number {
    return this.product.cloud.clock.now();
  }

  /** Lets time pass until so many hours after the beginning: sources push, and what came due is asked about, looked at and told. */
  async passTo(hours: number): Promise<void> {
    const until = BEGAN_AT + hours * HOUR_MS;
    for (let left = RUNS - 1; left >= 0; left -= 1) await this.jumpTo(until - left * RUN_MS);
  }

  private async jumpTo(at: number): Promise<void> {
    const { clock, settled } = this.product.cloud;
    if (at <= clock.now()) return;
    clock.jump(at - clock.now());
    await this.vendors.tick(at);
    await settled();
  }

  /** How all sources are from now on. */
  async haveWeather(weather: Weather): Promise<void> {
    for (const { code, url } of this.vendors.played) {
      const { ok } = await fetch(`${url}/__weather`, {
        method: 'POST',
        body: JSON.stringify({ vendor: code, weather }),
      });
      if (!ok) throw new Error(`no such weather for ${code}`);
    }
  }

  /** What the staff's room was told from now on, whole. @returns what is to be asked for it */
  toldFromNow(): () => string[] {
    const before = this.room.messages().length;
    return () =>
      this.room
        .messages()
        .slice(before)
        .map(({ title, text }) => [title, text].join('\n'));
  }

  async close(): Promise<void> {
    try {
      await this.product.close();
    } finally {
      await this.vendors.close();
      await this.room.close();
    }
  }
}
