import { DocumentLocks } from './document-locks';
import { CommitGroup } from './commit-group';
import type { ReadJudge } from './document-reader';
import { DocumentStore } from './document-store';
import type { DatabaseDefinition } from './schema';
import type { Sqlite } from './sqlite';

export interface StoreOptions {
  schema: DatabaseDefinition;
  /** Largest document, bytes of EJSON. */
  documentBytes: number;
  /** Runs inside each writing transaction, before it commits. */
  onCommit?: () => void;
  /** Judges reads before they are done. */
  judge?: ReadJudge;
}
/** A store and what it shares with transactions and with others who write to its database. */
export interface OpenStore {
  store: DocumentStore;
  commits: CommitGroup;
  locks: DocumentLocks;
}

/** @throws CloudError E11000 when the data break a unique index of the schema */
export function openStore(db: Sqlite, { schema, documentBytes, onCommit, judge }: StoreOptions): OpenStore {
  const commits = new CommitGroup(db, onCommit ?? (() => undefined));
  const locks = new DocumentLocks();
  return {
    commits,
    locks,
    store: new DocumentStore({ db, schema, commits, locks, documentBytes, ...(judge && { judge }) }),
  };
}
