import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { DemoStage } from './demo-stage';

/** A page of the mini-program, as one person sees it. */
export interface Subject {
  path: string;
  as: string;
  query?: Record<string, string>;
  /** CSS selector that stands once the page shows what it should. */
  ready: string;
}

export interface View {
  width: number;
  height: number;
  theme?: 'light' | 'dark';
  language?: 'zh_CN' | 'en';
  fontScale?: number;
}

/** The two sizes that the design is checked at. */
export const LARGE: View = { width: 390, height: 844 };
export const SMALL: View = { width: 320, height: 568 };

const PATIENCE_MS = 15_000;
/** How much of the page in front is out of sight, px. */
const HIDDEN_BELOW = `(() => {
  const scroller = document.querySelector('.preview-frame:not([hidden]) .preview-scroll');
  return scroller === null ? 0 : scroller.scrollHeight - scroller.clientHeight;
})()`;

/** Calls of the cloud's functions; the clock stays reachable. */
export const CALLS = '**/call/**';

/** Takes pictures of one stage. */
export class Camera {
  constructor(
    private readonly stage: DemoStage,
    private readonly folder: string,
    private readonly scale: number,
  ) {}

  /** A phone in a drawer of its own: nothing is stored in it yet. */
  async phone(view: View): Promise<BrowserContext> {
    const { width, height } = view;
    const context = await this.stage.browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: this.scale,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  }

  address({ path, as, query = {} }: Subject, { theme = 'light', language = 'zh_CN', fontScale = 1 }: View): string {
    const launch = { path, as, cloud: this.stage.cloud.url, theme, language, fontScale: String(fontScale), ...query };
    return `${this.stage.preview.url}/phone?${new URLSearchParams(launch).toString()}`;
  }

  /** Opens the page and waits until it stands. */
  async open(context: BrowserContext, subject: Subject, view: View): Promise<Page> {
    const page = await context.newPage();
    await page.goto(this.address(subject, view));
    await page.locator(subject.ready).first().waitFor();
    return page;
  }

  /** @returns the file */
  async shoot(page: Page, name: string): Promise<string> {
    await page.evaluate('document.fonts.ready.then(() => true)');
    const file = join(this.folder, `${name}.png`);
    await page.screenshot({ path: file });
    return file;
  }

  /** The whole page, however long: the phone is made as tall as its content. */
  async shootWhole(page: Page, name: string): Promise<string> {
    const size = page.viewportSize();
    if (size === null) throw new Error('a picture needs a window');
    await page.setViewportSize({ ...size, height: size.height + Number(await page.evaluate(HIDDEN_BELOW)) });
    const file = await this.shoot(page, name);
    await page.setViewportSize(size);
    return file;
  }
}
