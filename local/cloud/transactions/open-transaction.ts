import { DuplicateKey } from '../indexes/duplicate-key';
import type { Document } from '../store/document';
import type { Change, DocumentStore } from '../store/document-store';
import { DocumentReader } from '../store/document-reader';
import { documentKey, type DocumentLocks, type LockHolder } from '../store/document-locks';
import type { Snapshot } from './snapshots';
import { PendingKeys } from './pending-keys';
import { transactionConflict } from './transaction-refusals';

export interface TransactionParts {
  store: DocumentStore;
  locks: DocumentLocks;
  /** What the transaction reads, and the number of the last write that is in it. */
  snapshot: Snapshot;
  seen: number;
}

/** One transaction: reads what was committed when it began and what it wrote itself; its writes wait for the commit. */
export class OpenTransaction implements LockHolder {
  readonly over: Promise<void>;
  private readonly changes = new Map<string, Change>();
  private readonly reader: DocumentReader;
  private readonly keys: PendingKeys;
  private end: () => void = () => undefined;

  constructor(private readonly parts: TransactionParts) {
    this.reader = new DocumentReader(parts.snapshot.db, parts.store.catalog);
    this.keys = new PendingKeys(parts.store);
    this.over = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  /** Documents that it holds. */
  get written(): number {
    return this.changes.size;
  }

  /** @returns undefined when there is none */
  get(collection: string, id: unknown): Document | undefined {
    const own = this.changes.get(documentKey(collection, id));
    return own ? own.document : this.atBeginning(collection, id);
  }

  /**
   * Puts `document` in the place of what is there; undefined removes it. The first who writes a document wins: whoever comes
   * second is refused at once.
   *
   * @throws CloudError DATABASE_TRANSACTION_CONFLICT, or what the database refuses, for example E11000; nothing was written then
   */
  write(change: Change): void {
    const { locks, seen } = this.parts;
    const key = documentKey(change.collection, change.id);
    if (locks.isHeldByOther(key, this) || locks.wasWrittenAfter(key, seen)) throw transactionConflict();
    this.keys.put(change);
    locks.hold(key, this);
    this.changes.set(key, change);
  }

  /** @returns how many documents were written. @throws CloudError DATABASE_TRANSACTION_CONFLICT when a unique key was taken meanwhile */
  async commit(): Promise<number> {
    try {
      await this.parts.store.apply([...this.changes.values()], this);
      return this.changes.size;
    } catch (error) {
      throw error instanceof DuplicateKey ? transactionConflict() : error;
    } finally {
      this.close();
    }
  }

  /** Lets go of everything: what was not committed was not written. */
  close(): void {
    const { locks, snapshot, seen } = this.parts;
    locks.release(this);
    locks.unwatch(seen);
    this.end();
    snapshot.release();
  }

  private atBeginning(collection: string, id: unknown): Document | undefined {
    return this.reader.read(collection, { query: { _id: id }, limit: 1 }).found[0]?.document;
  }
}
