import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startPreview, type Preview } from '../../local/preview';
import { PEOPLE } from '../../local/world/demo-shop';
import { launchBrowser } from '../../scripts/browser';
import { freePort } from '../../scripts/free-port';
import { startProduct, type ProductCloud } from '../functions/product-cloud';
import { SparePages } from '../local/preview/spare-pages';
import { FaultBook } from './fault-book';
import { Phone } from './phone';

const ROOT = resolve(__dirname, '../..');
/** Where compiled sources are kept for the other test files. */
const KEEP_IN = resolve(ROOT, 'dist/preview');
/** Everything here happens on this machine: what has not come after this long does not come. */
const PATIENCE_MS = 10_000;

export interface OpenOptions {
  path?: string;
  query?: Record<string, string>;
  width?: number;
  height?: number;
  /** IANA zone of the phone's clocks; Beijing's when absent, whatever this machine's. */
  zone?: string;
  /** The phone to use; a fresh one, with nothing stored, when absent. */
  drawer?: BrowserContext;
  /** What stands in the launch query as `cloud`; the local cloud's address when absent. */
  cloud?: string;
  /** No call reaches the cloud from the first. */
  cutOff?: boolean;
}

const sizeOf = ({ width = 390, height = 844 }: OpenOptions) => ({ width, height });

/** The whole product as people meet it: the local cloud, the preview, a real browser. */
export class Product {
  private readonly windows: SparePages;
  private readonly book = new FaultBook();

  private constructor(
    readonly cloud: ProductCloud,
    readonly preview: Preview,
    readonly browser: Browser,
  ) {
    this.windows = new SparePages(preview, async () => (await this.drawer()).newPage());
  }

  static async start(options: Parameters<typeof startProduct>[0] = {}): Promise<Product> {
    const { browser, description } = await launchBrowser();
    process.stderr.write(`browser: ${description}\n`);
    // The cloud must know the preview's address, and the preview the cloud's.
    const port = await freePort();
    const cloud = await startProduct({ allowedOrigins: [`http://127.0.0.1:${String(port)}`], ...options });
    const preview = await startPreview({ root: ROOT, port, cloudUrl: cloud.url, people: [...PEOPLE], keepIn: KEEP_IN });
    if (preview.failure()) throw new Error(preview.failure());
    return new Product(cloud, preview, browser);
  }

  /** A phone's storage, shared by everything that is opened with it. */
  async drawer(options: Pick<OpenOptions, 'width' | 'height' | 'zone'> = {}): Promise<BrowserContext> {
    const { zone = 'Asia/Shanghai' } = options;
    const context = await this.browser.newContext({ viewport: sizeOf(options), hasTouch: true, timezoneId: zone });
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  }

  /** The mini-program alone in a window, as this person. */
  async open(openid: string, options: OpenOptions = {}): Promise<Phone> {
    const { path = 'pages/order-list/index', query = {}, cloud = this.cloud.url } = options;
    const phone = await this.phone(options);
    if (options.cutOff === true) await phone.cutOff();
    await phone.page.goto(this.address({ path, as: openid, cloud, ...query }));
    return phone;
  }

  private async phone(options: OpenOptions): Promise<Phone> {
    if (options.drawer !== undefined || options.zone !== undefined) {
      const context = options.drawer ?? (await this.drawer(options));
      const own = await context.newPage();
      return new Phone(own, this.book.watch(own), () => context.close());
    }
    const page = await this.windows.take();
    await page.setViewportSize(sizeOf(options));
    return new Phone(page, this.book.watch(page), () => this.windows.giveBack(page));
  }

  address(launch: Record<string, string>): string {
    return `${this.preview.url}/phone?${new URLSearchParams(launch).toString()}`;
  }

  /** The developer page, with the phone inside. */
  async openPanel(openid: string): Promise<{ page: Page; faults: string[] }> {
    const context = await this.drawer({ width: 1440, height: 1000 });
    const page = await context.newPage();
    const { faults } = this.book.watch(page);
    await page.goto(`${this.preview.url}/?as=${openid}`);
    return { page, faults };
  }

  /** @throws Error when anything went wrong on any page that no test meant */
  async close(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
    await this.cloud.close();
    this.book.close();
  }
}
