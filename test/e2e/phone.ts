import type { Locator, Page } from 'playwright-core';
import { unmeant, type Watch } from './fault-book';

interface Left {
  name: string;
  detail: unknown;
}

interface PhoneRecord {
  errors: { message: string }[];
  unknown: string[];
  calls: Left[];
  shares: { title: string; path: string }[];
  stack: string[];
}

/** Calls of the cloud's functions, as the phone makes them; the clock stays reachable. */
const CALLS = '**/call/**';

/** The mini-program in a window, and what its holder does. Only the page in front is looked at. */
export class Phone {
  constructor(
    readonly page: Page,
    private readonly watch: Watch,
    private readonly putAway: () => Promise<void>,
  ) {}

  /** Page and console errors so far. */
  get faults(): string[] {
    return this.watch.faults;
  }

  /** The page in front. */
  get front(): Locator {
    return this.page.locator('.preview-frame:visible');
  }

  text(words: string | RegExp): Locator {
    return this.front.getByText(words).first();
  }

  /** Waits until these words stand on the page in front. */
  async sees(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await this.text(word).waitFor();
  }

  /** Waits until the words are gone. */
  async loses(words: string | RegExp): Promise<void> {
    await this.text(words).waitFor({ state: 'hidden' });
  }

  button(name: string | RegExp): Locator {
    return this.front.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }

  async tap(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** A tab of the tab bar. */
  tab(name: string): Locator {
    return this.front.getByRole('tab', { name, exact: true });
  }

  /** A text field, by its label. */
  field(label: string): Locator {
    return this.front.locator('input').and(this.page.getByLabel(label)).first();
  }

  /** What WeChat says in passing. */
  async hears(words: string): Promise<void> {
    await this.page.locator('.preview-toast', { hasText: words }).waitFor();
  }

  /** A native sheet of the preview: WeChat's dialogs. */
  sheet(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** Waits until the navigation bar says this. */
  async isTitled(title: string): Promise<void> {
    await this.front.locator('.preview-bar-title', { hasText: title }).waitFor();
  }

  /** Waits until this page is in front. */
  async arrivesAt(path: string): Promise<void> {
    await this.page.waitForFunction((wanted) => window.__preview.stack().at(-1)?.path === wanted, path);
  }

  record(): Promise<PhoneRecord> {
    return this.page.evaluate(() => {
      const { errors, unknown, calls, shares } = window.__preview;
      return { errors, unknown, calls, shares, stack: window.__preview.stack().map(({ path }) => path) } as never;
    });
  }

  async callsOf(name: string): Promise<unknown[]> {
    return (await this.record()).calls.filter((call) => call.name === name).map(({ detail }) => detail);
  }

  /** From here on no call reaches the cloud. */
  async cutOff(): Promise<void> {
    this.watch.mayBeCutOff = true;
    await this.page.context().route(CALLS, (route) => route.abort());
  }

  /** Holds back what the phone asks of this action. @returns what lets it go */
  async holdBack(action: string): Promise<() => void> {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await this.page.route(CALLS, async (route) => {
      if (route.request().postData()?.includes(action) === true) await held;
      await route.fallback();
    });
    return letGo;
  }

  async reconnect(): Promise<void> {
    await this.page.context().unroute(CALLS);
  }

  /** What went wrong: page errors, console errors, tags and wx calls that the preview does not know. */
  async wrongs(): Promise<string[]> {
    const { errors, unknown } = await this.record();
    return [...unmeant(this.watch), ...errors.map(({ message }) => message), ...unknown];
  }

  /** Nothing went wrong; then the phone goes back into its drawer. */
  async close(): Promise<void> {
    const wrongs = await this.wrongs();
    await this.putAway();
    expect(wrongs).toEqual([]);
  }
}
