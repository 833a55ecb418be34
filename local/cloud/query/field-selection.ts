import { isPlainObject, type Document } from '../store/document';
import { failed } from '../store/database-failure';

/** Fields of documents, by name: whole ones, those that are `computed` later, or those within. */
export type Selection = Map<string, Selection | 'whole' | 'computed'>;

/** @throws CloudError when one path leads through another, or is there twice */
export function selectionOf(wholes: readonly string[], computed: readonly string[] = []): Selection {
  const selection: Selection = new Map();
  for (const path of wholes) select(selection, path, 'whole');
  for (const path of computed) select(selection, path, 'computed');
  return selection;
}

function select(selection: Selection, path: string, what: 'whole' | 'computed'): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let fields = selection;
  for (const name of names) {
    const within = fields.get(name) ?? (new Map() as Selection);
    if (!(within instanceof Map)) throw failed(`Path collision at ${path}`);
    fields.set(name, within);
    fields = within;
  }
  if (fields.has(last)) throw failed(`Path collision at ${path}`);
  fields.set(last, what);
}

/** Only these fields, in the document's order; in a list, of each of its objects. */
export function onlySelected(document: Document, selection: Selection): Document {
  return changed(document, (name, value) => {
    const selected = selection.get(name);
    if (selected === 'whole') return value;
    return selected instanceof Map ? within(value, selected) : undefined;
  });
}

/** Where something is computed into a list, what is no object gives way to one. */
function within(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, selection)).filter((item) => item !== undefined);
  if (isPlainObject(value)) return onlySelected(value, selection);
  return hasComputed(selection) ? {} : undefined;
}

function hasComputed(selection: Selection): boolean {
  return [...selection.values()].some((each) => (each instanceof Map ? hasComputed(each) : each === 'computed'));
}

/** All fields but these; in a list, of each of its objects. */
export function withoutSelected(document: Document, selection: Selection): Document {
  return changed(document, (name, value) => {
    const selected = selection.get(name);
    if (selected === undefined) return value;
    return selected instanceof Map ? cleared(value, selected) : undefined;
  });
}

function cleared(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((item) => cleared(item, selection));
  return isPlainObject(value) ? withoutSelected(value, selection) : value;
}

function changed(document: Document, change: (name: string, value: unknown) => unknown): Document {
  const fields = Object.entries(document).map(([name, value]) => [name, change(name, value)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
