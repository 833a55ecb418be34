import { isObject, type JsonObject } from '../../json-fields';
import { addHash, addText, hexOf, newHash, type Hash } from '../../text/hash-text';
import type { ProviderCode } from '../types';

/** A push as it is known again: byte for byte, or with its parts in another order. */
export interface HeardPush {
  /** The signature, which was checked: it stands for the text that it signs. */
  signature: string;
  /** What it says about this parcel, whatever the order of its nodes: see `printOf`. */
  print: string;
}

export type HeardPushes = Partial<Record<ProviderCode, HeardPush>>;

/** How deep a value is looked into. No provider's own fields stand deeper than 10; a field without a bottom would use up the stack. */
const MAX_DEPTH = 32;

/**
 * A print of a JSON value, of 64 bits, that does not depend on the order of its lists. Should two tracks of a parcel share one, the
 * second is missed until the next push; nobody but the provider, whose signature was checked, could aim at that.
 * Of what stands deeper than 32 only the kind counts, list or object.
 */
export function printOf(value: unknown): string {
  const print = newHash();
  addValue(print, value, 0);
  return hexOf(print);
}

function addValue(print: Hash, value: unknown, depth: number): void {
  if (typeof value === 'string') addText(print, value);
  else if (depth > MAX_DEPTH) addText(print, Array.isArray(value) ? 'list' : typeof value);
  else if (Array.isArray(value)) addList(print, value, depth + 1);
  else if (isObject(value)) addObject(print, value, depth + 1);
  else addText(print, String(value));
}

/** Each element is hashed on its own, so that two cannot swap a field unseen; what they make adds up, in whatever order. */
function addList(print: Hash, list: readonly unknown[], depth: number): void {
  const elements = newHash();
  for (const element of list) {
    const own = newHash();
    addValue(own, element, depth);
    addHash(elements, own);
  }
  addText(print, String(list.length));
  addHash(print, elements);
}

function addObject(print: Hash, object: JsonObject, depth: number): void {
  for (const key in object) {
    addText(print, key);
    addValue(print, object[key], depth);
  }
}
