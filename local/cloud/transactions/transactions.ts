import { randomUUID } from 'node:crypto';
import type { DocumentStore } from '../store/document-store';
import type { DocumentLocks } from '../store/document-locks';
import { OpenTransaction } from './open-transaction';
import type { Snapshots } from './snapshots';
import { transactionBusy, transactionNotExist } from './transaction-refusals';

export interface TransactionsOptions {
  store: DocumentStore;
  locks: DocumentLocks;
  snapshots: Snapshots;
  /** Real ms until one that is left open is rolled back. */
  life: number;
}

interface Entry {
  transaction: OpenTransaction;
  requestId: string;
  /** Real ms, of the machine's monotonic clock. */
  began: number;
  timer: NodeJS.Timeout;
}
/** A transaction that is open, for who looks on. */
export interface TransactionState {
  id: string;
  /** The run of a function that began it. */
  requestId: string;
  /** Real ms since it began. */
  ms: number;
  /** Documents that it holds. */
  written: number;
}

/** Node's timers count no further, ms. */
const MAX_DELAY_MS = 2 ** 31 - 1;
/** Transactions at a time [ours]: each holds a connection, and systems give a process as few as 256 files. */
const MOST_OPEN = 100;

/** The transactions that are open. */
export class Transactions {
  private readonly open = new Map<string, Entry>();

  constructor(private readonly options: TransactionsOptions) {}

  /** @returns its id. @throws CloudError when too many are open */
  begin(requestId: string): string {
    const { store, locks, snapshots, life } = this.options;
    if (this.open.size >= MOST_OPEN) throw transactionBusy(MOST_OPEN);
    // What is acknowledged later than this is not seen, what was before is.
    store.flush();
    const transaction = new OpenTransaction({ store, locks, snapshot: snapshots.take(), seen: locks.watch() });
    const id = randomUUID();
    const timer = setTimeout(
      () => {
        this.rollback(id);
      },
      Math.min(life, MAX_DELAY_MS),
    );
    timer.unref();
    this.open.set(id, { transaction, requestId, began: performance.now(), timer });
    return id;
  }

  /**
   * One step of a transaction. A step that is refused ends it, as in MongoDB: what it wrote is gone and what it held is free.
   *
   * @throws CloudError DATABASE_TRANSACTION_FAIL when it is over
   */
  step<T>(id: string, work: (transaction: OpenTransaction) => T): T {
    const { transaction } = this.entry(id);
    try {
      return work(transaction);
    } catch (error) {
      this.rollback(id);
      throw error;
    }
  }

  /** @returns how many documents were written. @throws CloudError */
  commit(id: string): Promise<number> {
    return this.take(id).commit();
  }

  /** @throws CloudError DATABASE_TRANSACTION_FAIL when it is over */
  rollback(id: string): void {
    this.take(id).close();
  }

  /** Whether a run of a function has one open. */
  isOpenIn(requestId: string): boolean {
    return [...this.open.values()].some((entry) => entry.requestId === requestId);
  }

  /** Oldest first. */
  list(): TransactionState[] {
    return [...this.open].map(([id, { requestId, began, transaction }]) => ({
      ...{ id, requestId },
      ms: performance.now() - began,
      written: transaction.written,
    }));
  }

  close(): void {
    for (const id of [...this.open.keys()]) this.rollback(id);
  }

  private take(id: string): OpenTransaction {
    const { transaction, timer } = this.entry(id);
    this.open.delete(id);
    clearTimeout(timer);
    return transaction;
  }

  private entry(id: string): Entry {
    const entry = this.open.get(id);
    if (!entry) throw transactionNotExist();
    return entry;
  }
}
