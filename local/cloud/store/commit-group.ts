import { rollBack, transact, type Sqlite } from './sqlite';

interface OpenGroup {
  /** Settles with the commit. */
  done: Promise<void>;
  settle(error?: Error): void;
}

/**
 * Many writes, one commit: what arrives in one turn of the event loop is committed together at its end. Each write is all or
 * nothing by itself, and nobody hears of it before it is committed.
 */
export class CommitGroup {
  private group: OpenGroup | undefined;

  /** @param onCommit runs inside each transaction, before it commits */
  constructor(
    private readonly db: Sqlite,
    private readonly onCommit: () => void,
  ) {}

  /** @returns once what `work` wrote is committed. @throws what `work` throws, which then has written nothing */
  async write<T>(work: () => T): Promise<T> {
    this.group ??= this.begin();
    const { done } = this.group;
    try {
      return this.inSavepoint(work);
    } finally {
      await done;
    }
  }

  /** @returns once everything that `work` can have read is committed */
  async read<T>(work: () => T): Promise<T> {
    const result = work();
    await this.group?.done;
    return result;
  }

  /** Runs `work` in a transaction of its own, at once. */
  alone<T>(work: () => T): T {
    this.flush();
    return transact(this.db, () => {
      const result = work();
      this.onCommit();
      return result;
    });
  }

  /** Commits what is open. */
  flush(): void {
    if (!this.group) return;
    try {
      this.onCommit();
      this.db.exec('COMMIT');
    } catch (error) {
      rollBack(this.db);
      this.end(error);
      return;
    }
    const { group } = this;
    this.group = undefined;
    group.settle();
  }

  /** Nothing of the open group was committed. */
  private end(error: unknown): void {
    const { group } = this;
    this.group = undefined;
    group?.settle(error instanceof Error ? error : new Error(String(error)));
  }

  private begin(): OpenGroup {
    this.db.exec('BEGIN IMMEDIATE');
    let settle: OpenGroup['settle'] = () => undefined;
    const done = new Promise<void>((resolve, reject) => {
      settle = (error) => {
        if (error) reject(error);
        else resolve();
      };
    });
    const group = { done, settle };
    setImmediate(() => {
      if (this.group === group) this.flush();
    });
    return group;
  }

  private inSavepoint<T>(work: () => T): T {
    this.db.exec('SAVEPOINT write');
    try {
      const result = work();
      this.db.exec('RELEASE write');
      return result;
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK TO write; RELEASE write');
      else this.end(error); // a full disk has taken the whole transaction back: what comes next begins another
      throw error;
    }
  }
}
