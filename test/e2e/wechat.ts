import type { SentMessage } from '../../local/cloud/wechat-books';
import type { Locator } from 'playwright-core';
import type { Phone } from './phone';
import type { Product } from './product';

/** The demo's templates, by what they stand for on the settings page. */
export const TEMPLATES = { progress: 'tmpl-progress', pickup: 'tmpl-pickup', trouble: 'tmpl-trouble' } as const;
type Template = keyof typeof TEMPLATES;

const KEEP = '总是保持以上选择，不再询问';
const MAIN_SWITCH = '接收订阅消息';

/** WeChat, as one person has it: its dialogs on their phone, its books in the cloud. */
export class Wechat {
  constructor(
    private readonly product: Product,
    private readonly openid: string,
  ) {}

  /** What WeChat took for this person, oldest first. */
  messages(): SentMessage[] {
    return this.product.cloud.messages().filter(({ touser }) => touser === this.openid);
  }

  /** What each message said, and when: value after value. */
  said(): string[] {
    return this.messages().map(({ data }) =>
      Object.values(data)
        .map(({ value }) => value)
        .join(' | '),
    );
  }

  /** Accepts left in WeChat's own books, by template id. */
  async accepts(): Promise<Record<string, number>> {
    const response = await fetch(`${this.product.cloud.url}/__wechat/accepts?openid=${this.openid}`);
    const { accepts } = (await response.json()) as { accepts: Record<string, number> };
    return accepts;
  }

  /** Opens the message as a tap on its card does. */
  async open(message: SentMessage): Promise<Phone> {
    const [path = '', query = ''] = message.page.split('?');
    return this.product.open(this.openid, { path, query: Object.fromEntries(new URLSearchParams(query)) });
  }
}

/** The dialog that asks about messages. */
export const dialog = (phone: Phone): Locator => phone.sheet('预览里的授权框');

/** Answers the dialog. @param no templates that are left out */
export async function allow(phone: Phone, { no = [], keep = false }: { no?: Template[]; keep?: boolean } = {}) {
  for (const template of no) await dialog(phone).getByLabel(TEMPLATES[template]).uncheck();
  if (keep) await dialog(phone).getByLabel(KEEP).check();
  await dialog(phone).getByRole('button', { name: '允许' }).click();
}

export const refuse = (phone: Phone): Promise<void> => dialog(phone).getByRole('button', { name: '取消' }).click();

/** Turns WeChat's main switch off, as in its own settings. */
export function switchOff(phone: Phone, openid: string): Promise<void> {
  return phone.page.evaluate(
    ([key, kept]) => {
      localStorage.setItem(key, kept);
    },
    [`preview-subscriptions:${openid}`, JSON.stringify({ mainSwitch: false, items: {} })] as const,
  );
}

/** On WeChat's settings page, which stands open: ticks a template or the main switch, and goes back. */
export async function switchOn(phone: Phone, what: Template | 'main'): Promise<void> {
  const page = phone.sheet('预览里的设置页');
  await page.getByLabel(what === 'main' ? MAIN_SWITCH : TEMPLATES[what]).check();
  await page.getByRole('button', { name: '返回小程序' }).click();
}
