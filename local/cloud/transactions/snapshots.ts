import { openReader, rollBack, type Sqlite } from '../store/sqlite';

/** A reading connection that sees the database as it was when it was taken. */
export interface Snapshot {
  readonly db: Sqlite;
  release(): void;
}

/** Connections that are kept for the next one; the others are closed, each is a file that the system counts. */
const KEPT = 8;

/** Connections for snapshots. SQLite's write-ahead log keeps what each of them sees; a released one serves again. */
export class Snapshots {
  private readonly idle: Sqlite[] = [];
  private readonly taken = new Set<Sqlite>();

  constructor(private readonly folder: string) {}

  /** Everything that is committed by now, and nothing that comes later. */
  take(): Snapshot {
    const db = this.idle.pop() ?? openReader(this.folder);
    try {
      db.exec('BEGIN');
      // SQLite takes the snapshot with the first read.
      db.prepare('SELECT 1 FROM documents LIMIT 1').all();
    } catch (error) {
      db.close();
      throw error;
    }
    this.taken.add(db);
    return {
      db,
      release: () => {
        this.release(db);
      },
    };
  }

  close(): void {
    for (const db of [...this.idle.splice(0), ...this.taken]) db.close();
    this.taken.clear();
  }

  private release(db: Sqlite): void {
    this.taken.delete(db);
    rollBack(db);
    if (this.idle.length < KEPT) this.idle.push(db);
    else db.close();
  }
}
