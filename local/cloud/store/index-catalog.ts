import { CloudError } from '../cloud-error';
import { parseDocument, type Document } from './document';
import { indexEntries } from './index-entries';
import type { OpenIndex } from './query-plan';
import { ID_INDEX, type CollectionDefinition, type DatabaseDefinition, type IndexDefinition } from './schema';
import { sql, transact, type Sqlite } from './sqlite';

interface IndexRow {
  id: number;
  definition: string;
  multikey: number;
}

/** The indexes that exist, kept in step with database.json, and their entries in SQLite. */
export class IndexCatalog {
  private readonly byCollection = new Map<string, OpenIndex[]>();

  /** Builds what database.json names anew and drops what it no longer names. @throws CloudError E11000 when the data break a unique index */
  constructor(
    private readonly db: Sqlite,
    schema: DatabaseDefinition,
  ) {
    transact(db, () => {
      for (const collection of schema.collections) this.byCollection.set(collection.name, this.open(collection));
      const kept = new Set([...this.byCollection.values()].flat().map(({ id }) => id));
      for (const { id } of db.prepare('SELECT id FROM indexes').all() as { id: number }[])
        if (!kept.has(id)) this.drop(id);
    });
  }

  /** @throws CloudError DATABASE_COLLECTION_NOT_EXIST */
  of(collection: string): readonly OpenIndex[] {
    const indexes = this.byCollection.get(collection);
    if (indexes) return indexes;
    throw new CloudError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `Db or Table not exist: ${collection} is not in database.json`,
    );
  }

  /**
   * Replaces a document's entries; `before` or `after` is undefined when it is new or goes away.
   *
   * @throws CloudError E11000 when a unique key is taken, or when a key is too large
   */
  move(collection: string, rid: number, change: { before?: Document; after?: Document }): void {
    for (const index of this.of(collection)) {
      const old = change.before ? indexEntries(index.definition, change.before).keys : [];
      const now = change.after ? this.entriesOf(index, change.after) : [];
      for (const key of without(old, now))
        sql(this.db, 'DELETE FROM entries WHERE index_id = ? AND key = ? AND rid = ?').run(index.id, key, rid);
      for (const key of without(now, old)) this.enter({ collection, index, key, rid });
    }
  }

  private open(collection: CollectionDefinition): OpenIndex[] {
    return [ID_INDEX, ...(collection.indexes ?? [])].map((definition) => this.openIndex(collection.name, definition));
  }

  private openIndex(collection: string, definition: IndexDefinition): OpenIndex {
    const text = JSON.stringify({ fields: definition.fields, unique: definition.unique === true });
    const [row] = sql(this.db, 'SELECT id, definition, multikey FROM indexes WHERE collection = ? AND name = ?').all(
      collection,
      definition.name,
    ) as IndexRow[];
    if (row?.definition === text) return { id: row.id, definition, multikey: row.multikey === 1 };
    if (row) this.drop(row.id);
    const { lastInsertRowid } = sql(this.db, 'INSERT INTO indexes (collection, name, definition) VALUES (?, ?, ?)').run(
      collection,
      definition.name,
      text,
    );
    const index: OpenIndex = { id: Number(lastInsertRowid), definition, multikey: false };
    this.build(collection, index);
    return index;
  }

  private build(collection: string, index: OpenIndex): void {
    const rows = sql(this.db, 'SELECT rid, body FROM documents WHERE collection = ?').all(collection) as {
      rid: number;
      body: string;
    }[];
    for (const { rid, body } of rows) {
      for (const key of this.entriesOf(index, parseDocument(body))) this.enter({ collection, index, key, rid });
    }
  }

  private drop(id: number): void {
    sql(this.db, 'DELETE FROM entries WHERE index_id = ?').run(id);
    sql(this.db, 'DELETE FROM indexes WHERE id = ?').run(id);
  }

  private entriesOf(index: OpenIndex, document: Document): Buffer[] {
    const { keys, multikey } = readEntries(index.definition, document);
    if (multikey && !index.multikey) {
      index.multikey = true;
      sql(this.db, 'UPDATE indexes SET multikey = 1 WHERE id = ?').run(index.id);
    }
    return keys;
  }

  private enter({
    collection,
    index,
    key,
    rid,
  }: {
    collection: string;
    index: OpenIndex;
    key: Buffer;
    rid: number;
  }): void {
    if (index.definition.unique === true) {
      const taken = sql(this.db, 'SELECT rid FROM entries WHERE index_id = ? AND key = ? LIMIT 1').all(index.id, key);
      if (taken.length > 0) throw duplicateKey(collection, index.definition.name);
    }
    sql(this.db, 'INSERT INTO entries (index_id, key, rid) VALUES (?, ?, ?)').run(index.id, key, rid);
  }
}

function readEntries(definition: IndexDefinition, document: Document): ReturnType<typeof indexEntries> {
  try {
    return indexEntries(definition, document);
  } catch (error) {
    throw error instanceof RangeError ? new CloudError('DATABASE_REQUEST_FAILED', error.message) : error;
  }
}

function duplicateKey(collection: string, index: string): CloudError {
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `E11000 duplicate key error collection: local.${collection} index: ${index} dup key`,
  );
}

function without(keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] {
  return keys.filter((key) => !others.some((other) => other.equals(key)));
}
