import type { Locator } from 'playwright-core';
import type { Phone } from './phone';

/** The settings page in Chinese, as its reader uses it. */
export class SettingsPage {
  static readonly PATH = 'pages/settings/index';

  constructor(private readonly phone: Phone) {}

  /** Waits until so many messages are left of each template. */
  async left(progress: number, pickup: number, trouble: number): Promise<void> {
    const tiles = { 派送进度: progress, 到站待取: pickup, 出了问题: trouble };
    for (const [name, n] of Object.entries(tiles)) {
      await this.phone.front.locator(`[aria-label^="${name}，还有 ${String(n)} 条"]`).waitFor();
    }
  }

  async addEach(): Promise<void> {
    await this.phone.tap('各加 1 条');
  }

  /** A switch, by the beginning of its name, as it stands. */
  switch(name: string, on: boolean): Locator {
    return this.phone.front.getByRole('switch', { name: new RegExp(`^${name}`), checked: on });
  }

  /** Turns a switch, and waits until the cloud has it. */
  turn(name: string, on: boolean): Promise<void> {
    return this.saving(async () => {
      await this.switch(name, !on).click();
      await this.switch(name, on).waitFor();
    });
  }

  /** Chooses one of the answers that stand in sight, and waits until the cloud has it. */
  choose(name: string, answer: string): Promise<void> {
    const answers = this.phone.front.getByRole('radiogroup', { name, exact: true });
    return this.saving(() => answers.getByRole('radio', { name: answer, exact: true }).click());
  }

  private async saving(act: () => Promise<void>): Promise<void> {
    const saved = this.phone.page.waitForResponse(
      (response) => response.request().postData()?.includes('saveSettings') === true,
    );
    await act();
    await saved;
  }
}
