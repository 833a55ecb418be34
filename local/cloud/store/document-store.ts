import { CloudError } from '../cloud-error';
import { aggregate, type Aggregated, type Stage } from '../aggregate/aggregate';
import { applyUpdate } from '../update/apply-update';
import type { CommitGroup } from './commit-group';
import type { Document } from './document';
import { DocumentLocked, type DocumentLocks, type LockHolder } from './document-locks';
import {
  DocumentReader,
  type ReadJudge,
  type ReadRequest,
  type ReadResult,
  type StoredDocument,
} from './document-reader';
import { DocumentWriter } from './document-writer';
import { IndexCatalog } from '../indexes/index-catalog';
import { checkProjection, project, type Projection } from '../query/projection';
import { checkQuery } from '../query/query-rules';
import type { DatabaseDefinition, IndexDefinition } from './schema';
import type { Sqlite } from './sqlite';
import { checkModifier } from '../update/update-rules';

export interface FindRequest extends ReadRequest {
  projection?: Projection;
}
export interface UpdateRequest {
  query: Document;
  /** Update operators. */
  modifier: Document;
  /** All matching documents, or only the first. */
  multi: boolean;
}
/** What a write did, and what it read to do it. */
export type Written<T> = T & Omit<ReadResult, 'found'>;
/** A document as it is to be; without `document` it is to be gone. */
export interface Change {
  collection: string;
  id: unknown;
  document?: Document;
}

/** A key in a unique index that a document is to have. */
export interface WantedKey {
  index: IndexDefinition;
  /** Among all keys of all indexes. */
  name: string;
  /** Id of the document that has it. */
  heldBy?: unknown;
}

export interface DocumentStoreOptions {
  db: Sqlite;
  schema: DatabaseDefinition;
  commits: CommitGroup;
  locks: DocumentLocks;
  /** Largest document, bytes of EJSON. */
  documentBytes: number;
  /** Judges reads before they are done. */
  judge?: ReadJudge;
}

/** The collections in SQLite. Every call is answered once it is committed. */
export class DocumentStore {
  readonly catalog: IndexCatalog;
  private readonly reader: DocumentReader;
  private readonly writer: DocumentWriter;
  private readonly commits: CommitGroup;

  constructor({ db, schema, commits, locks, documentBytes, judge }: DocumentStoreOptions) {
    this.commits = commits;
    this.catalog = new IndexCatalog(db, schema);
    this.reader = new DocumentReader(db, this.catalog, judge);
    this.writer = new DocumentWriter({ db, catalog: this.catalog, locks, documentBytes });
  }

  /**
   * Adds documents one after the other, as MongoDB does: what came before a refused one stays.
   *
   * @returns their ids; 32 hexadecimal digits where the document had none
   * @throws CloudError E11000
   */
  async insert(collection: string, documents: readonly Document[]): Promise<unknown[]> {
    this.catalog.of(collection);
    const ids: unknown[] = [];
    const refusal = await this.write(() => {
      ids.length = 0;
      for (const document of documents) {
        const refused = refusalOf(() => ids.push(this.writer.add(collection, document)));
        if (refused) return refused;
      }
      return undefined;
    });
    if (refusal) throw refusal;
    return ids;
  }

  async find(collection: string, request: FindRequest): Promise<Omit<ReadResult, 'found'> & { list: Document[] }> {
    const { query, projection = {} } = request;
    checkQuery(query);
    checkProjection(projection);
    const { found, ...how } = await this.commits.read(() => this.reader.read(collection, request));
    const documents = found.map(({ document }) => document);
    return { ...how, list: project(documents, projection) };
  }

  async count(collection: string, query: Document): Promise<Omit<ReadResult, 'found'> & { total: number }> {
    checkQuery(query);
    const { found, ...how } = await this.commits.read(() => this.reader.read(collection, { query }));
    return { ...how, total: found.length };
  }

