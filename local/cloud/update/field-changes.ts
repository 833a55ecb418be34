import { fieldOf, isItemNumber } from '../query/field-path';
import { isPlainObject, type Document } from '../store/document';

/** What has fields: an object by their names, a list by its items' numbers. */
type Holder = Document | unknown[];

/**
 * Changes the document: the objects on the way are made, and a list is filled up with nulls.
 *
 * @param names the path's parts; every value on the way is missing or holds fields
 */
export function setField(holder: Holder, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    put(holder, name, value);
    return;
  }
  const inner = fieldOf(holder, name);
  const next = isHolder(inner) ? inner : {};
  if (next !== inner) put(holder, name, next);
  setField(next, rest, value);
}

/** Changes the document; a list's item becomes null. */
export function unsetField(holder: Holder, [name = '', ...rest]: readonly string[]): void {
  if (!Object.hasOwn(holder, name)) return;
  if (rest.length > 0) {
    const inner = fieldOf(holder, name);
    if (isHolder(inner)) unsetField(inner, rest);
  } else if (!Array.isArray(holder)) Reflect.deleteProperty(holder, name);
  else if (isItemNumber(name)) holder[Number(name)] = null;
}

function isHolder(value: unknown): value is Holder {
  return Array.isArray(value) || isPlainObject(value);
}

function put(holder: Holder, name: string, value: unknown): void {
  if (!Array.isArray(holder)) {
    holder[name] = value;
    return;
  }
  while (holder.length < Number(name)) holder.push(null);
  holder[Number(name)] = value;
}
