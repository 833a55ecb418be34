import { parseDocument, type Document } from './document';
import type { IndexCatalog } from '../indexes/index-catalog';
import type { KeyRange } from '../indexes/key-ranges';
import { matcherOf } from '../query/matcher';
import { planQuery, type OpenIndex, type QueryPlan } from '../indexes/query-plan';
import { compareBy } from '../query/sort-order';
import { sql, type Sqlite } from './sqlite';

export interface StoredDocument {
  rid: number;
  document: Document;
  /** The document as it is on the disk. */
  body: string;
}
export interface ReadRequest {
  query: Document;
  /** Path → 1 or −1. */
  order?: Document;
  offset?: number;
  limit?: number;
}
export interface ReadResult {
  found: StoredDocument[];
  /** Documents read to find them: far above `found` means that an index is missing. */
  examined: number;
  /** Why every document had to be read, in words for the console; absent when an index served. */
  unindexed?: string;
}
/** Judges reads before they are done. */
export interface ReadJudge {
  /**
   * @param plans none where every document has to be read
   * @returns why that is worth telling of; undefined when it is not
   * @throws CloudError when it is refused
   */
  judge(collection: string, request: Readonly<Required<ReadRequest>>, plans: readonly QueryPlan[]): string | undefined;
}

interface Row {
  rid: number;
  body: string;
  key?: ArrayBuffer;
}

/** Rows fetched at a time at most, so that a limit stops the reading early. */
const CHUNK = 128;
/** After a chunk that was not enough, the next is so many times larger. */
const GROWTH = 4;
/** Characters from which on parsing a document takes as long as all else about reading it. [judged] */
const LARGE = 65_536;

/** Finds documents: an index narrows in SQL, the matcher decides. */
export class DocumentReader {
  /** The large document that was read last: a request often reads one twice, and no one changes what was read. */
  private large: Pick<StoredDocument, 'document' | 'body'> | undefined;

  constructor(
    private readonly db: Sqlite,
    private readonly catalog: IndexCatalog,
    private readonly judge?: ReadJudge,
  ) {}

  /** @throws CloudError when the read is refused for want of an index */
  read(collection: string, { query, order = {}, offset = 0, limit = Infinity }: ReadRequest): ReadResult {
    const request = { query, order, offset, limit };
    const count = this.countEntries.bind(this);
    const plans = planQuery({ indexes: this.catalog.of(collection), query, order, enough: offset + limit, count });
    const unindexed = this.judge?.judge(collection, request, plans);
    const runs = plans.length === 0 ? [undefined] : plans;
    const { found, examined } = firstDone(runs.map((plan) => this.run(collection, request, plan)));
    return { found: found.slice(offset, offset + limit), examined, ...(unindexed !== undefined && { unindexed }) };
  }

  /**
   * Reads what one plan says, a document a step, and holds none of them: whoever takes the steps may let others go on between.
   * Undefined where a document does not match. Nobody judges it.
   */
  *each(collection: string, query: Document): Generator<Document | undefined> {
    const count = this.countEntries.bind(this);
    const indexes = this.catalog.of(collection);
    const [plan] = planQuery({ indexes, query, order: {}, enough: Infinity, count });
    const matches = matcherOf(query);
    for (const { body } of once(this.rows(collection, plan, Infinity), new Set())) {
      const document = parseDocument(body);
      yield matches(document) ? document : undefined;
    }
  }

  /** The id of the document in a row. */
  idOf(rid: number): unknown {
    const [row] = sql(this.db, 'SELECT body FROM documents WHERE rid = ?').all(rid) as Pick<Row, 'body'>[];
    return row && parseDocument(row.body)['_id'];
  }

  /** Reads by one plan and rests after every chunk. */
  private *run(
    collection: string,
    { query, order, offset, limit }: Required<ReadRequest>,
    plan: QueryPlan | undefined,
  ): Run {
    const matches = matcherOf(query);
    const inOrder = comesInOrder(order, plan);
    const enough = inOrder ? offset + limit : Infinity;
    const found: StoredDocument[] = [];
    const seen = new Set<number>();
    for (const { rid, body } of once(this.rows(collection, plan, enough), seen)) {
      const document = this.parsed(body);
      if (matches(document)) found.push({ rid, document, body });
      if (found.length >= enough) break;
      if (seen.size % CHUNK === 0) yield seen.size;
    }
    return { found: inOrder ? found : sortDocuments(found, order), examined: seen.size };
  }

