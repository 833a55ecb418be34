import { isPlainObject, type Document } from '../store/document';
import { isOperators } from '../query/query-operators';
import type { Predicate } from './query-predicates';
import type { IndexField } from '../store/schema';

/** Operators whose operands are queries or conditions again. */
const NESTED = new Set(['$and', '$or', '$nor', '$not', '$elemMatch']);

/** A query without its values, the same text for all that differ in nothing else: `{status: ?, at: {$lt: ?}}`. */
export function shapeOf(query: Document): string {
  const parts = Object.entries(query).map(([name, value]) => `${name}: ${shapeOfValue(name, value)}`);
  return `{${parts.join(', ')}}`;
}

function shapeOfValue(name: string, value: unknown): string {
  const isNested = NESTED.has(name);
  if (isNested && Array.isArray(value)) return `[${shapesOf(value).join(', ')}]`;
  if (isPlainObject(value) && (isNested || isOperators(value))) return shapeOf(value);
  return '?';
}

function shapesOf(parts: readonly unknown[]): string[] {
  return [...new Set(parts.map((part) => (isPlainObject(part) ? shapeOf(part) : '?')))];
}

/** An order in words: `shop, createdAt descending`. */
export function orderInWords(order: Document): string {
  return fieldsInWords(fieldsOfOrder(order));
}

export function fieldsInWords(fields: readonly IndexField[]): string {
  return fields.map(({ path, order }) => (order === -1 ? `${path} descending` : path)).join(', ');
}

/**
 * The fields of the index that would serve: those with known values, then the order, then one that has bounds.
 *
 * @returns none when no index can serve, as with conditions that only say what is not wanted
 */
export function servingFields(predicates: ReadonlyMap<string, Predicate>, order: Document): IndexField[] {
  const paths = [...predicates].filter(([, predicate]) => narrows(predicate));
  if (paths.length === 0 && predicates.size > 0) return [];
  const equal = paths.filter(([, { points }]) => points !== undefined).map(([path]) => ({ path }));
  const bounded = paths.filter(([, { points }]) => points === undefined).map(([path]) => ({ path }));
  return distinct([...equal, ...fieldsOfOrder(order), ...bounded.slice(0, 1)]);
}

/** Whether fewer entries than all of its type fit. A pattern without a known beginning, for one, asks for any text. */
export function narrows({ points, lower, upper }: Predicate): boolean {
  return points !== undefined || upper !== undefined || (lower !== undefined && lower.value !== '');
}

function fieldsOfOrder(order: Document): IndexField[] {
  return Object.entries(order).map(([path, direction]) => (direction === -1 ? { path, order: -1 } : { path }));
}

function distinct(fields: readonly IndexField[]): IndexField[] {
  return fields.filter(({ path }, i) => fields.findIndex((other) => other.path === path) === i);
}
