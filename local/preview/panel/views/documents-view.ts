import { element, press } from '../element';
import type { CollectionState, DocumentPage, InspectControl } from '../inspect-control';
import { OpeningList } from '../opening-list';
import type { View } from './view';

type Shown = DocumentPage['documents'][number];

const PAGE = 20;

/** The documents of a collection, page by page. It looks when it is asked to, so that nothing moves while somebody reads. */
export class DocumentsView implements View {
  readonly element: HTMLElement;
  private readonly collection = element('select', { 'aria-label': '集合' });
  private readonly query = element('input', {
    ...{ type: 'text', 'aria-label': '条件', placeholder: '条件，例如 {"status":"new"}，留空就是全部' },
    ...{ spellcheck: 'false', autocomplete: 'off' },
  });
  private readonly indexes = element('p', { class: 'facts' });
  private readonly say = element('p', { class: 'say', role: 'status' }, '在读…');
  private readonly list = new OpeningList<Shown>({
    empty: '没有这样的文档',
    keyOf: (document) => JSON.stringify(document['_id']),
    line: (document) => [element('b', {}, idText(document)), element('span', { class: 'preview' }, preview(document))],
    detail: (document) => [element('pre', { class: 'block' }, JSON.stringify(document, null, 2))],
  });
  private readonly before = press('上一页', () => void this.look(this.skip - PAGE));
  private readonly after = press('下一页', () => void this.look(this.skip + PAGE));
  private collections: readonly CollectionState[] = [];
  private skip = 0;

  constructor(private readonly control: InspectControl) {
    const form = element(
      'form',
      { class: 'ask' },
      this.collection,
      this.query,
      element('button', { class: 'choice' }, '查'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.begin();
    });
    this.collection.addEventListener('change', () => {
      this.query.value = '';
      void this.look(0);
    });
    const pages = element('div', { class: 'row pages' }, this.before, this.after);
    this.element = element('div', {}, form, this.indexes, this.say, this.list.element, pages);
  }

  show(): void {
    // What is read here stays as it was read.
  }

  enter(): void {
    void this.begin();
  }

  /** Counts anew, then shows the first page. */
  private async begin(): Promise<void> {
    const chosen = this.collection.value;
    try {
      this.collections = await this.control.collections();
    } catch (error) {
      this.fail(error);
      return;
    }
    const options = this.collections.map(({ collection, documents }) =>
      element('option', { value: collection }, `${collection}（${String(documents)}）`),
    );
    this.collection.replaceChildren(...options);
    this.collection.value = chosen === '' ? (this.collections[0]?.collection ?? '') : chosen;
    await this.look(0);
  }

  private async look(skip: number): Promise<void> {
    const { value: collection } = this.collection;
    if (collection === '') {
      this.say.textContent = 'database.json 里还没有集合';
      return;
    }
    this.say.className = 'say';
    this.say.textContent = '在读…';
    const asked = { collection, query: this.query.value, skip: Math.max(0, skip), limit: PAGE };
    try {
      const page = await this.control.page(asked);
      this.skip = asked.skip;
      this.draw(page);
    } catch (error) {
      this.fail(error);
    }
  }

  private draw({ documents, total, examined }: DocumentPage): void {
    const from = documents.length === 0 ? 0 : this.skip + 1;
    const counted = `第 ${String(from)}–${String(this.skip + documents.length)} 条，共 ${String(total)} 条`;
    const isFiltered = this.query.value.trim() !== '' && examined > total;
    this.say.textContent = isFiltered ? `${counted}；读了 ${String(examined)} 条才找到` : counted;
    this.indexes.textContent = `索引：${this.indexTexts().join('，')}`;
    this.list.showNow(documents);
    this.before.disabled = this.skip === 0;
    this.after.disabled = this.skip + documents.length >= total;
  }

  private indexTexts(): string[] {
    const chosen = this.collections.find(({ collection }) => collection === this.collection.value);
    return (chosen?.indexes ?? []).map(({ fields, unique }) => {
      const paths = fields.map(({ path, order }) => (order === -1 ? `${path} ↓` : path)).join(' + ');
      return unique === true ? `${paths}（唯一）` : paths;
    });
  }

  private fail(error: unknown): void {
    this.say.className = 'say failed';
    this.say.textContent = error instanceof Error ? error.message : String(error);
  }
}

function idText(document: Shown): string {
  const id = document['_id'];
  return typeof id === 'string' ? id : JSON.stringify(id);
}

/** What else it has, on one line. */
function preview({ _id: _own, ...rest }: Shown): string {
  return JSON.stringify(rest).slice(1, -1);
}
