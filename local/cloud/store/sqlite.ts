import { join } from 'node:path';
import Database from 'libsql';

export type Sqlite = Database.Database;

export const DATABASE_FILE = 'cloud.sqlite';
/** The database and what SQLite keeps beside it. */
export const DATABASE_FILES = [DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`];

/** What the write-ahead log keeps of its length once its content has gone over to the database, bytes. */
const LOG_BYTES = 64 * 1024 * 1024;

const TABLES = `
  CREATE TABLE IF NOT EXISTS documents (rid INTEGER PRIMARY KEY, collection TEXT NOT NULL, body TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS documents_of_collection ON documents (collection, rid);
  CREATE TABLE IF NOT EXISTS created_collections (name TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS indexes (
    id INTEGER PRIMARY KEY, collection TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL,
    multikey INTEGER NOT NULL DEFAULT 0, UNIQUE (collection, name)
  );
  CREATE TABLE IF NOT EXISTS entries (
    index_id INTEGER NOT NULL, key BLOB NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (index_id, key, rid)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS accepts (
    openid TEXT NOT NULL, template_id TEXT NOT NULL, left INTEGER NOT NULL, PRIMARY KEY (openid, template_id)
  );
  CREATE TABLE IF NOT EXISTS switched_off (openid TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY CHECK (id = 1), state TEXT NOT NULL);
`;

/**
 * Opens the cloud's database file in `folder`, which must exist; creates the file when missing.
 *
 * @param durable true: a commit is on the disk when it returns; false: it survives the process's death, not the machine's
 */
export function openSqlite(folder: string, durable: boolean): Sqlite {
  const db = new Database(join(folder, DATABASE_FILE));
  // `exec` and `all`: other calls of this binding treat a pragma's answer in their own ways.
  db.prepare('PRAGMA journal_mode = WAL').all();
  db.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'}`);
  db.exec(`PRAGMA journal_size_limit = ${String(LOG_BYTES)}`);
  db.exec(TABLES);
  return db;
}

/** A second connection to an open database, which only reads. */
export function openReader(folder: string): Sqlite {
  const db = new Database(join(folder, DATABASE_FILE), { readonly: true });
  db.exec('PRAGMA query_only = ON');
  return db;
}

/** Runs `work` in one transaction: all of it is committed when this returns, or nothing was written. */
export function transact<T>(db: Sqlite, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

/** Takes back what is not committed. On a full disk SQLite has done so itself. */
export function rollBack(db: Sqlite): void {
  if (db.inTransaction) db.exec('ROLLBACK');
}

const STATEMENTS = new WeakMap<Sqlite, Map<string, Database.Statement>>();

/** A prepared statement, made once for each text. */
export function sql(db: Sqlite, text: string): Database.Statement {
  const known = STATEMENTS.get(db) ?? new Map<string, Database.Statement>();
  STATEMENTS.set(db, known);
  const statement = known.get(text) ?? db.prepare(text);
  known.set(text, statement);
  return statement;
}
