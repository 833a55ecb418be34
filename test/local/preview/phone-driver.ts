import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../../local/preview';
import type { PreviewRecord } from '../../../local/preview/runtime/preview-record';
import { launchBrowser } from '../../../scripts/browser';
import { SparePages } from './spare-pages';
import { startStubCloud, type StubCloud } from './stub-cloud';

export const FIXTURE = path.join(__dirname, 'fixture-app');
/** Where compiled sources that no test changes are kept for the other test files. */
const KEEP_IN = path.join(__dirname, '../../../dist/preview');

const SIZE = { width: 390, height: 844 };
/** Of the developer page. */
const DESK = { width: 1440, height: 1000 };

/** Everything waits for conditions; this is when a condition counts as not met, ms. */
const PATIENCE = 5_000;

type Recorded = Pick<PreviewRecord, 'errors' | 'unknown' | 'calls' | 'shares'>;

/** One open phone. */
export class PhoneDriver {
  constructor(readonly page: Page) {}

  id(name: string): Locator {
    return this.page.locator(`[wx-id="${name}"]:visible`);
  }

  /** Waits until the element shows exactly this. */
  async expectText(name: string, text: string): Promise<void> {
    await this.id(name)
      .getByText(text, { exact: true })
      .or(this.id(name).filter({ hasText: exactly(text) }))
      .first()
      .waitFor();
  }

  async title(): Promise<string> {
    return (await this.page.locator('.preview-frame:visible .preview-bar-title').textContent()) ?? '';
  }

  /** What the runtime has recorded; waits for it where the page is just being loaded anew. */
  async record(): Promise<Recorded> {
    const recorded = await this.page.waitForFunction(() => {
      if (!('__preview' in window)) return undefined;
      const { errors, unknown, calls, shares } = window.__preview;
      return { errors, unknown, calls, shares };
    });
    return (await recorded.jsonValue()) as Recorded;
  }

  /** Waits for an error on the page, however often it is loaded anew meanwhile. */
  async failed(): Promise<void> {
    await this.page.waitForFunction(() => '__preview' in window && window.__preview.errors.length > 0);
  }

  stack(): Promise<string[]> {
    return this.page.evaluate(() => window.__preview.stack().map((entry) => entry.path));
  }
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}

/** A preview, a stub of the cloud and a browser, for one test file. */
export class PreviewBench {
  private readonly windows: SparePages;

  private constructor(
    readonly preview: Preview,
    readonly cloud: StubCloud,
    private readonly browser: Browser,
    readonly description: string,
  ) {
    this.windows = new SparePages(preview, () => this.newPage());
  }

  static async start(root = FIXTURE, watch = false): Promise<PreviewBench> {
    const cloud = await startStubCloud();
    const people = [
      { openid: 'oBuyerChen', label: '买家 小陈' },
      { openid: 'oOwnerLin', label: '店主 林姐' },
    ];
    const sources = [{ code: 'kdniao', label: '快递鸟', url: cloud.url }];
    const panel = { cloudUrl: cloud.url, people, sources, room: cloud.url };
    const preview = await startPreview({ root, ...panel, watch, ...(!watch && { keepIn: KEEP_IN }) });
    const { browser, description } = await launchBrowser();
    return new PreviewBench(preview, cloud, browser, description);
  }

  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: SIZE, ...options });
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  /**
   * Opens the phone and waits until its first page stands.
   *
   * @param options for a window of its own, which the caller closes; `putAway` takes the others back
   */
  async open(query = '', options?: BrowserContextOptions): Promise<PhoneDriver> {
    const page = await (options === undefined ? this.windows.take() : this.newPage(options));
    await page.goto(`${this.preview.url}/phone${query}`);
    await page.waitForSelector('html[data-started]');
    return new PhoneDriver(page);
  }

  /** Opens the developer page and waits until the phone inside stands; `putAway` takes it back. */
  async openPanel(): Promise<Page> {
    const page = await this.windows.take();
    await page.setViewportSize(DESK);
    await page.goto(this.preview.url);
    await page.frameLocator('iframe').locator('[wx-id="home"]').waitFor();
    return page;
  }

  /** The phone's holder is done with it: nothing of theirs stays. */
  async putAway({ page }: Pick<PhoneDriver, 'page'>): Promise<void> {
    await page.setViewportSize(SIZE);
    await this.windows.giveBack(page);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
    await this.cloud.close();
  }
}
