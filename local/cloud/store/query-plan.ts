import type { Document } from './document';
import { encodeValue, invert, typeBounds } from './index-key';
import { readPredicates, type Bound, type Predicate } from './query-predicates';
import type { IndexDefinition, IndexField } from './schema';

/** From (included) to (excluded), in bytes of the index's keys. */
export interface KeyRange {
  from: Buffer;
  to: Buffer;
}
export interface OpenIndex {
  id: number;
  definition: IndexDefinition;
  /** True once any document had several keys in it. */
  multikey: boolean;
}
/** How to read a superset of what matches: ranges of one index. */
export interface QueryPlan {
  index: OpenIndex;
  ranges: KeyRange[];
  /** Set when reading in this direction gives the order asked for. */
  sorted?: 'forward' | 'backward';
}

/** More look-ups than this are slower than filtering. */
const MAX_RANGES = 1000;
/** Above every key: no type's first byte is 0xff, inverted or not. */
const ABOVE_ALL = Buffer.of(0xff);

/** The index that narrows a query most, or undefined when every document has to be read. */
export function planQuery(indexes: readonly OpenIndex[], query: Document, order: Document): QueryPlan | undefined {
  const predicates = readPredicates(query);
  let best: { plan: QueryPlan; score: number } | undefined;
  for (const index of indexes) {
    const candidate = planIndex(index, predicates, order);
    if (candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best?.plan;
}

function planIndex(
  index: OpenIndex,
  predicates: Map<string, Predicate>,
  order: Document,
): { plan: QueryPlan; score: number } {
  const { fields } = index.definition;
  const prefixes = equalPrefixes(fields, predicates);
  const next = fields[prefixes.fields];
  const range = next && rangeOf(next, predicates.get(next.path) ?? {}, index.multikey);
  const ranges = prefixes.keys.map((prefix) => withPrefix(prefix, range));
  const sorted = index.multikey || ranges.length > 1 ? undefined : sortDirection(fields, prefixes.fields, order);
  const score = prefixes.fields * 4 + (range ? 2 : 0) + (sorted ? 1 : 0);
  return { plan: { index, ranges, ...(sorted && { sorted }) }, score };
}

/** How many leading fields have known values, and the bytes of each combination of them. */
function equalPrefixes(
  fields: readonly IndexField[],
  predicates: Map<string, Predicate>,
): { fields: number; keys: Buffer[] } {
  let keys = [Buffer.alloc(0)];
  let used = 0;
  for (const field of fields) {
    const points = predicates.get(field.path)?.points;
    if (!points || keys.length * points.length > MAX_RANGES) break;
    const parts = points.map((value) => orient(field, encodeValue(value)));
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
    used += 1;
  }
  return { fields: used, keys };
}

/** On a list two bounds may be met by two items, so only one of them narrows a multikey index. */
function rangeOf(field: IndexField, predicate: Predicate, multikey: boolean): KeyRange | undefined {
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

function sortDirection(fields: readonly IndexField[], fixed: number, order: Document): QueryPlan['sorted'] {
  const wanted = Object.entries(order).filter(([path]) => !fields.slice(0, fixed).some((field) => field.path === path));
  if (wanted.length === 0) return 'forward';
  const turns = wanted.map(([path, direction], i) => {
    const field = fields[fixed + i];
    return field?.path === path ? (direction as number) * (field.order ?? 1) : 0;
  });
  if (turns.every((turn) => turn === 1)) return 'forward';
  return turns.every((turn) => turn === -1) ? 'backward' : undefined;
}

function orient(field: IndexField, bytes: Buffer): Buffer {
  return field.order === -1 ? invert(bytes) : bytes;
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
