import { parseDocument, printDocument, type Document } from '../store/document';
import { DocumentReader, type StoredDocument } from '../store/document-reader';
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
/** Some documents of a collection, in the order in which they were added. */
export interface DocumentPage {
  /** Relaxed EJSON. */
  documents: unknown[];
  /** How many there are in all. */
  total: number;
  /** How many were read to find them. */
  examined: number;
}

/** Documents of one page. */
const MOST_DOCUMENTS = 100;
const USUAL_DOCUMENTS = 20;

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
  page({ collection, query, skip, limit }: PageRequest): DocumentPage {
    const { store } = this.parts;
    checkQuery(query);
    // What is shown is committed.
    store.flush();
    const isAll = Object.keys(query).length === 0;
    const { found, examined } = this.reader.read(collection, isAll ? { query, offset: skip, limit } : { query });
    const documents = (isAll ? found : found.slice(skip, skip + limit)).map(printed);
    return { documents, examined, total: isAll ? this.total(collection) : found.length };
  }

  private total(collection: string): number {
    const count = sql(this.parts.db, 'SELECT count(*) AS n FROM documents WHERE collection = ?');
    const [row] = count.all(collection) as { n: number }[];
    return row?.n ?? 0;
  }
}

function printed({ document }: StoredDocument): unknown {
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
