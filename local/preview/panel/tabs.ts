import { element } from './element';

interface Tab {
  readonly id: string;
  readonly label: string;
  readonly element: HTMLElement;
  /** Called when it comes into sight. */
  readonly onShow: () => void;
}

/** Pages behind one another, one in sight; arrow keys go from tab to tab. */
export class Tabs {
  readonly bar = element('div', { class: 'tabs', role: 'tablist' });
  readonly pages: readonly HTMLElement[];
  private readonly buttons: readonly HTMLButtonElement[];
  private chosen = 0;

  constructor(private readonly tabs: readonly Tab[]) {
    this.buttons = tabs.map((tab, index) => this.button(tab, index));
    this.pages = tabs.map(({ id, element: content }) =>
      element('div', { class: 'page', role: 'tabpanel', id: `page-${id}`, 'aria-labelledby': `tab-${id}` }, content),
    );
    this.bar.append(...this.buttons);
    this.select(0);
  }

  /** Which one is in sight. */
  get current(): string {
    return this.tabs[this.chosen]?.id ?? '';
  }

  /** A number behind the label, for what has to be looked at; 0 shows none. */
  count(id: string, count: number): void {
    const index = this.tabs.findIndex((tab) => tab.id === id);
    const button = this.buttons[index];
    const label = this.tabs[index]?.label ?? '';
    if (button) button.textContent = count === 0 ? label : `${label} ${String(count)}`;
  }

  private button({ id, label }: Tab, index: number): HTMLButtonElement {
    const button = element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `page-${id}` },
      label,
    );
    button.addEventListener('click', () => this.select(index));
    button.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      this.select((index + step + this.tabs.length) % this.tabs.length);
      this.buttons[this.chosen]?.focus();
    });
    return button;
  }

  private select(index: number): void {
    this.chosen = index;
    for (const [at, button] of this.buttons.entries()) {
      button.setAttribute('aria-selected', String(at === index));
      button.tabIndex = at === index ? 0 : -1;
    }
    for (const [at, page] of this.pages.entries()) page.hidden = at !== index;
    this.tabs[index]?.onShow();
  }
}
