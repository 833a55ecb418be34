import { isPlainObject, type Document } from '../store/document';
import { MISSING } from '../indexes/index-key';

/** One value that a query's path leads to; MISSING where the path ends early. */
export interface Reached {
  value: unknown;
  /** Reached as a list's item by its number: a list found there is one value and no list of values. */
  item: boolean;
}

/**
 * Where a path leads, as MongoDB walks it: into every object of a list, never into a list within a list,
 * and to a list's item by its number. A list without objects leads nowhere, a plain value to "missing".
 *
 * @param names the path's parts
 */
export function reach(document: Document, names: readonly string[]): Reached[] {
  const into: Reached[] = [];
  walk(document, names, into);
  return into;
}

/** A field that the value itself has: never one that every object inherits, as `toString`. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Document)[name]
    : undefined;
}

/** What a condition is tried on: the value itself and, when it is a list, each of its items. */
export function someValue({ value, item }: Reached, test: (value: unknown) => boolean): boolean {
  return test(value) || (!item && Array.isArray(value) && value.some(test));
}

function walk(holder: Document, names: readonly string[], into: Reached[]): void {
  const [name = '', ...rest] = names;
  const value = fieldOf(holder, name);
  if (rest.length === 0) into.push({ value, item: false });
  else follow(value, rest, into);
}

function follow(value: unknown, names: readonly string[], into: Reached[]): void {
  if (Array.isArray(value)) followList(value, names, into);
  else if (isPlainObject(value)) walk(value, names, into);
  else into.push({ value: MISSING, item: false });
}

function followList(list: readonly unknown[], names: readonly string[], into: Reached[]): void {
  for (const item of list) if (isPlainObject(item)) walk(item, names, into);
  const [name = '', ...rest] = names;
  if (isItemNumber(name) && Number(name) < list.length) followItem(list[Number(name)], rest, into);
}

function followItem(item: unknown, names: readonly string[], into: Reached[]): void {
  if (names.length === 0) into.push({ value: item, item: true });
  else if (Array.isArray(item) || isPlainObject(item)) follow(item, names, into);
}

/** True for a path's part that may be the number of a list's item. */
export function isItemNumber(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name);
}
