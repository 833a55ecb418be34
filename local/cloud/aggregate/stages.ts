import { randomInt } from 'node:crypto';
import { ACCUMULATORS } from './accumulators';
import { evaluate, type Variables } from './expression';
import { fieldPaths } from './field-paths';
import { withValue } from './field-values';
import { projected, withComputed } from './project-stage';
import { encodeValue } from '../indexes/index-key';
import { fieldOf } from '../query/field-path';
import { queryTest } from '../query/query-operators';
import { compareBy } from '../query/sort-order';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';

/** All documents and what the stage was written with → what the next stage gets. */
export type RunStage = (documents: Document[], value: never, variables: Variables) => Document[];

/** Every stage that this cloud models, but for `$lookup`, which reads. */
export const STAGES: Readonly<Record<string, RunStage>> = {
  $match: (documents, query, variables) => documents.filter(queryTest(query, variables)),
  $group: group,
  $project: projected,
  $addFields: (documents, fields: Document, variables) => {
    const paths = fieldPaths(fields);
    return documents.map((document) => withComputed(document, paths, { document, variables }));
  },
  $replaceRoot: (documents, { newRoot }: { newRoot: unknown }, variables) =>
    documents.map((document) => rootOf(evaluate(newRoot, document, variables))),
  $sort: (documents, order) => [...documents].sort(compareBy(order)),
  $skip: (documents, count: number) => documents.slice(count),
  $limit: (documents, count: number) => documents.slice(0, count),
  $unwind: (documents, spec: string | UnwindOptions) =>
    documents.flatMap((document) => unwind(document, typeof spec === 'string' ? { path: spec } : spec)),
  /** Of nothing, no document. */
  $count: (documents, name: string) => (documents.length === 0 ? [] : [{ [name]: documents.length }]),
  $sortByCount: (documents, key, variables) =>
    group(documents, { _id: key, count: { $sum: 1 } }, variables).sort(compareBy({ count: -1 })),
  $sample: (documents, { size }: { size: number }) => drawn(documents, size),
};

function rootOf(value: unknown): Document {
  if (!isPlainObject(value))
    throw failed(`'newRoot' expression must evaluate to an object, but resulting value was: ${JSON.stringify(value)}`);
  return value;
}

interface Group {
  key: unknown;
  documents: Document[];
}

/** Equal keys are what a query would find equal; what has no key is with null. */
function group(documents: Document[], specification: Document, variables: Variables): Document[] {
  const { _id: keyExpression, ...fields } = specification;
  const groups = new Map<string, Group>();
  for (const document of documents) {
    const key = evaluate(keyExpression, document, variables) ?? null;
    const bytes = encodeValue(key).toString('latin1');
    const known = groups.get(bytes) ?? { key, documents: [] };
    known.documents.push(document);
    groups.set(bytes, known);
  }
  return [...groups.values()].map((each) => ({ _id: each.key, ...accumulated(each.documents, fields, variables) }));
}

function accumulated(documents: readonly Document[], fields: Document, variables: Variables): Document {
  return Object.fromEntries(
    Object.entries(fields).map(([name, accumulator]) => {
      const [operator = '', operand] = Object.entries(accumulator as Document)[0] ?? [];
      const values = documents.map((document) => evaluate(operand, document, variables));
      return [name, ACCUMULATORS[operator]?.(values)];
    }),
  );
}

interface UnwindOptions {
  path: string;
  includeArrayIndex?: string;
  preserveNullAndEmptyArrays?: boolean;
}

/** A value that is no list counts as a list of it alone. */
function unwind(document: Document, options: UnwindOptions): Document[] {
  const names = options.path.slice(1).split('.');
  const value = names.reduce<unknown>(
    (inner, name) => (isPlainObject(inner) ? fieldOf(inner, name) : undefined),
    document,
  );
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
