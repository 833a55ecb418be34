import { isItemNumber } from '../query/field-path';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';
import type { IndexDefinition } from '../store/schema';
import { distinctKeys, encodeEntry, MISSING, orient } from './index-key';

/** MongoDB's limit of an index key as CloudBase documents it, bytes. */
const MAX_KEY_BYTES = 1024;

export interface IndexEntries {
  keys: Buffer[];
  /** True when a field led into a list, so that one document may have several keys. */
  multikey: boolean;
}

/**
 * The keys under which an index knows a document: one for each item when fields lead into a list.
 *
 * @throws CloudError when a key is over 1,024 bytes, or when two fields lead into different lists
 */
export function indexEntries({ name, fields }: IndexDefinition, document: Document): IndexEntries {
  const places = fields.map(({ path }) => followed(atRoot(document, path)));
  const keys = distinctKeys(
    rowsOf(places).map((row) => Buffer.concat(fields.map((field, i) => orient(field, encodeEntry(row[i]))))),
  );
  if (keys.some((key) => key.length > MAX_KEY_BYTES)) throw failed(`key too large to index: ${name}`);
  return { keys, multikey: places.some(({ value }) => Array.isArray(value)) };
}

/**
 * All values under which an index enters a document by one path; sorting takes the least or the greatest of them.
 * Wherever a query's path leads, its value is among them, or MISSING is.
 */
export function valuesAt(document: Document, path: string): unknown[] {
  return rowsOf([atRoot(document, path)]).map(([value]) => value);
}

/** How far one field's path was followed. */
interface Place {
  value: unknown;
  /** Where the path leads from here. */
  names: readonly string[];
  /** The names that led here: places with the same ones are in the same list. */
  trail: readonly string[];
  /** One value, even if it is a list. */
  isEnd?: boolean;
}

function atRoot(document: Document, path: string): Place {
  return { value: document, names: path.split('.'), trail: [] };
}

/** Each field's value, for each item of the list that they lead into. */
function rowsOf(fields: readonly Place[]): unknown[][] {
  const places = fields.map(followed);
  const inLists = places.filter(isInList);
  const [first] = inLists;
  if (!first) return [places.map(({ value }) => value)];
  const other = inLists.find((place) => place.trail.join('.') !== first.trail.join('.'));
  if (other) throw failed(`cannot index parallel arrays [${other.trail.at(-1) ?? ''}] [${first.trail.at(-1) ?? ''}]`);
  const rows = itemsOf(first.value as unknown[]).flatMap((item) => rowsOf(places.map((place) => into(place, item))));
  const byNumber = places.map(numbered);
  return byNumber.some((place, i) => place !== places[i]) ? [...rows, ...rowsOf(byNumber)] : rows;
}

function isInList({ value, isEnd }: Place): boolean {
  return Array.isArray(value) && isEnd !== true;
}

/** Through objects, up to a value, a list or nothing. */
function followed(place: Place): Place {
  const { value, names, trail } = place;
  const [name, ...rest] = names;
  if (name === undefined || Array.isArray(value)) return place;
  if (!isPlainObject(value) || !Object.hasOwn(value, name)) return end(MISSING);
  return followed({ value: value[name], names: rest, trail: [...trail, name] });
}

function end(value: unknown): Place {
  return { value, names: [], trail: [], isEnd: true };
}

/** Stands for the items of an empty list. */
const NO_ITEM = Symbol('no item');

function itemsOf(list: readonly unknown[]): readonly unknown[] {
  return list.length === 0 ? [NO_ITEM] : list;
}

/** A list within a list is a value like any; paths do not lead into it but by its number. */
function into(place: Place, item: unknown): Place {
  if (!isInList(place)) return place;
  if (place.names.length === 0) return end(item === NO_ITEM ? [] : item);
  return isPlainObject(item) ? { ...place, value: item } : end(MISSING);
}

/** The item that a path's next part numbers. */
function numbered(place: Place): Place {
  const [name = '', ...names] = place.names;
  if (!isInList(place) || !isItemNumber(name)) return place;
  const list = place.value as readonly unknown[];
  if (Number(name) >= list.length) return place;
  const item = list[Number(name)];
  return names.length === 0 ? end(item) : { value: item, names, trail: [...place.trail, name] };
}
