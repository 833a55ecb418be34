import { CloudError } from '../cloud-error';
import { parseDocument, type Document } from '../store/document';
import { DuplicateKey } from './duplicate-key';
import { indexEntries } from './index-entries';
import { KEY_FORM } from './index-key';
import type { OpenIndex } from './query-plan';
import { ID_INDEX, type CollectionDefinition, type DatabaseDefinition, type IndexDefinition } from '../store/schema';
import { sql, transact, type Sqlite } from '../store/sqlite';

interface IndexRow {
  id: number;
  definition: string;
  multikey: number;
}

/** What happens to a document's entries in one index. */
export interface EntryMove {
  index: OpenIndex;
  leaves: readonly Buffer[];
  enters: readonly Buffer[];
  /** A field held a list. */
  multikey: boolean;
}
/** A key of a document in a unique index. */
export interface UniqueKey {
  index: IndexDefinition;
  /** Among all keys of all indexes. */
  name: string;
  /** The document that has it: its row. */
  holder: number | undefined;
}
const NO_ENTRIES = { keys: [], multikey: false };

/** The indexes that exist, kept in step with database.json, and their entries in SQLite. */
export class IndexCatalog {
  private readonly byCollection = new Map<string, readonly OpenIndex[]>();

  /** Builds what database.json names anew and drops what it no longer names. @throws CloudError E11000 when the data break a unique index */
  constructor(
    private readonly db: Sqlite,
    schema: DatabaseDefinition,
  ) {
    transact(db, () => {
      for (const collection of [...schema.collections, ...this.created(schema)])
        this.byCollection.set(collection.name, this.open(collection));
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

  /** Their names. */
  collections(): string[] {
    return [...this.byCollection.keys()];
  }

  /**
   * `createCollection`: it stays for as long as the data do, and is there once `know` is told.
   *
   * @throws CloudError DATABASE_REQUEST_FAILED when it exists
   */
  create(name: string): readonly OpenIndex[] {
    const isNew = sql(this.db, 'INSERT OR IGNORE INTO created_collections (name) VALUES (?)').run(name).changes > 0;
    if (this.byCollection.has(name) || !isNew)
      throw new CloudError('DATABASE_REQUEST_FAILED', `[ResourceExists] Db or Table already exists: ${name}`);
    return this.open({ name });
  }

  /** A collection that was created and is committed. */
  know(name: string, indexes: readonly OpenIndex[]): void {
    this.byCollection.set(name, indexes);
  }

  /**
   * What a change of a document does to its entries; `before` or `after` is undefined when it is new or goes away. Nothing is
   * written yet, so that a refused document needs no savepoint: many of them in one transaction cost more than all else.
   *
   * @throws DuplicateKey; CloudError when the document cannot be indexed
   */
  plan(collection: string, change: { before?: Document; after?: Document }): EntryMove[] {
    return this.of(collection).map((index) => {
      const old = change.before ? indexEntries(index.definition, change.before).keys : [];
      const { keys, multikey } = change.after ? indexEntries(index.definition, change.after) : NO_ENTRIES;
      const enters = without(keys, old);
      if (change.after) this.assertFree(collection, index, { enters, document: change.after });
      return { index, leaves: without(old, keys), enters, multikey };
    });
  }

  /** The keys of a document that nobody else may have, each with the document that has it now. */
  uniqueKeys(collection: string, document: Document): UniqueKey[] {
    const unique = this.of(collection).filter(({ definition }) => definition.unique === true);
    return unique.flatMap((index) =>
      indexEntries(index.definition, document).keys.map((key) => ({
        index: index.definition,
        name: `${String(index.id)}/${key.toString('hex')}`,
        holder: this.holderOf(index, key),
      })),
    );
  }

  /** Replaces a document's entries as planned. */
  move(moves: readonly EntryMove[], rid: number): void {
    for (const { index, leaves, enters, multikey } of moves) {
      for (const key of leaves)
        sql(this.db, 'DELETE FROM entries WHERE index_id = ? AND key = ? AND rid = ?').run(index.id, key, rid);
      for (const key of enters)
        sql(this.db, 'INSERT INTO entries (index_id, key, rid) VALUES (?, ?, ?)').run(index.id, key, rid);
      if (multikey) this.noteLists(index);
    }
  }

  /** Collections of `createCollection`; one that database.json has by now is that one. */
  private created(schema: DatabaseDefinition): CollectionDefinition[] {
    const rows = this.db.prepare('SELECT name FROM created_collections').all() as { name: string }[];
    const declared = new Set(schema.collections.map(({ name }) => name));
    return rows.filter(({ name }) => !declared.has(name)).map(({ name }) => ({ name }));
  }

  private open(collection: CollectionDefinition): OpenIndex[] {
    return [ID_INDEX, ...(collection.indexes ?? [])].map((definition) => this.openIndex(collection.name, definition));
  }

  private openIndex(collection: string, definition: IndexDefinition): OpenIndex {
    const text = JSON.stringify({ fields: definition.fields, unique: definition.unique === true, keys: KEY_FORM });
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
      const document = parseDocument(body);
      const { keys: enters, multikey } = indexEntries(index.definition, document);
      this.assertFree(collection, index, { enters, document });
      this.move([{ index, leaves: [], enters, multikey }], rid);
    }
  }

  private drop(id: number): void {
    sql(this.db, 'DELETE FROM entries WHERE index_id = ?').run(id);
    sql(this.db, 'DELETE FROM indexes WHERE id = ?').run(id);
  }

  /** Each time: the write that told it first may have been taken back since. */
  private noteLists(index: OpenIndex): void {
    index.multikey = true;
    sql(this.db, 'UPDATE indexes SET multikey = 1 WHERE id = ? AND multikey = 0').run(index.id);
  }

  /** @throws DuplicateKey */
  private assertFree(
    collection: string,
    index: OpenIndex,
    { enters, document }: { enters: readonly Buffer[]; document: Document },
  ): void {
    if (index.definition.unique !== true) return;
    if (enters.some((key) => this.holderOf(index, key) !== undefined))
      throw new DuplicateKey(collection, index.definition, document);
  }

  /** The document that has a unique key; undefined when nobody has it. */
  private holderOf(index: OpenIndex, key: Buffer): number | undefined {
    const [row] = sql(this.db, 'SELECT rid FROM entries WHERE index_id = ? AND key = ? LIMIT 1').all(index.id, key) as {
      rid: number;
    }[];
    return row?.rid;
  }
}

function without(keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] {
  return keys.filter((key) => !others.some((other) => other.equals(key)));
}
