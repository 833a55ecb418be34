import { isObject } from '../../../cloudfunctions/_core/json-fields';

/**
 * Everything that stands at a path such as `result.list` or `td.1`: lists are looked into, so that one and several of a thing look
 * alike; a number takes that place in a list. Empty when nothing is there.
 */
export function valuesAt(value: unknown, path: string): unknown[] {
  return (path === '' ? [] : path.split('.')).reduce<unknown[]>(step, [value]).flat();
}

function step(values: readonly unknown[], key: string): unknown[] {
  if (/^\d+$/.test(key))
    return values.flatMap((value) => (Array.isArray(value) ? [value[Number(key)] as unknown] : []));
  return values.flat().flatMap((value) => (isObject(value) && Object.hasOwn(value, key) ? [value[key]] : []));
}

/** Whether there is a key at a path, whatever stands under it: an empty list is there too. */
export function hasAt(value: unknown, path: string): boolean {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  return valuesAt(value, keys.join('.')).some((parent) => isObject(parent) && Object.hasOwn(parent, last));
}

/** The first text or number at a path, trimmed, white space made single; empty when there is none. */
export function textAt(value: unknown, path: string): string {
  for (const found of valuesAt(value, path)) {
    const text = isObject(found) ? found['#text'] : found;
    if (typeof text === 'string' || typeof text === 'number') return String(text).replace(/\s+/g, ' ').trim();
  }
  return '';
}
