import { EJSON } from 'bson';
import { isPlainObject } from './document';

/**
 * Values as bytes whose order (memcmp) is MongoDB's order of values: types by rank, then by value.
 * A compound index's key is its fields' bytes one after the other; a descending field's bytes are inverted.
 */

/** BSON's order of types. An empty array is indexed below null, as MongoDB does. */
const RANK = {
  emptyArray: 0x05,
  null: 0x0a,
  number: 0x14,
  string: 0x1e,
  object: 0x28,
  other: 0x3c,
  boolean: 0x50,
  date: 0x5a,
};
type Kind = keyof typeof RANK;

/** Marks "no such field": indexed like null. */
export const MISSING = undefined;

/** Bytes of one value. */
export function encodeValue(value: unknown): Buffer {
  const kind = kindOf(value);
  return Buffer.concat([Buffer.of(RANK[kind]), encodePayload(kind, value)]);
}

/** The bytes between which all values of this value's type lie: MongoDB's range operators never cross types. */
export function typeBounds(value: unknown): { from: Buffer; to: Buffer } {
  const rank = RANK[kindOf(value)];
  return { from: Buffer.of(rank), to: Buffer.of(rank + 1) };
}

/** True when two values can be told apart by order, so that a range over them is exact. */
export function isOrdered(value: unknown): boolean {
  return ['number', 'string', 'boolean', 'date'].includes(kindOf(value));
}

export function invert(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => 0xff - byte));
}

function kindOf(value: unknown): Kind {
  const type = typeof value;
  if (type === 'number' || type === 'string' || type === 'boolean') return type;
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return 'date';
  if (Array.isArray(value) && value.length === 0) return 'emptyArray';
  return isPlainObject(value) ? 'object' : 'other';
}

function encodePayload(kind: Kind, value: unknown): Buffer {
  switch (kind) {
    case 'null':
    case 'emptyArray':
      return Buffer.alloc(0);
    case 'number':
      return encodeNumber(value as number);
    case 'date':
      return encodeNumber((value as Date).getTime());
    case 'boolean':
      return Buffer.of(value === true ? 1 : 0);
    case 'string':
      return encodeText(value as string);
    default:
      return encodeText(EJSON.stringify(value as object, { relaxed: true }));
  }
}

/** IEEE 754 with the sign turned so that bytes compare like numbers; −0 is 0. */
function encodeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  if ((bytes[0] ?? 0) & 0x80) return invert(bytes);
  bytes[0] = (bytes[0] ?? 0) | 0x80;
  return bytes;
}

/** UTF-8; 00 is written 00 FF and 00 00 ends the text, so that a prefix comes before what it begins. */
function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const end = Buffer.of(0, 0);
  if (!bytes.includes(0)) return Buffer.concat([bytes, end]);
  return Buffer.concat([...[...bytes].map((byte) => (byte === 0 ? Buffer.of(0, 0xff) : Buffer.of(byte))), end]);
}
