import { randomBytes } from 'node:crypto';
import { CloudError } from '../cloud-error';
import { printDocument, type Document } from './document';
import { documentKey, type DocumentLocks, type LockHolder } from './document-locks';
import type { StoredDocument } from './document-reader';
import type { IndexCatalog } from '../indexes/index-catalog';
import { sql, type Sqlite } from './sqlite';
import { checkFields } from '../update/update-rules';

export interface DocumentWriterOptions {
  db: Sqlite;
  catalog: IndexCatalog;
  locks: DocumentLocks;
  /** Largest document, bytes of EJSON. */
  documentBytes: number;
}

/** Puts single documents on the disk, each with its index entries. Runs inside a transaction of SQLite that others begin and end. */
export class DocumentWriter {
  private readonly db: Sqlite;
  private readonly locks: DocumentLocks;
  /** Documents that the write in hand has touched. */
  private touched = new Set<string>();
  /** The transaction whose changes are in hand. */
  private holder: LockHolder | undefined;

  constructor(private readonly options: DocumentWriterOptions) {
    this.db = options.db;
    this.locks = options.locks;
  }

  /** Runs one write and tells transactions what it has changed, unless it throws. @throws DocumentLocked */
  run<T>(work: () => T): T {
    this.touched = new Set();
    const result = work();
    this.locks.wrote(this.touched);
    return result;
  }

  /** Whatever `work` writes, it writes for the one that holds the documents. */
  asHolder<T>(holder: LockHolder, work: () => T): T {
    this.holder = holder;
    try {
      return work();
    } finally {
      this.holder = undefined;
    }
  }

  /** @returns its id. @throws DuplicateKey */
  add(collection: string, document: Document): unknown {
    const whole = { _id: newId(), ...document };
    const body = this.print(whole);
    this.touching(collection, whole._id, (catalog) => {
      const moves = catalog.plan(collection, { after: whole });
      const insert = sql(this.db, 'INSERT INTO documents (collection, body) VALUES (?, ?)');
      catalog.move(moves, Number(insert.run(collection, body).lastInsertRowid));
    });
    return whole._id;
  }

  /** @returns false when it already is like that, and nothing was written. @throws DuplicateKey */
  replace(collection: string, { rid, document, body: before }: StoredDocument, after: Document): boolean {
    const body = this.print(after);
    if (body === before) return false;
    this.touching(collection, after['_id'], (catalog) => {
      catalog.move(catalog.plan(collection, { before: document, after }), rid);
      sql(this.db, 'UPDATE documents SET body = ? WHERE rid = ?').run(body, rid);
    });
    return true;
  }

  remove(collection: string, { rid, document }: StoredDocument): void {
    this.touching(collection, document['_id'], (catalog) => {
      catalog.move(catalog.plan(collection, { before: document }), rid);
      sql(this.db, 'DELETE FROM documents WHERE rid = ?').run(rid);
    });
  }

  /** @throws CloudError when MongoDB would not store it, or it is too large */
  check(document: Document): void {
    this.print(document);
  }

  /** What was refused was not touched. @throws DocumentLocked */
  private touching(collection: string, id: unknown, work: (catalog: IndexCatalog) => void): void {
    const key = documentKey(collection, id);
    this.locks.assertFree(key, this.holder);
    work(this.options.catalog);
    this.touched.add(key);
  }

  private print(document: Document): string {
    checkFields(document);
    const body = printDocument(document);
    const { documentBytes } = this.options;
    if (Buffer.byteLength(body) > documentBytes) {
      throw new CloudError('DATABASE_REQUEST_FAILED', `document is over ${String(documentBytes)} bytes`);
    }
    return body;
  }
}

/** The id of a document that has none: 32 hexadecimal digits, as CloudBase mints them. */
export function newId(): string {
  return randomBytes(16).toString('hex');
}
