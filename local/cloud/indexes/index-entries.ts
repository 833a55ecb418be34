import { isPlainObject, type Document } from '../store/document';
import { isItemNumber } from '../query/field-path';
import { encodeEntry, invert, MISSING } from './index-key';
import type { IndexDefinition } from '../store/schema';

/** MongoDB's limit of an index key as CloudBase documents it, bytes. */
const MAX_KEY_BYTES = 1024;

export interface IndexEntries {
  keys: Buffer[];
  /** True when a field held a list, so that one document has several keys. */
  multikey: boolean;
}

/**
 * The keys under which an index knows a document.
 *
 * @throws RangeError when a key is over 1,024 bytes
 */
export function indexEntries(index: IndexDefinition, document: Document): IndexEntries {
  let keys: Buffer[] = [Buffer.alloc(0)];
  let multikey = false;
  for (const { path, order } of index.fields) {
    const found = valuesAt(document, path.split('.'));
    multikey ||= found.throughList;
    const parts = distinct(found.values.map(encodeEntry)).map((bytes) => (order === -1 ? invert(bytes) : bytes));
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
  }
  if (keys.some((key) => key.length > MAX_KEY_BYTES)) throw new RangeError(`key too large to index: ${index.name}`);
  return { keys, multikey };
}

interface Found {
  values: unknown[];
  throughList: boolean;
}

/**
 * All values under which an index enters a document; sorting takes the least or the greatest of them.
 * Wherever a query's path leads, its value is among them, or MISSING is.
 */
export function valuesAt(value: unknown, path: readonly string[]): Found {
  if (Array.isArray(value)) return { values: valuesInList(value, path), throughList: true };
  const [name, ...rest] = path;
  if (name === undefined) return { values: [value], throughList: false };
  if (!isPlainObject(value) || !Object.hasOwn(value, name)) return { values: [MISSING], throughList: false };
  return valuesAt(value[name], rest);
}

function valuesInList(list: readonly unknown[], path: readonly string[]): unknown[] {
  const [name, ...rest] = path;
  if (name === undefined) return list.length === 0 ? [[]] : [...list];
  const byNumber = isItemNumber(name) && Number(name) < list.length ? itemValues(list[Number(name)], rest) : [];
  const values = [...list.flatMap((item) => valuesAt(item, path).values), ...byNumber];
  return values.length === 0 ? [MISSING] : values;
}

/** A list that was reached by its number is one value; on the way to others it is a list like any. */
function itemValues(item: unknown, path: readonly string[]): unknown[] {
  return path.length === 0 ? [item] : valuesAt(item, path).values;
}

function distinct(keys: readonly Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}
