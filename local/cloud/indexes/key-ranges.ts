import { distinctKeys, encodeEntry, encodeValue, orient, typeBounds } from './index-key';
import type { Bound, Predicate } from './query-predicates';
import type { IndexField } from '../store/schema';

/** From (included) to (excluded), in bytes of the index's keys. */
export interface KeyRange {
  from: Buffer;
  to: Buffer;
}
/** The part of an index that may hold what matches. */
export interface IndexPart {
  ranges: KeyRange[];
  /** Leading fields with known values. */
  fixed: number;
  /** Paths whose conditions the ranges hold to. */
  used: string[];
}

/** Look-ups of one plan at most [ours]; of more values a single range is read, from the least to the greatest. */
const MAX_RANGES = 1000;
/** Above every key: no type's first byte is 0xff, inverted or not. */
const ABOVE_ALL = Buffer.of(0xff);

/** Which part of an index the conditions leave; all of it when they say nothing of its first field. */
export function partOf(
  fields: readonly IndexField[],
  predicates: ReadonlyMap<string, Predicate>,
  multikey: boolean,
): IndexPart {
  const usable = multikey ? fieldsOfDifferentLists(fields) : fields;
  const { fixed, keys } = equalPrefixes(usable, predicates);
  const next = usable[fixed];
  const range = next && rangeOf(next, predicates.get(next.path) ?? {}, multikey);
  const used = usable.slice(0, range ? fixed + 1 : fixed).map(({ path }) => path);
  return { ranges: keys.map((prefix) => withPrefix(prefix, range)), fixed, used };
}

/**
 * Leading fields whose conditions narrow together: a list's items have a key each, and conditions on two fields of them may
 * be met by two items.
 */
function fieldsOfDifferentLists(fields: readonly IndexField[]): readonly IndexField[] {
  const heads = fields.map(({ path }) => path.split('.')[0]);
  const shared = heads.findIndex((head, i) => heads.indexOf(head) < i);
  return shared === -1 ? fields : fields.slice(0, shared);
}

/** How many leading fields have known values, and the bytes of each combination of them. */
function equalPrefixes(
  fields: readonly IndexField[],
  predicates: ReadonlyMap<string, Predicate>,
): { fixed: number; keys: Buffer[] } {
  let keys = [Buffer.alloc(0)];
  let fixed = 0;
  for (const field of fields) {
    const points = predicates.get(field.path)?.points;
    if (!points || keys.length * points.length > MAX_RANGES) break;
    const parts = keysOf(field, points);
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
    fixed += 1;
  }
  return { fixed, keys };
}

function keysOf(field: IndexField, points: readonly unknown[]): Buffer[] {
  return distinctKeys(points.map((value) => orient(field, encodeEntry(value))));
}

function rangeOf(field: IndexField, predicate: Predicate, multikey: boolean): KeyRange | undefined {
  return predicate.points ? spanOf(keysOf(field, predicate.points)) : boundsOf(field, predicate, multikey);
}

/** From the least to the greatest. */
function spanOf(keys: readonly Buffer[]): KeyRange | undefined {
  const sorted = [...keys].sort((a, b) => Buffer.compare(a, b));
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from && to && { from, to: after(to) };
}

/** On a list two bounds may be met by two items, so only one of them narrows a multikey index. */
function boundsOf(field: IndexField, predicate: Predicate, multikey: boolean): KeyRange | undefined {
  const { lower } = predicate;
  const upper = multikey && lower ? undefined : predicate.upper;
  const anchor = lower ?? upper;
  if (!anchor) return undefined;
  const type = orient(field, typeBounds(anchor.value).from);
  const [start, end] = field.order === -1 ? [upper, lower] : [lower, upper];
  return {
    from: start ? edge(field, start, !start.inclusive) : type,
    to: end ? edge(field, end, end.inclusive) : after(type),
  };
}

function edge(field: IndexField, bound: Bound, beyond: boolean): Buffer {
  const key = orient(field, encodeValue(bound.value));
  return beyond ? after(key) : key;
}

function withPrefix(prefix: Buffer, range: KeyRange | undefined): KeyRange {
  if (range) return { from: Buffer.concat([prefix, range.from]), to: Buffer.concat([prefix, range.to]) };
  return prefix.length === 0 ? { from: prefix, to: ABOVE_ALL } : { from: prefix, to: after(prefix) };
}

/** The first key after all that begin with these bytes. */
function after(bytes: Buffer): Buffer {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0xff) length -= 1;
  if (length === 0) return ABOVE_ALL;
  const next = Buffer.from(bytes.subarray(0, length));
  next[length - 1] = (next[length - 1] ?? 0) + 1;
  return next;
}
