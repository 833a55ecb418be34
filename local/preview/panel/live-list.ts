import { element } from './element';

/** A list that is drawn again only when what it shows has changed, so that focus and scroll stay. */
export class LiveList<T> {
  readonly element = element('ol', { class: 'list' });
  private drawn = '';

  constructor(
    private readonly empty: string,
    private readonly draw: (item: T) => HTMLElement,
  ) {
    this.show([]);
  }

  show(items: readonly T[]): void {
    const signature = JSON.stringify(items);
    if (signature === this.drawn) return;
    this.drawn = signature;
    const rows = items.map((item) => element('li', {}, this.draw(item)));
    this.element.replaceChildren(...(rows.length > 0 ? rows : [element('li', { class: 'empty' }, this.empty)]));
  }
}
