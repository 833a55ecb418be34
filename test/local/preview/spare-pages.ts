import type { Page } from 'playwright-core';

/** Something of the preview's server that is no page: nothing runs while a window shows it. */
const RESTING_PLACE = '/phone/base.css';
/** What tests listen to. */
const HEARD = ['console', 'pageerror', 'request', 'requestfailed', 'response', 'dialog'] as const;

/**
 * Windows to be used again by the next test of a file, with nothing stored and nothing listening: to open one costs a browser as much
 * as to load a page. What cannot be taken back (addInitScript, exposeFunction, a second window) belongs in a context of its own.
 */
export class SparePages {
  private readonly spare: Page[] = [];

  /** @param openNew a page in a context of its own, of which the defaults stay */
  constructor(
    private readonly preview: { readonly url: string },
    private readonly openNew: () => Promise<Page>,
  ) {}

  async take(): Promise<Page> {
    return this.spare.pop() ?? this.openNew();
  }

  async giveBack(page: Page): Promise<void> {
    for (const event of HEARD) page.removeAllListeners(event);
    await page.context().unrouteAll();
    await page.unrouteAll();
    await page.goto(this.preview.url + RESTING_PLACE);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.mouse.move(0, 0);
    this.spare.push(page);
  }
}
