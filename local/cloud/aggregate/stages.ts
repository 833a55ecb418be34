import { randomInt } from 'node:crypto';
import { Lazy, type Iterator } from 'mingo/lazy';
import { $limit, $project, $replaceRoot, $skip } from 'mingo/operators/pipeline';
import type { Options } from 'mingo/types';
import { ACCUMULATORS } from './accumulators';
import { isPlainObject, type Document } from '../store/document';
import { evaluate } from './expression';
import { encodeValue } from '../indexes/index-key';
import { queryTest } from '../query/query-operators';
import { compareBy } from '../query/sort-order';

/** As mingo calls it. */
type MingoStage = (documents: Iterator, value: never, options: Options) => Iterator;
type WholeStage = (documents: Document[], value: never, options: Options) => Document[];

/** Stages over all documents at once, in the place of mingo's. */
const WHOLE_STAGES: Readonly<Record<string, WholeStage>> = {
  $match: (documents, query, options) => documents.filter(queryTest(query, options)),
  $group: group,
  /** mingo compares a list by all its items; MongoDB by its least or greatest. */
  $sort: (documents, order) => [...documents].sort(compareBy(order)),
  /** mingo knows no fields within fields, and nothing in lists. */
  $addFields: (documents, fields: Document, options) =>
    documents.map((document) => withFields(document, fields, options)),
  /** mingo drops empty texts and objects, and changes what it was given. */
  $unwind: (documents, spec: string | UnwindOptions) =>
    documents.flatMap((document) => unwind(document, typeof spec === 'string' ? { path: spec } : spec)),
  /** mingo counts nothing as 0; MongoDB gives no document. */
  $count: (documents, name: string) => (documents.length === 0 ? [] : [{ [name]: documents.length }]),
  $sortByCount: (documents, key, options) =>
    group(documents, { _id: key, count: { $sum: 1 } }, options).sort(compareBy({ count: -1 })),
  /** mingo draws the same document several times. */
  $sample: (documents, { size }: { size: number }) => drawn(documents, size),
};

/** The stages that mingo runs, but for `$lookup`, which reads. */
export const STAGES: Readonly<Record<string, MingoStage>> = {
  $limit,
  $skip,
  $project: (documents, value, options) => $project(documents, value, options).map(cleaned),
  $replaceRoot: (documents, value, options) => $replaceRoot(documents, value, options).map(cleaned),
  ...Object.fromEntries(Object.entries(WHOLE_STAGES).map(([name, stage]) => [name, overAll(stage)])),
};

export function overAll(stage: WholeStage): MingoStage {
  return (documents, value, options) => Lazy(stage(documents.collect(), value, options));
}

/** mingo writes what an expression did not find as undefined. */
function cleaned(document: unknown): unknown {
  return withoutMissing(document);
}

function withoutMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutMissing(item) ?? null);
  if (!isPlainObject(value)) return value;
  const known = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(known.map(([name, field]) => [name, withoutMissing(field)]));
}

interface Group {
  key: unknown;
  documents: Document[];
}

/** Equal keys are what a query would find equal; what has no key is with null. */
function group(documents: Document[], specification: Document, options: Options): Document[] {
  const { _id: keyExpression, ...fields } = specification;
  const groups = new Map<string, Group>();
  for (const document of documents) {
    const key = withoutMissing(evaluate(keyExpression, document, options)) ?? null;
    const bytes = encodeValue(key).toString('latin1');
    const known = groups.get(bytes) ?? { key, documents: [] };
    known.documents.push(document);
    groups.set(bytes, known);
  }
  return [...groups.values()].map((each) => ({ _id: each.key, ...accumulated(each.documents, fields, options) }));
}

function accumulated(documents: readonly Document[], fields: Document, options: Options): Document {
  return Object.fromEntries(
    Object.entries(fields).map(([name, accumulator]) => {
      const [operator = '', operand] = Object.entries(accumulator as Document)[0] ?? [];
      const values = documents.map((document) => withoutMissing(evaluate(operand, document, options)));
      return [name, ACCUMULATORS[operator]?.(values)];
    }),
  );
}

/** Each value is worked out from the document as it was. */
function withFields(document: Document, fields: Document, options: Options): Document {
  return pathsOf(fields, []).reduce<unknown>(
    (changed, [names, expression]) =>
      withValue(changed, names, withoutMissing(evaluate(expression, document, options))),
    document,
  ) as Document;
}

/** `{a: {b: 1}}` sets `a.b` and leaves a's other fields. */
function pathsOf(fields: Document, parents: readonly string[]): [string[], unknown][] {
  return Object.entries(fields).flatMap(([path, value]): [string[], unknown][] => {
    const names = [...parents, ...path.split('.')];
    const isNested = isPlainObject(value) && Object.keys(value).some((name) => !name.startsWith('$'));
    return isNested ? pathsOf(value, names) : [[names, value]];
  });
}

/** In a list, into every item; a value in the way gives way; undefined takes the field away. */
export function withValue(target: unknown, names: readonly string[], value: unknown): unknown {
  if (Array.isArray(target)) return target.map((item) => withValue(item, names, value));
  const [name = '', ...rest] = names;
  const fields: Document = isPlainObject(target) ? target : {};
  if (value === undefined && !Object.hasOwn(fields, name)) return target;
  const inner = rest.length === 0 ? value : withValue(fields[name], rest, value);
  if (inner !== undefined) return { ...fields, [name]: inner };
  const { [name]: _gone, ...others } = fields;
  return others;
}

interface UnwindOptions {
  path: string;
  includeArrayIndex?: string;
  preserveNullAndEmptyArrays?: boolean;
}

/** A value that is no list counts as a list of it alone. */
function unwind(document: Document, options: UnwindOptions): Document[] {
  const names = options.path.slice(1).split('.');
  const value = names.reduce<unknown>((inner, name) => (isPlainObject(inner) ? inner[name] : undefined), document);
  if (!Array.isArray(value)) {
    const isKept = (value !== undefined && value !== null) || options.preserveNullAndEmptyArrays === true;
    return isKept ? [numbered(document, null, options)] : [];
  }
  if (value.length > 0)
    return value.map((item, i) => numbered(withValue(document, names, item) as Document, i, options));
  const without = withValue(document, names, undefined) as Document;
  return options.preserveNullAndEmptyArrays === true ? [numbered(without, null, options)] : [];
}

function numbered(document: Document, index: number | null, { includeArrayIndex }: UnwindOptions): Document {
  if (includeArrayIndex === undefined) return document;
  return withValue(document, includeArrayIndex.split('.'), index) as Document;
}

/** So many different documents, in any order. */
function drawn(documents: Document[], size: number): Document[] {
  const left = [...documents];
  return documents.slice(0, size).flatMap(() => left.splice(randomInt(left.length), 1));
}