  aggregate(collection: string, stages: readonly Stage[]): Promise<Aggregated> {
    return this.commits.read(() => aggregate(stages, collection, (name, request) => this.reader.read(name, request)));
  }

  /** `updated` counts the documents that changed: one that already was as asked for is not counted. */
  update(collection: string, { query, modifier, multi }: UpdateRequest): Promise<Written<{ updated: number }>> {
    checkQuery(query);
    checkModifier(modifier);
    return this.write(() => {
      const { found, ...how } = this.reader.read(collection, { query, limit: multi ? Infinity : 1 });
      const changed = found.filter((stored) =>
        this.writer.replace(collection, stored, applyUpdate(stored.document, modifier, query)),
      );
      return { ...how, updated: changed.length };
    });
  }

  /** Puts `document` in the place of the one with this id, or adds it. */
  set(collection: string, id: unknown, document: Document): Promise<{ updated: number; upsertedId?: unknown }> {
    const whole = withId(id, document);
    return this.write(() => {
      const stored = this.stored(collection, id);
      if (!stored) return { updated: 0, upsertedId: this.writer.add(collection, whole) };
      return { updated: this.writer.replace(collection, stored, whole) ? 1 : 0 };
    });
  }

  remove(collection: string, query: Document, multi: boolean): Promise<Written<{ deleted: number }>> {
    checkQuery(query);
    return this.write(() => {
      const { found, ...how } = this.reader.read(collection, { query, limit: multi ? Infinity : 1 });
      for (const stored of found) this.writer.remove(collection, stored);
      return { ...how, deleted: found.length };
    });
  }

  /** Adds a collection that database.json does not have; it has no index but that of `_id`. @throws CloudError when it exists */
  async createCollection(name: string): Promise<void> {
    this.catalog.know(name, await this.write(() => this.catalog.create(name)));
  }

  /** Commits a transaction's changes: all of them or none. @throws CloudError */
  async apply(changes: readonly Change[], holder: LockHolder): Promise<void> {
    if (changes.length > 0) await this.write(() => this.putAll(changes, holder));
  }

  /**
   * What stands in the way of a change by itself: the unique keys that it wants, each with the id of the document that has it.
   *
   * @throws CloudError when MongoDB would not store the document
   */
  wantedKeys({ collection, document }: Change): WantedKey[] {
    if (!document) return [];
    this.writer.check(document);
    return this.catalog
      .uniqueKeys(collection, document)
      .map(({ holder, ...key }) => ({ ...key, ...(holder !== undefined && { heldBy: this.reader.idOf(holder) }) }));
  }

  /** Commits what is open. */
  flush(): void {
    this.commits.flush();
  }

  /** Begins anew after a transaction that holds one of its documents is over. */
  private async write<T>(work: () => T): Promise<T> {
    for (;;) {
      try {
        return await this.commits.write(() => this.writer.run(work));
      } catch (error) {
        if (!(error instanceof DocumentLocked)) throw error;
        await error.holder.over;
      }
    }
  }

  /** Keys may pass from one of the documents to another: all that goes goes before anything comes. */
  private putAll(changes: readonly Change[], holder: LockHolder): void {
    this.writer.asHolder(holder, () => {
      for (const { collection, id } of changes) {
        const stored = this.stored(collection, id);
        if (stored) this.writer.remove(collection, stored);
      }
      for (const { collection, document } of changes) if (document) this.writer.add(collection, document);
    });
  }

  private stored(collection: string, id: unknown): StoredDocument | undefined {
    return this.reader.read(collection, { query: { _id: id }, limit: 1 }).found[0];
  }
}

/** A document as MongoDB keeps it: its id first, and the one that was asked for. */
export function withId(id: unknown, { _id: _asked, ...fields }: Document): Document {
  return { _id: id, ...fields };
}

function refusalOf(work: () => unknown): CloudError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof CloudError) return error;
    throw error;
  }
}
