import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseDocument, printDocument, type Document } from '../store/document';
import { DocumentReader } from '../store/document-reader';
import type { DocumentStore } from '../store/document-store';
import { checkQuery } from '../query/query-rules';
import type { IndexDefinition } from '../store/schema';
import { sql, type Sqlite } from '../store/sqlite';

/** A collection as it stands. */
export interface CollectionState {
  collection: string;
  documents: number;
  indexes: IndexDefinition[];
}
export interface PageRequest {
  collection: string;
  query: Document;
  skip: number;
  limit: number;
}
/** Some documents of a collection, in the order in which they are found; all of them come in that in which they were added. */
export interface DocumentPage {
  /** Relaxed EJSON. */
  documents: unknown[];
  /** How many there are in all, as far as they were counted. */
  total: number;
  /** Whether there are more than `total`. */
  isMore: boolean;
  /** How many were read to find them. */
  examined: number;
}

/** Documents of one page. */
const MOST_DOCUMENTS = 100;
const USUAL_DOCUMENTS = 20;
/** Documents that are counted to say how many match, where no more are to be shown. */
const MOST_COUNTED = 1000;
/** Calls of functions wait no longer than about this for who looks on, real ms. */
const SLICE_MS = 10;

/** Looks into the collections from outside: what is read here is no operation of a function's, and needs no index. */
export class DocumentBrowser {
  private readonly reader: DocumentReader;

  constructor(private readonly parts: { db: Sqlite; store: DocumentStore }) {
    this.reader = new DocumentReader(parts.db, parts.store.catalog);
  }

  /** By name. */
  collections(): CollectionState[] {
    const { db, store } = this.parts;
    const rows = sql(db, 'SELECT collection, count(*) AS n FROM documents GROUP BY collection').all();
    const counts = new Map((rows as { collection: string; n: number }[]).map(({ collection, n }) => [collection, n]));
    return store.catalog
      .collections()
      .sort()
      .map((collection) => ({
        collection,
        documents: counts.get(collection) ?? 0,
        indexes: store.catalog.of(collection).map(({ definition }) => definition),
      }));
  }

  /** @throws CloudError when there is no such collection, or the query is none */
  async page(request: PageRequest): Promise<DocumentPage> {
    checkQuery(request.query);
    return Object.keys(request.query).length === 0 ? this.pageOfAll(request) : await this.pageOfFound(request);
  }

  private pageOfAll({ collection, skip, limit }: PageRequest): DocumentPage {
    const { db, store } = this.parts;
    // What is shown is committed.
    store.flush();
    store.catalog.of(collection);
    const rows = sql(db, 'SELECT body FROM documents WHERE collection = ? ORDER BY rid LIMIT ? OFFSET ?');
    const documents = (rows.all(collection, limit, skip) as { body: string }[]).map(({ body }) => parseDocument(body));
    const total = this.total(collection);
    return { documents: documents.map(printed), total, isMore: false, examined: documents.length };
  }

  private async pageOfFound({ collection, query, skip, limit }: PageRequest): Promise<DocumentPage> {
    const mostCounted = Math.max(MOST_COUNTED, skip + limit);
    const documents: unknown[] = [];
    let examined = 0;
    let found = 0;
    for await (const document of this.inSlices(this.reader.each(collection, query))) {
      examined += 1;
      if (!document) continue;
      if (found >= skip && documents.length < limit) documents.push(printed(document));
      found += 1;
      if (found > mostCounted) break;
    }
    const total = Math.min(found, mostCounted);
    return { documents, total, isMore: found > total, examined };
  }

  /** Lets others go on from time to time. */
  private async *inSlices<T>(steps: Iterable<T>): AsyncGenerator<T> {
    const { store } = this.parts;
    store.flush();
    let until = performance.now() + SLICE_MS;
    for (const step of steps) {
      yield step;
      if (performance.now() < until) continue;
      await nextTurn();
      store.flush();
      until = performance.now() + SLICE_MS;
    }
  }

  private total(collection: string): number {
    const count = sql(this.parts.db, 'SELECT count(*) AS n FROM documents WHERE collection = ?');
    const [row] = count.all(collection) as { n: number }[];
    return row?.n ?? 0;
  }
}

function printed(document: Document): unknown {
  return JSON.parse(printDocument(document));
}

/** `collection`, `query` in EJSON, `skip`, `limit`. @throws RangeError when one of them is none */
export function readPageRequest(collection: string, asked: URLSearchParams): PageRequest {
  return {
    collection,
    query: readQuery(asked.get('query') ?? ''),
    skip: readCount('skip', asked.get('skip') ?? '0'),
    limit: Math.min(readCount('limit', asked.get('limit') ?? String(USUAL_DOCUMENTS)), MOST_DOCUMENTS),
  };
}

function readQuery(text: string): Document {
  try {
    return text.trim() === '' ? {} : parseDocument(text);
  } catch (error) {
    throw new RangeError(`query: EJSON of an object is expected (${String(error)})`, { cause: error });
  }
}

function readCount(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new RangeError(`${name}: a whole number is expected`);
}
