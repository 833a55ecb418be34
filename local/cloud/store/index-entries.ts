import { isPlainObject, type Document } from './document';
import { encodeValue, invert, MISSING } from './index-key';
import type { IndexDefinition } from './schema';

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
    const parts = distinct(found.values.map(encodeValue)).map((bytes) => (order === -1 ? invert(bytes) : bytes));
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
  }
  if (keys.some((key) => key.length > MAX_KEY_BYTES)) throw new RangeError(`key too large to index: ${index.name}`);
  return { keys, multikey };
}

interface Found {
  values: unknown[];
  throughList: boolean;
}

function valuesAt(value: unknown, path: readonly string[]): Found {
  if (Array.isArray(value)) {
    if (value.length === 0) return { values: [path.length === 0 ? [] : MISSING], throughList: true };
    return {
      values: value.flatMap((item: unknown) => (path.length === 0 ? [item] : valuesAt(item, path).values)),
      throughList: true,
    };
  }
  const [name, ...rest] = path;
  if (name === undefined) return { values: [value], throughList: false };
  if (!isPlainObject(value) || !Object.hasOwn(value, name)) return { values: [MISSING], throughList: false };
  return valuesAt(value[name], rest);
}

function distinct(keys: readonly Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}
