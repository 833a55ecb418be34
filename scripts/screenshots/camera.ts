import type { Browser, Page, Route } from 'playwright-core';
import type { DemoStage } from './demo-stage';
import type { Shot } from './shot';
import type { Subject } from './subject';
import { SCREENS, WECHAT_LANGUAGE, type View } from './views';

const PATIENCE_MS = 10_000;
/** Calls of the cloud's functions; the clock stays reachable. */
const CALLS = '**/call/**';
/** Something of the preview's server that is no page: nothing runs while a window shows it. */
const RESTING_PLACE = '/phone/base.css';
const BEIJING = 'Asia/Shanghai';
/** A skeleton stays unseen for its first moments. */
const SKELETON_SHOWN = `[...document.querySelectorAll('[aria-busy="true"]')].every((one) => getComputedStyle(one).opacity === '1')`;
/** How much of the page in front is out of sight, px. */
const HIDDEN_BELOW = `(() => {
  const scroller = document.querySelector('.preview-frame:not([hidden]) .preview-scroll');
  return scroller === null ? 0 : scroller.scrollHeight - scroller.clientHeight;
})()`;
/** As many frames without a move as a scroll under way never has. [judged] */
const STILL_FRAMES = 20;
/** Fonts are fetched when something is to be drawn with them: once nothing moves, all that is needed has been asked for. */
const DRAWN = `new Promise((resolve) => {
  let [top, still] = [-1, 0];
  const look = () => {
    const now = document.querySelector('.preview-frame:not([hidden]) .preview-scroll')?.scrollTop ?? 0;
    still = now === top ? still + 1 : 0;
    top = now;
    if (still < ${String(STILL_FRAMES)}) requestAnimationFrame(look);
    else resolve();
  };
  look();
})
  .then(() => document.fonts.ready)
  .then(() => true)`;

export interface CameraOptions {
  /** Pixels of the picture to one of the page. */
  scale?: number;
  /** The page as long as it is, not what a window holds of it. */
  whole?: boolean;
}

/** Takes pictures of one stage, in windows that are used again: to open one costs as much as to load a page. */
export class Camera {
  /** By the zone of their clocks. */
  private readonly windows = new Map<string, Page>();

  constructor(
    private readonly stage: Pick<DemoStage, 'preview' | 'cloud'> & { browser: Browser },
    private readonly options: CameraOptions = {},
  ) {}

  /**
   * A png of the subject in a phone in which nothing else was ever stored.
   *
   * @param query what the page is opened with
   * @param take how many pictures of this subject there are with this one
   * @throws playwright's error when what the subject waits for does not come
   */
  async shoot({ subject, view }: Shot, query: Record<string, string>, take: Take): Promise<Buffer> {
    const page = await this.emptyPhone(subject.zone ?? BEIJING, view);
    const address = this.address(subject, view, query);
    if (subject.stored) await page.evaluate(storing(subject.stored));
    if (subject.network === 'lost') await this.lookOnce(page, address);
    if (subject.network === 'waiting') await page.route(CALLS, () => undefined);
    else if (subject.network !== undefined && subject.network !== 'there') await page.route(CALLS, cutOff);
    await page.goto(address);
    await act(page, subject, take);
    await page.locator(subject.ready).first().waitFor();
    if (subject.network === 'waiting') await page.waitForFunction(SKELETON_SHOWN);
    return this.develop(page);
  }

  private async emptyPhone(zone: string, view: View): Promise<Page> {
    const page = this.windows.get(zone) ?? (await this.openWindow(zone));
    this.windows.set(zone, page);
    const { width, height } = SCREENS[view.size];
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto(this.stage.preview.url + RESTING_PLACE);
    await page.evaluate('localStorage.clear()');
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    return page;
  }

  private async openWindow(zone: string): Promise<Page> {
    const context = await this.stage.browser.newContext({
      deviceScaleFactor: this.options.scale ?? 1,
      hasTouch: true,
      timezoneId: zone,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  }

  private async lookOnce(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.waitForFunction(`document.querySelector('[aria-busy="true"]') === null`);
    await page.waitForLoadState('networkidle');
  }

  private address({ path, as }: Subject, { theme, language, size }: View, query: Record<string, string>): string {
    const look = { theme, language: WECHAT_LANGUAGE[language], fontScale: String(SCREENS[size].fontScale) };
    const launch = { path, as, cloud: this.stage.cloud.url, ...look, ...query };
    return `${this.stage.preview.url}/phone?${new URLSearchParams(launch).toString()}`;
  }

  private async develop(page: Page): Promise<Buffer> {
    await page.evaluate(DRAWN);
    const size = page.viewportSize();
    if (this.options.whole === true && size !== null) {
      await page.setViewportSize({ ...size, height: size.height + Number(await page.evaluate(HIDDEN_BELOW)) });
      await page.evaluate(DRAWN);
    }
    // What slides in stands where it stops.
    return page.screenshot({ animations: 'disabled' });
  }
}

export interface Take {
  stage: DemoStage;
  /** Counts the pictures of a subject from 1. */
  take: number;
}

async function act(page: Page, { meanwhile, fills, taps = [], ready }: Subject, { stage, take }: Take): Promise<void> {
  if (meanwhile) {
    await page
      .locator(taps[0] ?? ready)
      .first()
      .waitFor();
    await meanwhile(stage);
  }
  for (const [field, text] of Object.entries(fills?.(take) ?? {})) await page.locator(field).first().fill(text);
  for (const selector of taps) await page.locator(selector).first().tap();
}

const cutOff = (route: Route): Promise<void> => route.abort();

/** A script that stores texts in the page's own storage. */
const storing = (stored: Record<string, string>): string =>
  `Object.entries(${JSON.stringify(stored)}).forEach((entry) => localStorage.setItem(...entry))`;
