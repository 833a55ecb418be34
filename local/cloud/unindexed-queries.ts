import { CloudError } from './cloud-error';
import { cutText } from './inspect/bounded-text';
import type { Document } from './store/document';
import type { ReadJudge, ReadRequest } from './store/document-reader';
import type { QueryPlan } from './indexes/query-plan';
import { alternativesOf, partsOf } from './indexes/query-parts';
import { readPredicates } from './indexes/query-predicates';
import { fieldsInWords, orderInWords, servingFields, shapeOf } from './indexes/query-shape';
import type { DatabaseDefinition } from './store/schema';

/** What becomes of a query that reads every document of a collection that grows: a line at the console, or a refusal. */
export type UnindexedMode = 'warn' | 'refuse';

/** Fields may be called by what is in them: kinds of queries that are told of. */
const MOST_TOLD = 1000;
/** What is told of one, characters. */
const LONGEST_WORDS = 1000;

export interface UnindexedQueriesOptions {
  schema: DatabaseDefinition;
  mode: UnindexedMode;
  /** Hears of each kind of query once. */
  say: (line: string) => void;
}

/** Where nobody says what is wanted: a test that runs on its own fails, a person at the keyboard is told. */
export function usualMode({ CI }: Readonly<Record<string, string | undefined>>): UnindexedMode {
  return CI === undefined || CI === '' || CI === 'false' ? 'warn' : 'refuse';
}

/**
 * Finds the queries that no index serves. Production answers them, ever slower as the collection grows; collections that
 * database.json calls small are left in peace, and all others grow.
 */
export class UnindexedQueries implements ReadJudge {
  private readonly small: ReadonlySet<string>;
  private readonly told = new Set<string>();

  constructor(private readonly options: UnindexedQueriesOptions) {
    const small = options.schema.collections.filter((collection) => collection.small !== undefined);
    this.small = new Set(small.map(({ name }) => name));
  }

  judge(collection: string, request: Required<ReadRequest>, plans: readonly QueryPlan[]): string | undefined {
    if (this.small.has(collection) || isServed(request, plans)) return undefined;
    const words = cutText(unindexedInWords(collection, request), LONGEST_WORDS);
    if (this.options.mode === 'refuse') throw new CloudError('DATABASE_REQUEST_FAILED', `local cloud: ${words}`);
    this.tell(words);
    return words;
  }

  private tell(words: string): void {
    if (this.told.has(words) || this.told.size >= MOST_TOLD) return;
    this.told.add(words);
    this.options.say(`local cloud: ${words}`);
  }
}

/** An index narrows what the query asks for; or nothing is asked for, and a limit ends the reading. */
function isServed({ query, order, limit }: Required<ReadRequest>, plans: readonly QueryPlan[]): boolean {
  if (Object.keys(query).length > 0) return plans.some(({ used }) => used.length > 0);
  const inOrder = Object.keys(order).length === 0 || plans.some(({ sorted }) => sorted !== undefined);
  return inOrder && Number.isFinite(limit);
}

function unindexedInWords(collection: string, { query, order }: Required<ReadRequest>): string {
  const isOrdered = Object.keys(order).length > 0;
  const asked = `${shapeOf(query)}${isOrdered ? ` ordered by ${orderInWords(order)}` : ''}`;
  return `no index serves ${collection} ${asked}, so that every document is read. ${cure(query, order)} Production would not refuse it, only be slower with every document that is added.`;
}

/** Each alternative of an `$or` needs an index of its own; of several `$or`s one is enough. */
function cure(query: Document, order: Document): string {
  const { common, choices } = partsOf(query);
  const ways = choices.length === 0 ? [[query]] : choices.map((choice) => alternativesOf(choice, common));
  const wanted = ways
    .map((way) => way.map((part) => servingFields(readPredicates(part), order)))
    .find((way) => way.every((fields) => fields.length > 0));
  if (!wanted) return 'No index could serve it: it names no value, no bound and no beginning of a text.';
  const indexes = [...new Set(wanted.map(fieldsInWords))];
  return `${indexes.length > 1 ? 'Indexes' : 'An index'} on ${indexes.map((fields) => `(${fields})`).join(' and ')} would serve.`;
}
