import { type Choices, type ChoiceStore, phoneUrl } from './choices';
import { element } from './element';

interface PhoneWindow {
  readonly __preview?: { readonly errors: readonly { readonly message: string }[]; readonly lookAgain: () => void };
  readonly document: Document;
}

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
    return (this.phone.__preview?.errors ?? []).map(({ message }) => message);
  }

  /** Shows the phone's page anew, as when its holder comes back to WeChat; not while somebody types there. */
  lookAgain(): void {
    const { __preview, document } = this.phone;
    const started = document.documentElement.dataset.started === 'true';
    if (started && document.activeElement === document.body) __preview?.lookAgain();
  }

  private get phone(): PhoneWindow {
    return this.frame.contentWindow as unknown as PhoneWindow;
  }
}
