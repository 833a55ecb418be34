import { AppError } from './app-error';

/** A JSON object of somebody else's, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws AppError `unsupported_format` for what is no JSON, `whose` says whose it should have been */
export function parseJson(text: string, whose: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('unsupported_format', `${whose}: not JSON`, { cause });
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the object's own as trimmed text: providers send some values as text or as number; empty for anything else, 1e999 included. */
export function textIn(object: JsonObject, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (typeof value === 'string') return value.trim();
  return Number.isFinite(value) || typeof value === 'boolean' ? String(value) : '';
}

/** A field that is an object; undefined for anything else. */
export function objectIn(object: JsonObject, key: string): JsonObject | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isObject(value) ? value : undefined;
}

/** All that stands in a field that is a list; undefined when it is no list. Null counts as an empty list: providers send it for nothing. */
export function itemsIn(object: JsonObject, key: string): readonly unknown[] | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (value === null) return [];
  return Array.isArray(value) ? value : undefined;
}

/** The objects in a field that is a list; undefined when it is no list. */
export function listIn(object: JsonObject, key: string): JsonObject[] | undefined {
  return itemsIn(object, key)?.filter(isObject);
}
