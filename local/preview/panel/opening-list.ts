import { element, press } from './element';
import { countText } from './quantity-text';

interface OpeningListParts<T> {
  /** What stands there while there is nothing. */
  readonly empty: string;
  /** What stands above it while nothing new has come; without it nothing new comes by itself. */
  readonly hint?: string;
  readonly keyOf: (item: T) => string;
  /** The line that opens it. */
  readonly line: (item: T) => readonly HTMLElement[];
  readonly detail: (item: T) => readonly HTMLElement[];
}

/**
 * Lines that open. While one is open nothing moves: what came meanwhile is announced in a line that has its place from the
 * beginning, and shown on request.
 */
export class OpeningList<T> {
  readonly element: HTMLElement;
  private readonly list = element('ol', { class: 'list' });
  private readonly more: HTMLButtonElement;
  private readonly open = new Set<string>();
  private shown: readonly T[] = [];
  private newest: readonly T[] = [];
  private drawn: string | undefined;

  constructor(private readonly parts: OpeningListParts<T>) {
    this.more = press('', () => this.showNow(this.newest), 'more');
    this.more.hidden = parts.hint === undefined;
    this.element = element('div', {}, this.more, this.list);
    this.show([]);
  }

  show(items: readonly T[]): void {
    this.newest = items;
    if (this.open.size === 0) this.draw();
    else this.announce();
  }

  /** Shows these at once, whatever is open. */
  showNow(items: readonly T[]): void {
    this.newest = items;
    this.open.clear();
    this.drawn = undefined;
    this.draw();
  }

  private announce(): void {
    const known = new Set(this.shown.map(this.parts.keyOf));
    const count = this.newest.filter((item) => !known.has(this.parts.keyOf(item))).length;
    this.more.textContent = count === 0 ? (this.parts.hint ?? '') : `又有 ${countText(count)} 条，点这里看`;
    this.more.disabled = count === 0;
  }

  private draw(): void {
    this.shown = this.newest;
    this.announce();
    const signature = JSON.stringify(this.shown);
    if (signature === this.drawn) return;
    this.drawn = signature;
    const rows = this.shown.map((item) => this.row(item));
    this.list.replaceChildren(...(rows.length > 0 ? rows : [element('li', { class: 'empty' }, this.parts.empty)]));
  }

  private row(item: T): HTMLElement {
    const key = this.parts.keyOf(item);
    const line = element(
      'button',
      { type: 'button', class: 'line', 'aria-expanded': 'false' },
      ...this.parts.line(item),
    );
    const detail = element('div', { class: 'detail' });
    detail.hidden = true;
    line.addEventListener('click', () => {
      const opens = !this.open.has(key);
      detail.replaceChildren(...(opens ? this.parts.detail(item) : []));
      detail.hidden = !opens;
      line.setAttribute('aria-expanded', String(opens));
      this.note(key, opens);
    });
    return element('li', {}, line, detail);
  }

  private note(key: string, opens: boolean): void {
    if (opens) this.open.add(key);
    else this.open.delete(key);
    // The one that is just being closed stays where it is: the next look brings what came meanwhile.
    this.announce();
  }
}
