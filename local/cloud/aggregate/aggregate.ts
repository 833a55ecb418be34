import { checkStages, readStages, type Stage } from './aggregate-rules';
import { isPlainObject, type Document } from '../store/document';
import type { ReadRequest, ReadResult } from '../store/document-reader';
import { NO_VARIABLES, evaluate, type Variables } from './expression';
import { withValue } from './field-values';
import { reach } from '../query/field-path';
import { STAGES, type RunStage } from './stages';

export type { Stage };
export interface Aggregated extends Omit<ReadResult, 'found'> {
  list: Document[];
}
type Read = (collection: string, request: ReadRequest) => ReadResult;

/**
 * What a pipeline without `$limit` gives at most. The manuals do not say; people measured it.
 *
 * @see "云函数端Aggregate聚合操作limit默认20条限制", WeChat developers' community: 20 without `limit`, up to 10,000 with it
 */
const DEFAULT_LIMIT = 20;
const MAX_LIST = 10_000;

/**
 * Runs a pipeline.
 *
 * @param read finds documents; a leading `$match`, `$sort`, `$skip` and `$limit` are left to it, so that indexes serve
 * @throws CloudError
 */
export function aggregate(stages: readonly Stage[], collection: string, read: Read): Aggregated {
  checkStages(stages);
  const limited = stages.some(({ name }) => name === '$limit')
    ? stages
    : [...stages, { name: '$limit', value: DEFAULT_LIMIT }];
  const log: ReadLog = { examined: 0 };
  const list = run(limited, { collection, read: logged(read, log), variables: NO_VARIABLES });
  return { list: list.slice(0, MAX_LIST), ...log };
}

type ReadLog = Omit<ReadResult, 'found'>;

function logged(read: Read, log: ReadLog): Read {
  return (collection, request) => {
    const result = read(collection, request);
    log.examined += result.examined;
    if (result.unindexed !== undefined) log.unindexed ??= result.unindexed;
    return result;
  };
}

interface Run {
  collection: string;
  read: Read;
  /** From a `$lookup`'s `let`. */
  variables: Variables;
}

function run(stages: readonly Stage[], { collection, read, variables }: Run): Document[] {
  const { request, taken } = leadingRead(stages);
  const documents = read(collection, request).found.map(({ document }) => document);
  const lookUp: RunStage = (each, lookup: Lookup, known) =>
    each.map((document) => joined(document, lookup, { read, variables: known }));
  const runners: Readonly<Record<string, RunStage>> = { ...STAGES, $lookup: lookUp };
  return stages
    .slice(taken)
    .reduce((list, { name, value }) => runners[name]?.(list, value as never, variables) ?? list, documents);
}

/** What of a pipeline's beginning one read can do, and how many stages that is. */
function leadingRead(stages: readonly Stage[]): { request: ReadRequest; taken: number } {
  const request: ReadRequest = { query: {} };
  let taken = 0;
  for (const [name, take] of LEADING) {
    const stage = stages[taken];
    if (stage?.name !== name || namesVariables(stage.value)) continue;
    take(request, stage.value as never);
    taken += 1;
  }
  return { request, taken };
}

/** In the order in which a read does them. */
const LEADING: readonly [string, (request: ReadRequest, value: never) => void][] = [
  ['$match', (request, query: Document) => (request.query = query)],
  ['$sort', (request, order: Document) => (request.order = order)],
  ['$skip', (request, offset: number) => (request.offset = offset)],
  ['$limit', (request, limit: number) => (request.limit = limit)],
];

/** Variables are known to the pipeline only. */
function namesVariables(value: unknown): boolean {
  if (typeof value === 'string') return value.startsWith('$$');
  if (Array.isArray(value)) return value.some(namesVariables);
  return isPlainObject(value) && Object.values(value).some(namesVariables);
}

interface Lookup {
  from: string;
  as: string;
  localField: string;
  foreignField: string;
  let?: Document;
  pipeline?: unknown[];
}

interface Joining {
  read: Read;
  variables: Variables;
}

function joined(document: Document, lookup: Lookup, joining: Joining): Document {
  const found = lookup.pipeline
    ? runFor(document, lookup, joining)
    : joining.read(lookup.from, { query: equality(document, lookup) }).found.map((stored) => stored.document);
  return withValue(document, lookup.as.split('.'), found) as Document;
}

function runFor(document: Document, lookup: Lookup, { read, variables }: Joining): Document[] {
  const own = Object.entries(lookup.let ?? {}).map(([name, value]) => [name, evaluate(value, document, variables)]);
  const known: Variables = { ...variables, ...(Object.fromEntries(own) as Document) };
  return run(readStages(lookup.pipeline), { collection: lookup.from, read, variables: known });
}

/** A list joins with each of its items; what is missing joins with null and with what is missing. */
function equality(document: Document, { localField, foreignField }: Lookup): Document {
  const reached = reach(document, localField.split('.')).map(({ value }) => value ?? null);
  const wanted = reached.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  return { [foreignField]: wanted.length === 1 ? { $eq: wanted[0] } : { $in: wanted } };
}
