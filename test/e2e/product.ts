import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startPreview, type Preview } from '../../local/preview';
import { PEOPLE } from '../../local/world/demo-shop';
import { launchBrowser } from '../../scripts/browser';
import { startProduct, type ProductCloud } from '../functions/product-cloud';

const ROOT = resolve(__dirname, '../..');
/** Everything here happens on this machine: what has not come after this long does not come. */
const PATIENCE_MS = 15_000;

interface OpenOptions {
  path?: string;
  query?: Record<string, string>;
  width?: number;
  height?: number;
}

/** The whole product as people meet it: the local cloud, the preview, a real browser. */
export class Product {
  private constructor(
    readonly cloud: ProductCloud,
    readonly preview: Preview,
    readonly browser: Browser,
  ) {}

  static async start(options: Parameters<typeof startProduct>[0] = {}): Promise<Product> {
    const { browser, description } = await launchBrowser();
    process.stderr.write(`browser: ${description}\n`);
    // The cloud must know the preview's address, and the preview the cloud's: the preview takes a free port first.
    const port = await freePort();
    const cloud = await startProduct({ allowedOrigins: [`http://127.0.0.1:${String(port)}`], ...options });
    const preview = await startPreview({ root: ROOT, port, cloudUrl: cloud.url, people: [...PEOPLE] });
    if (preview.failure()) throw new Error(preview.failure());
    return new Product(cloud, preview, browser);
  }

  /** The mini-program alone in a window, as this person. */
  async open(openid: string, { path = 'pages/order-list/index', query = {}, width = 390, height = 844 }: OpenOptions = {}): Promise<Phone> {
    const context = await this.browser.newContext({ viewport: { width, height }, hasTouch: true });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    const search = new URLSearchParams({ path, as: openid, cloud: this.cloud.url, ...query });
    await page.goto(`${this.preview.url}/phone?${search.toString()}`);
    return { page, faults, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
    await this.cloud.close();
  }
}

export interface Phone {
  page: Page;
  /** Page and console errors so far; empty unless a test means them. */
  faults: string[];
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}