  private parsed(body: string): Document {
    if (body.length < LARGE) return parseDocument(body);
    if (this.large?.body !== body) this.large = { body, document: parseDocument(body) };
    return this.large.document;
  }

  private *rows(collection: string, plan: QueryPlan | undefined, enough: number): Generator<Row> {
    if (!plan) yield* chunks(enough, this.scanCollection(collection));
    else
      for (const { index, ranges } of plan.scans)
        for (const range of ranges) yield* chunks(enough, this.scanRange(index, range, plan.sorted === 'backward'));
  }

  private scanCollection(collection: string): Fetch {
    const next = sql(this.db, 'SELECT rid, body FROM documents WHERE collection = ? AND rid > ? ORDER BY rid LIMIT ?');
    return (last, size) => next.all(collection, last?.rid ?? 0, size) as Row[];
  }

  private scanRange({ id }: OpenIndex, { from, to }: KeyRange, backward: boolean): Fetch {
    const next = sql(this.db, rangeSql(backward));
    const start = backward ? [to, 0] : [from, -1];
    return (last, size) => {
      const beyond = last?.key ? [Buffer.from(last.key), last.rid] : start;
      return next.all(id, from, to, ...beyond, size) as Row[];
    };
  }

  private countEntries({ id }: OpenIndex, { from, to }: KeyRange, most: number): number {
    const [row] = sql(this.db, COUNT_ENTRIES).all(id, from, to, most) as { entries: number }[];
    return row?.entries ?? 0;
  }
}

const COUNT_ENTRIES = `SELECT count(*) AS entries
  FROM (SELECT 1 FROM entries WHERE index_id = ? AND key >= ? AND key < ? LIMIT ?)`;

/** Fetches so many rows after the last one. */
type Fetch = (last: Row | undefined, size: number) => Row[];

function comesInOrder(order: Document, plan: QueryPlan | undefined): boolean {
  return Object.keys(order).length === 0 || plan?.sorted !== undefined;
}

/** A document with several keys in an index comes only the first time. */
function* once(rows: Iterable<Row>, seen: Set<number>): Generator<Row> {
  for (const row of rows) {
    if (seen.has(row.rid)) continue;
    seen.add(row.rid);
    yield row;
  }
}

function* chunks(enough: number, fetch: Fetch): Generator<Row> {
  let size = Math.min(CHUNK, Math.max(1, enough));
  let rows = fetch(undefined, size);
  for (;;) {
    yield* rows;
    if (rows.length < size) return;
    const last = rows.at(-1);
    size = Math.min(CHUNK, size * GROWTH);
    rows = fetch(last, size);
  }
}

interface Reading {
  found: StoredDocument[];
  examined: number;
}
/** Yields the documents read so far. */
type Run = Generator<number, Reading, undefined>;

/**
 * Runs take turns, a chunk each, until the first has everything: what counting could not tell of a plan costs no more than
 * that of the best one for each of them.
 */
function firstDone(runs: readonly Run[]): Reading {
  const examined = runs.map(() => 0);
  for (;;) {
    for (const [i, run] of runs.entries()) {
      const { done, value } = run.next();
      examined[i] = done === true ? value.examined : value;
      if (done === true) return { found: value.found, examined: examined.reduce((sum, each) => sum + each) };
    }
  }
}

function rangeSql(backward: boolean): string {
  const [sign, direction] = backward ? ['<', 'DESC'] : ['>', 'ASC'];
  return `SELECT e.key AS key, d.rid AS rid, d.body AS body FROM entries e JOIN documents d ON d.rid = e.rid
    WHERE e.index_id = ? AND e.key >= ? AND e.key < ? AND (e.key, e.rid) ${sign} (?, ?)
    ORDER BY e.key ${direction}, e.rid ${direction} LIMIT ?`;
}

function sortDocuments(found: readonly StoredDocument[], order: Document): StoredDocument[] {
  const compare = compareBy(order);
  return [...found].sort((a, b) => compare(a.document, b.document));
}
