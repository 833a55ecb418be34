import { Query, find } from 'mingo';
import { parseDocument, type Document } from './document';
import type { IndexCatalog } from './index-catalog';
import { planQuery, type KeyRange, type QueryPlan } from './query-plan';
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
}

interface Row {
  rid: number;
  body: string;
  key?: ArrayBuffer;
}

/** Rows fetched at a time, so that a limit stops the reading early. */
const CHUNK = 128;

/** Finds documents: an index narrows in SQL, mingo decides. */
export class DocumentReader {
  constructor(
    private readonly db: Sqlite,
    private readonly catalog: IndexCatalog,
  ) {}

  read(collection: string, request: ReadRequest): ReadResult {
    const { query, order = {}, offset = 0, limit = Infinity } = request;
    const plan = planQuery(this.catalog.of(collection), query, order);
    const inOrder = Object.keys(order).length === 0 || plan?.sorted !== undefined;
    const enough = inOrder ? offset + limit : Infinity;
    const result = this.filter(this.rows(collection, plan), query, enough);
    const sorted = inOrder ? result.found : sortDocuments(result.found, order);
    return { found: sorted.slice(offset, offset + limit), examined: result.examined };
  }

  private filter(rows: Iterable<Row>, query: Document, enough: number): ReadResult {
    const matcher = new Query(query);
    const found: StoredDocument[] = [];
    const seen = new Set<number>();
    for (const { rid, body } of rows) {
      if (found.length >= enough) break;
      if (seen.has(rid)) continue;
      seen.add(rid);
      const document = parseDocument(body);
      if (matcher.test(document)) found.push({ rid, document, body });
    }
    return { found, examined: seen.size };
  }

  private *rows(collection: string, plan: QueryPlan | undefined): Generator<Row> {
    if (!plan) yield* this.scanCollection(collection);
    else for (const range of plan.ranges) yield* this.scanRange(plan, range);
  }

  private *scanCollection(collection: string): Generator<Row> {
    const next = sql(this.db, 'SELECT rid, body FROM documents WHERE collection = ? AND rid > ? ORDER BY rid LIMIT ?');
    let rows = next.all(collection, 0, CHUNK) as Row[];
    while (rows.length > 0) {
      yield* rows;
      rows = rows.length < CHUNK ? [] : (next.all(collection, rows.at(-1)?.rid, CHUNK) as Row[]);
    }
  }

  private *scanRange(plan: QueryPlan, range: KeyRange): Generator<Row> {
    const backward = plan.sorted === 'backward';
    const next = sql(this.db, rangeSql(backward));
    let from: [Buffer, number] = backward ? [range.to, 0] : [range.from, -1];
    for (;;) {
      const rows = next.all(plan.index.id, range.from, range.to, ...from, CHUNK) as Row[];
      yield* rows;
      const last = rows.at(-1);
      if (!last?.key || rows.length < CHUNK) return;
      from = [Buffer.from(last.key), last.rid];
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
  const byDocument = new Map(found.map((stored) => [stored.document, stored]));
  const sorted = find<Document>([...byDocument.keys()], {})
    .sort(order)
    .all();
  return sorted.flatMap((document) => byDocument.get(document) ?? []);
}
