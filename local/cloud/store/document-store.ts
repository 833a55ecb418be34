import { randomBytes } from 'node:crypto';
import { find } from 'mingo';
import { update as applyModifier } from 'mingo/updater';
import { CloudError } from '../cloud-error';
import { parseDocument, printDocument, type Document } from './document';
import { DocumentReader, type ReadRequest, type StoredDocument } from './document-reader';
import { IndexCatalog } from './index-catalog';
import { checkQuery } from './query-rules';
import type { DatabaseDefinition } from './schema';
import { sql, transact, type Sqlite } from './sqlite';
import { checkApplies, checkFields, checkModifier } from './update-rules';

/** Largest document that this cloud takes, bytes of EJSON. CloudBase's own limit is not documented; MongoDB's is 16 MB. */
const MAX_DOCUMENT_BYTES = 512 * 1024;

/** A read's request with what to send of each document: path → 1 (only these) or 0 (all but these). */
export interface FindRequest extends ReadRequest {
  projection?: Document;
}
export interface UpdateRequest {
  query: Document;
  /** Update operators. */
  modifier: Document;
  /** All matching documents, or only the first. */
  multi: boolean;
}

/** The collections of database.json in SQLite. Every call is one transaction, committed when it returns. */
export class DocumentStore {
  private readonly catalog: IndexCatalog;
  private readonly reader: DocumentReader;

  /** @param onCommit runs inside each writing transaction, before it commits */
  constructor(
    private readonly db: Sqlite,
    schema: DatabaseDefinition,
    private readonly onCommit: () => void,
  ) {
    this.catalog = new IndexCatalog(db, schema);
    this.reader = new DocumentReader(db, this.catalog);
  }

  /**
   * Adds documents one after the other, as MongoDB does: what came before a refused one stays.
   *
   * @returns their ids; 32 hexadecimal digits where the document had none
   * @throws CloudError E11000
   */
  insert(collection: string, documents: readonly Document[]): unknown[] {
    this.catalog.of(collection);
    const ids: unknown[] = [];
    let refusal: unknown;
    this.write(() => {
      for (const document of documents) {
        try {
          ids.push(this.add(collection, document));
        } catch (error) {
          refusal = error;
          return;
        }
      }
    });
    if (refusal instanceof Error) throw refusal;
    return ids;
  }

  find(collection: string, request: FindRequest): { list: Document[]; examined: number } {
    checkQuery(request.query);
    const { found, examined } = this.reader.read(collection, request);
    const documents = found.map(({ document }) => document);
    const list = request.projection ? find<Document>(documents, {}, request.projection).all() : documents;
    return { list, examined };
  }

  count(collection: string, query: Document): { total: number; examined: number } {
    checkQuery(query);
    const { found, examined } = this.reader.read(collection, { query });
    return { total: found.length, examined };
  }

  /** @returns how many documents changed: one that already was as asked for is not counted */
  update(collection: string, { query, modifier, multi }: UpdateRequest): number {
    checkQuery(query);
    checkModifier(modifier);
    return this.write(() => {
      const { found } = this.reader.read(collection, { query, limit: multi ? Infinity : 1 });
      return found.filter((stored) => this.replaceBody(collection, stored, modified(stored, modifier))).length;
    });
  }

  /** Puts `document` in the place of the one with this id, or adds it. */
  set(collection: string, id: unknown, document: Document): { updated: number; upsertedId?: unknown } {
    const whole = { ...document, _id: id };
    return this.write(() => {
      const [stored] = this.reader.read(collection, { query: { _id: id }, limit: 1 }).found;
      if (!stored) return { updated: 0, upsertedId: this.add(collection, whole) };
      checkFields(whole);
      return { updated: this.replaceBody(collection, stored, whole) ? 1 : 0 };
    });
  }

  remove(collection: string, query: Document, multi: boolean): number {
    checkQuery(query);
    return this.write(() => {
      const { found } = this.reader.read(collection, { query, limit: multi ? Infinity : 1 });
      for (const { rid, document } of found) {
        this.catalog.move(collection, rid, { before: document });
        sql(this.db, 'DELETE FROM documents WHERE rid = ?').run(rid);
      }
      return found.length;
    });
  }

  private write<T>(work: () => T): T {
    return transact(this.db, () => {
      const result = work();
      this.onCommit();
      return result;
    });
  }

  private add(collection: string, document: Document): unknown {
    const whole = { _id: randomBytes(16).toString('hex'), ...document };
    checkFields(whole);
    const body = print(whole);
    this.db.exec('SAVEPOINT one');
    try {
      const { lastInsertRowid } = sql(this.db, 'INSERT INTO documents (collection, body) VALUES (?, ?)').run(
        collection,
        body,
      );
      this.catalog.move(collection, Number(lastInsertRowid), { after: whole });
      this.db.exec('RELEASE one');
    } catch (error) {
      this.db.exec('ROLLBACK TO one; RELEASE one');
      throw error;
    }
    return whole._id;
  }

  private replaceBody(collection: string, stored: StoredDocument, after: Document): boolean {
    const body = print(after);
    if (body === stored.body) return false;
    this.catalog.move(collection, stored.rid, { before: stored.document, after });
    sql(this.db, 'UPDATE documents SET body = ? WHERE rid = ?').run(body, stored.rid);
    return true;
  }
}

function modified({ document, body }: StoredDocument, modifier: Document): Document {
  checkApplies(document, modifier);
  const copy = parseDocument(body);
  applyModifier(copy, modifier, [], {}, { cloneMode: 'deep' });
  return copy;
}

function print(document: Document): string {
  const body = printDocument(document);
  if (Buffer.byteLength(body) > MAX_DOCUMENT_BYTES) {
    throw new CloudError('DATABASE_REQUEST_FAILED', `document is over ${String(MAX_DOCUMENT_BYTES)} bytes`);
  }
  return body;
}
