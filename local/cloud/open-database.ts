import type { CloudClock } from './clock/cloud-clock';
import { openClock } from './clock/open-clock';
import type { Closings } from './closings';
import type { Limits } from './limits';
import type { LocalCloudOptions } from './local-cloud-options';
import type { CommitGroup } from './store/commit-group';
import type { DocumentStore } from './store/document-store';
import { holdFolder } from './store/held-folder';
import { openStore } from './store/open-store';
import { readSchema, type DatabaseDefinition } from './store/schema';
import { openSqlite, type Sqlite } from './store/sqlite';
import { Snapshots } from './transactions/snapshots';
import { Transactions } from './transactions/transactions';
import { UnindexedQueries, usualMode } from './unindexed-queries';

/** Everything that the data folder's database holds: the clock's state, documents, WeChat's books. */
export interface CloudDatabase {
  db: Sqlite;
  clock: CloudClock;
  commits: CommitGroup;
  store: DocumentStore;
  transactions: Transactions;
}

/** @throws Error when database.json is wrong; DataFolderInUse; CloudError E11000 when the data break a unique index */
export function openDatabase(options: LocalCloudOptions, limits: Limits, open: Closings): CloudDatabase {
  const { dataFolder, durable = false } = options;
  const schema = readSchema(options.databaseFile);
  if (!options.held) open.push(holding(dataFolder));
  const db = openSqlite(dataFolder, durable);
  open.push(() => db.close());
  const { clock, save, close } = openClock(db, options.clock ?? {});
  open.push(close);
  const { documentBytes } = limits;
  const judge = unindexedQueries(options, schema);
  const { store, commits, locks } = openStore(db, { schema, documentBytes, onCommit: save, judge });
  open.push(() => {
    commits.flush();
  });
  const snapshots = new Snapshots(dataFolder);
  open.push(() => {
    snapshots.close();
  });
  const transactions = new Transactions({ store, locks, snapshots, life: limits.transactionMs });
  open.push(() => {
    transactions.close();
  });
  return { db, clock, commits, store, transactions };
}

/** Holds the folder. @returns what lets go of it */
function holding(folder: string): () => void {
  const held = holdFolder(folder);
  return () => {
    held.release();
  };
}

/** The line at the console is the log's, where there is one. */
function unindexedQueries(
  { unindexed, logs = 'none' }: LocalCloudOptions,
  schema: DatabaseDefinition,
): UnindexedQueries {
  const say = (line: string): void => {
    if (logs === 'none') console.warn(line);
  };
  return new UnindexedQueries({ schema, mode: unindexed ?? usualMode(process.env), say });
}
