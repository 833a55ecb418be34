import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { FILES_FOLDER } from '../local-names';
import { diskTrouble } from './disk-trouble';
import { DATABASE_FILE, DATABASE_FILES } from './sqlite';

/** A second cloud on one data folder would go behind the first one's back, so it is refused. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  constructor(readonly folder: string) {
    super(`the data folder ${folder} is in use by another local cloud`);
  }
}

/** A data folder that only its holder may use, until it is released or the process ends, however it ends. */
export interface HeldFolder {
  readonly path: string;
  /** Whether a cloud has kept data here. */
  hasData(): boolean;
  /** Removes the cloud's own data; other files stay. No cloud may run on the folder. */
  clear(): void;
  release(): void;
}

/** Where an import lies until it is whole; a killed one leaves it behind. */
export const IMPORTING_FOLDER = `${DATABASE_FILE}.importing`;

/** The cloud's own. */
const OWN = [...DATABASE_FILES, IMPORTING_FOLDER, FILES_FOLDER];

/** The lock is SQLite's on this file, not the file's existence: the operating system gives it back when a process dies. */
const LOCK_FILE = 'cloud.lock';
/** A lock that nobody refers to is collected, and collected it is open: what is held stays in here. */
const HELD = new Set<Database.Database>();

/**
 * Takes a data folder for oneself; creates it when missing.
 *
 * @throws DataFolderInUse; Error when the folder cannot be written
 */
export function holdFolder(path: string): HeldFolder {
  const lock = lockIn(path);
  HELD.add(lock);
  return {
    path,
    hasData: () => DATABASE_FILES.some((file) => existsSync(join(path, file))),
    clear: () => {
      for (const own of OWN) rmSync(join(path, own), { recursive: true, force: true });
    },
    release: () => {
      HELD.delete(lock);
      lock.exec('ROLLBACK'); // closing alone waits for the collector when a statement is left
      lock.close();
    },
  };
}

function lockIn(path: string): Database.Database {
  let lock: Database.Database | undefined;
  try {
    mkdirSync(path, { recursive: true });
    lock = new Database(join(path, LOCK_FILE));
    lock.prepare('PRAGMA journal_mode = MEMORY').all(); // otherwise a journal lies beside it
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (isBusy(error)) throw new DataFolderInUse(path);
    const trouble = diskTrouble(error);
    throw trouble === undefined ? error : new Error(`${path}: ${trouble}`, { cause: error });
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}
