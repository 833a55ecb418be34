import { type Choices, type ChoiceStore, phoneUrl } from './choices';
import type { PreviewRecord } from '../runtime/preview-record';
import { element } from './element';

interface PhoneWindow {
  readonly __preview?: Pick<PreviewRecord, 'errors' | 'lookAgain' | 'stack'>;
  readonly document: Document;
}

/** Part of every launch, whatever the page: the choices name them. */
const LAUNCH_KEYS = new Set(['as', 'cloud']);

/** The phone: the mini-program's window in a bezel. Nothing of the panel's is inside. */
export class PhonePane {
  readonly element: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly bezel: HTMLElement;

  constructor(
    store: ChoiceStore,
    private readonly cloudUrl: string,
  ) {
    this.frame = element('iframe', { title: '手机' });
    this.bezel = element('div', { class: 'bezel' }, this.frame);
    this.element = element('main', { class: 'phone' }, this.bezel);
    this.show(store.value);
    store.onChange((choices) => {
      this.show(choices);
    });
  }

  private show(choices: Choices): void {
    this.bezel.classList.toggle('small', choices.small);
    this.frame.src = phoneUrl(choices, this.cloudUrl);
  }

  /** What went wrong in the phone since it was loaded. */
  errors(): readonly string[] {
    return (this.phone?.__preview?.errors ?? []).map(({ message }) => message);
  }

  /** Page and query in front, as in the choices; undefined while there is none. */
  page(): string | undefined {
    if (!this.started) return undefined;
    const top = this.phone?.__preview?.stack().at(-1);
    if (top === undefined) return undefined;
    const query = Object.entries(top.query).filter(([key]) => !LAUNCH_KEYS.has(key));
    return query.length === 0 ? top.path : `${top.path}?${query.map(([key, value]) => `${key}=${value}`).join('&')}`;
  }

  /** The server is back: a phone that it could not load in the meantime is loaded now, any other looks again. */
  revive(choices: Choices): void {
    if (this.phone === undefined) this.show(choices);
    else this.lookAgain();
  }

  /** Shows the phone's page anew, as when its holder comes back to WeChat; not while somebody types there. */
  lookAgain(): void {
    const { phone } = this;
    if (this.started && phone?.document.activeElement === phone?.document.body) phone?.__preview?.lookAgain();
  }

  private get started(): boolean {
    return this.phone?.document.documentElement.dataset.started === 'true';
  }

  /** Undefined while the browser's own error page stands in the frame: that one lets nobody look in. */
  private get phone(): PhoneWindow | undefined {
    if (this.frame.contentDocument === null) return undefined;
    return this.frame.contentWindow as unknown as PhoneWindow;
  }
}
