import { EJSON } from 'bson';

/** A document, or any part of one, as it is between the wire and the disk: JSON values, dates and BSON types. */
export type Document = Record<string, unknown>;

/** What extended JSON writes differently has a name that begins with `$`; an escape may spell one. */
const EXTENDED = /"\$|\\u/;

/** Reads EJSON, canonical or relaxed; 64-bit integers become numbers, as the SDK reads them. What is plain JSON is read as such, in a fifth of the time. */
export function parseDocument(text: string): Document {
  const value: unknown = EXTENDED.test(text) ? EJSON.parse(text, { relaxed: true }) : JSON.parse(text);
  if (!isPlainObject(value)) throw new TypeError('not an EJSON object');
  return value;
}

/** Writes relaxed EJSON: what the SDK reads back is what was stored. */
export function printDocument(document: Document): string {
  return EJSON.stringify(document, { relaxed: true });
}

/** Whether two documents would be kept as the same. */
export function isSame(a: Document, b: Document): boolean {
  return printDocument(a) === printDocument(b);
}

/** True for objects that hold fields: not for arrays, dates, BSON types. */
export function isPlainObject(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Not `=== Object.prototype`: an object may come from another realm, as everything does under jest.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
