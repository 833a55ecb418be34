import { openReader, type Sqlite } from '../store/sqlite';

/** A reading connection that sees the database as it was when it was taken. */
export interface Snapshot {
  readonly db: Sqlite;
  release(): void;
}

/** Connections for snapshots. SQLite's write-ahead log keeps what each of them sees; a released one serves again. */
export class Snapshots {
  private readonly idle: Sqlite[] = [];
  private readonly all: Sqlite[] = [];

  constructor(private readonly folder: string) {}

  /** Everything that is committed by now, and nothing that comes later. */
  take(): Snapshot {
    const db = this.idle.pop() ?? this.open();
    db.exec('BEGIN');
    // SQLite takes the snapshot with the first read.
    db.prepare('SELECT 1 FROM documents LIMIT 1').all();
    return {
      db,
      release: () => {
        db.exec('ROLLBACK');
        this.idle.push(db);
      },
    };
  }

  close(): void {
    for (const db of this.all.splice(0)) db.close();
  }

  private open(): Sqlite {
    const db = openReader(this.folder);
    this.all.push(db);
    return db;
  }
}
