import { EJSON, type Binary } from 'bson';
import { isPlainObject, type Document } from '../store/document';

/**
 * Values as bytes whose order (memcmp) is MongoDB's order of values: types by rank, then by value.
 * A compound index's key is its fields' bytes one after the other; a descending field's bytes are inverted.
 */

/** Counted up when keys change: indexes in an older form are built anew. */
export const KEY_FORM = 3;

/** BSON's order of types ("Comparison/Sort Order", MongoDB manual). No rank is 0, which ends lists and objects. */
const RANK = {
  minKey: 0x02,
  emptyArray: 0x05,
  null: 0x0a,
  number: 0x14,
  string: 0x1e,
  object: 0x28,
  array: 0x32,
  binary: 0x3c,
  objectId: 0x46,
  boolean: 0x50,
  date: 0x5a,
  timestamp: 0x64,
  regex: 0x6e,
  other: 0x78,
  maxKey: 0x7d,
};
export type Kind = keyof typeof RANK;

/** BSON's classes, by the name that they carry. */
const BSON_KINDS: Readonly<Record<string, Kind>> = {
  MinKey: 'minKey',
  Binary: 'binary',
  ObjectID: 'objectId',
  ObjectId: 'objectId',
  Timestamp: 'timestamp',
  BSONRegExp: 'regex',
  MaxKey: 'maxKey',
};

/** Marks "no such field": indexed like null. */
export const MISSING = undefined;

/** Bytes of one value. */
export function encodeValue(value: unknown): Buffer {
  const kind = kindOf(value);
  return Buffer.concat([Buffer.of(RANK[kind]), encodePayload(kind, value)]);
}

/** Bytes of one value as an index enters it: an empty list comes below null there, as MongoDB does it. */
export function encodeEntry(value: unknown): Buffer {
  return isEmptyList(value) ? Buffer.of(RANK.emptyArray) : encodeValue(value);
}

/** Where an index enters this value's type. */
export function entryRank(value: unknown): number {
  return isEmptyList(value) ? RANK.emptyArray : rankOf(value);
}

export function rankOf(value: unknown): number {
  return RANK[kindOf(value)];
}

/** The bytes between which all values of this value's type lie: MongoDB's range operators never cross types. */
export function typeBounds(value: unknown): { from: Buffer; to: Buffer } {
  const rank = rankOf(value);
  return { from: Buffer.of(rank), to: Buffer.of(rank + 1) };
}

/** True when two values can be told apart by order, so that a range over them is exact. */
export function isOrdered(value: unknown): boolean {
  return ['number', 'string', 'boolean', 'date'].includes(kindOf(value));
}

/** Bytes in the direction of an index's field. */
export function orient({ order }: { order?: 1 | -1 }, bytes: Buffer): Buffer {
  return order === -1 ? invert(bytes) : bytes;
}

/** Each key once. */
export function distinctKeys(keys: readonly Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}

function invert(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => 0xff - byte));
}

export function kindOf(value: unknown): Kind {
  const type = typeof value;
  if (type === 'number' || type === 'string' || type === 'boolean') return type;
  return value === null || value === undefined ? 'null' : kindOfObject(value);
}

function kindOfObject(value: object): Kind {
  if (value instanceof Date) return 'date';
  if (Array.isArray(value)) return 'array';
  if (isPlainObject(value)) return 'object';
  return BSON_KINDS[(value as { _bsontype?: string })._bsontype ?? ''] ?? 'other';
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

const NOTHING = Buffer.alloc(0);
const END = Buffer.of(0);

type Encoder = (value: never) => Buffer;
/** What follows a type's rank; other classes are written as their EJSON. */
const PAYLOADS: Partial<Record<Kind, Encoder>> = {
  null: () => NOTHING,
  minKey: () => NOTHING,
  maxKey: () => NOTHING,
  number: encodeNumber,
  date: (value: Date) => encodeNumber(value.getTime()),
  boolean: (value: boolean) => Buffer.of(value ? 1 : 0),
  string: encodeText,
  array: (value: unknown[]) => Buffer.concat([...value.map(encodeValue), END]),
  object: (value: Document) => Buffer.concat([...Object.entries(value).flatMap(encodeField), END]),
  binary: encodeBinary,
};

function encodePayload(kind: Kind, value: unknown): Buffer {
  const encode = PAYLOADS[kind] ?? ((other: object) => encodeText(EJSON.stringify(other, { relaxed: true })));
  return encode(value as never);
}

/** Objects compare field by field, each by its type, then its name, then its value. */
function encodeField([name, value]: [string, unknown]): Buffer[] {
  const kind = kindOf(value);
  return [Buffer.of(RANK[kind]), encodeText(name), encodePayload(kind, value)];
}

/** Bytes compare by their number, then their subtype, then themselves. */
function encodeBinary(value: Binary): Buffer {
  const bytes = Buffer.from(value.buffer.subarray(0, value.length()));
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes.length);
  head[4] = value.sub_type;
  return Buffer.concat([head, bytes]);
}

/** IEEE 754 with the sign turned so that bytes compare like numbers; −0 is 0, NaN comes below all numbers. */
function encodeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  if (Number.isNaN(value)) return bytes;
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
