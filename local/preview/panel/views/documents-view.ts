import { element, press } from '../element';
import type { CollectionState, DocumentPage, InspectControl, PageRequest } from '../inspect-control';
import { OpeningList } from '../opening-list';
import { countText } from '../quantity-text';
import type { View } from './view';

type Shown = DocumentPage['documents'][number];
type Question = Omit<PageRequest, 'limit'>;

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
  private readonly before = press('上一页', () => void this.turn(-PAGE));
  private readonly after = press('下一页', () => void this.turn(PAGE));
  /** The documents and what turns their pages; hidden while there is no answer. */
  private readonly found: HTMLElement;
  private collections: readonly CollectionState[] = [];
  /** What the documents in sight answer, whatever stands in the form by now. */
  private asked: Question = { collection: '', query: '', skip: 0 };
  /** The number of the last request: an answer to any other comes too late. */
  private latest = 0;

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
      void this.look(this.question());
    });
    const pages = element('div', { class: 'row pages' }, this.before, this.after);
    this.found = element('div', {}, this.list.element, pages);
    this.found.hidden = true;
    this.element = element('div', {}, form, this.indexes, this.say, this.found);
  }

  show(): void {
    // What is read here stays as it was read.
  }

  enter(): void {
    void this.begin();
  }

  /** Counts anew, then shows the first page. */
  private async begin(): Promise<void> {
    const collections = await this.answer(() => this.control.collections());
    if (!collections) return;
    this.choose(collections);
    if (this.collection.value !== '') await this.look(this.question());
    else this.tell('database.json 里还没有集合');
  }

  private choose(collections: readonly CollectionState[]): void {
    const chosen = this.collection.value;
    const options = collections.map(({ collection, documents }) =>
      element('option', { value: collection }, `${collection}（${countText(documents)}）`),
    );
    this.collections = collections;
    this.collection.replaceChildren(...options);
    this.collection.value = chosen === '' ? (collections[0]?.collection ?? '') : chosen;
  }

  /** What the form asks for. */
  private question(): Question {
    return { collection: this.collection.value, query: this.query.value, skip: 0 };
  }

  private turn(step: number): Promise<void> {
    return this.look({ ...this.asked, skip: Math.max(0, this.asked.skip + step) });
  }

  private async look(asked: Question): Promise<void> {
    const isSame = asked.collection === this.asked.collection && asked.query === this.asked.query;
    if (!isSame) this.found.hidden = true;
    this.indexes.textContent = `索引：${this.indexTexts(asked.collection).join('，')}`;
    const page = await this.answer(() => this.control.page({ ...asked, limit: PAGE }));
    if (page) this.draw(asked, page);
  }

  /** @returns undefined when it failed, which it says, or when something else was asked meanwhile */
  private async answer<T>(ask: () => Promise<T>): Promise<T | undefined> {
    this.latest += 1;
    const number = this.latest;
    this.tell('在读…');
    try {
      const answer = await ask();
      return number === this.latest ? answer : undefined;
    } catch (error) {
      if (number === this.latest) this.fail(error);
      return undefined;
    }
  }

  private draw(asked: Question, { documents, total, isMore, examined }: DocumentPage): void {
    const { skip } = asked;
    this.asked = asked;
    this.tell(foundText(asked, { documents, total, isMore, examined }));
    this.list.showNow(documents);
    this.before.disabled = skip === 0;
    this.after.disabled = skip + documents.length >= total && !isMore;
    this.found.hidden = false;
  }

  private indexTexts(collection: string): string[] {
    const chosen = this.collections.find((one) => one.collection === collection);
    return (chosen?.indexes ?? []).map(({ fields, unique }) => {
      const paths = fields.map(({ path, order }) => (order === -1 ? `${path} ↓` : path)).join(' + ');
      return unique === true ? `${paths}（唯一）` : paths;
    });
  }

  private tell(words: string): void {
    this.say.className = 'say';
    this.say.textContent = words;
  }

  private fail(error: unknown): void {
    this.found.hidden = true;
    this.say.className = 'say failed';
    this.say.textContent = error instanceof Error ? error.message : String(error);
  }
}

function foundText({ query, skip }: Question, { documents, total, isMore, examined }: DocumentPage): string {
  const from = documents.length === 0 ? 0 : skip + 1;
  const all = isMore ? `${countText(total)} 条以上` : `${countText(total)} 条`;
  const counted = `第 ${countText(from)}–${countText(skip + documents.length)} 条，共 ${all}`;
  const isFiltered = query.trim() !== '' && examined > total;
  return isFiltered && !isMore ? `${counted}；扫描 ${countText(examined)} 条` : counted;
}

function idText(document: Shown): string {
  const id = document['_id'];
  return typeof id === 'string' ? id : JSON.stringify(id);
}

/** What else it has, on one line. */
function preview({ _id: _own, ...rest }: Shown): string {
  return JSON.stringify(rest).slice(1, -1);
}
