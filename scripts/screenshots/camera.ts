import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { DemoStage } from './demo-stage';

/** A page of the mini-program, as one person sees it. */
export interface Subject {
  path: string;
  as: string;
  query?: Record<string, string>;
  /** What the phone has stored when it opens: key → text. */
  stored?: Record<string, string>;
  /** What somebody else does once the page stands, before anything is tapped. */
  meanwhile?: () => Promise<void>;
  /** Selectors of what is tapped once the page stands, one after the other. */
  taps?: readonly string[];
  /** Selector that stands once the page, or what the last tap opened, shows what it should. */
  ready: string;
}

export interface View {
  width: number;
  height: number;
  theme?: 'light' | 'dark';
  language?: 'zh_CN' | 'en';
  fontScale?: number;
  /** IANA zone of the phone's clocks; Beijing's when absent, whatever this machine's. */
  zone?: string;
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
    const { width, height, zone = 'Asia/Shanghai' } = view;
    const context = await this.stage.browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: this.scale,
      hasTouch: true,
      timezoneId: zone,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  }

  address({ path, as, query = {} }: Subject, { theme = 'light', language = 'zh_CN', fontScale = 1 }: View): string {
    const launch = { path, as, cloud: this.stage.cloud.url, theme, language, fontScale: String(fontScale), ...query };
    return `${this.stage.preview.url}/phone?${new URLSearchParams(launch).toString()}`;
  }

  /** Opens the page, taps its way through it and waits until it stands. */
  async open(context: BrowserContext, subject: Subject, view: View): Promise<Page> {
    const page = await context.newPage();
    if (subject.stored) await page.addInitScript(keeping(subject.stored));
    await page.goto(this.address(subject, view));
    const { taps = [], meanwhile } = subject;
    if (meanwhile) {
      await page
        .locator(taps[0] ?? subject.ready)
        .first()
        .waitFor();
      await meanwhile();
    }
    for (const selector of taps) await page.locator(selector).first().tap();
    await page.locator(subject.ready).first().waitFor();
    return page;
  }

  /** @returns the file */
  async shoot(page: Page, name: string): Promise<string> {
    await page.evaluate('document.fonts.ready.then(() => true)');
    const file = join(this.folder, `${name}.png`);
    // What slides in stands where it stops.
    await page.screenshot({ path: file, animations: 'disabled' });
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

/** A script that stores texts in the page's own storage. */
const keeping = (stored: Record<string, string>): string =>
  `Object.entries(${JSON.stringify(stored)}).forEach((entry) => localStorage.setItem(...entry))`;
