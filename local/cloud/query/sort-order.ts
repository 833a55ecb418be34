import type { Document } from '../store/document';
import { valuesAt } from '../indexes/index-entries';
import { entryRank } from '../indexes/index-key';
import { compareValues } from './value-order';

/**
 * MongoDB's order of documents: a list counts as its least item going up and as its greatest going down,
 * a missing field as null, an empty list as less than null. Indexes keep the same order.
 *
 * @param order path → 1 or −1
 * @see "cursor.sort()", MongoDB manual: Sort by an Array Field
 */
export function compareBy(order: Document): (a: Document, b: Document) => number {
  const keys = Object.entries(order).map(([path, direction]) => sortKey(path, direction as number));
  return (a, b) => {
    for (const compare of keys) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return 0;
  };
}

function sortKey(path: string, direction: number): (a: Document, b: Document) => number {
  const known = new WeakMap<Document, { value: unknown }>();
  const first = (document: Document): unknown => {
    const key = known.get(document) ?? { value: firstOf(valuesAt(document, path), direction) };
    known.set(document, key);
    return key.value;
  };
  return (a, b) => compareEntries(first(a), first(b)) * direction;
}

function firstOf(values: readonly unknown[], direction: number): unknown {
  return values.reduce((best, value) => (compareEntries(value, best) * direction < 0 ? value : best));
}

function compareEntries(a: unknown, b: unknown): number {
  const ranks = entryRank(a) - entryRank(b);
  return ranks === 0 ? compareValues(a, b) : ranks;
}
