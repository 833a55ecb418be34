import { printDocument, type Document } from '../../local/cloud/store/document';
import { openStore, type OpenStore } from '../../local/cloud/store/open-store';
import type { DatabaseDefinition } from '../../local/cloud/store/schema';
import { openSqlite, type Sqlite } from '../../local/cloud/store/sqlite';
import { Snapshots } from '../../local/cloud/transactions/snapshots';
import { Transactions } from '../../local/cloud/transactions/transactions';
import { PRODUCTION_LIMITS } from '../../local/cloud/limits';

/** Every kind of index: compound and unique, on a list, plain. */
const SCHEMA: DatabaseDefinition = {
  collections: [
    {
      name: 'notes',
      indexes: [
        { name: 'worker_number', fields: [{ path: 'worker' }, { path: 'number', order: -1 }], unique: true },
        { name: 'tags', fields: [{ path: 'tags' }] },
      ],
    },
    { name: 'pairs', indexes: [{ name: 'number', fields: [{ path: 'number' }] }] },
  ],
};

/** The cloud's store and transactions without functions and without HTTP. */
export interface LeanStore extends OpenStore {
  db: Sqlite;
  transactions: Transactions;
  close(): void;
}

/** A commit is on the disk when it is answered. */
export function openLeanStore(folder: string): LeanStore {
  const db = openSqlite(folder, true);
  const { documentBytes, transactionMs: life } = PRODUCTION_LIMITS;
  const open = openStore(db, { schema: SCHEMA, documentBytes });
  const snapshots = new Snapshots(folder);
  const transactions = new Transactions({ ...open, snapshots, life });
  return {
    ...open,
    db,
    transactions,
    close: () => {
      open.commits.flush();
      transactions.close();
      snapshots.close();
      db.close();
    },
  };
}

/** A worker's document in one of its versions, from 1: each field follows from these three, so that half a write would show. */
export function noteOf(worker: number, number: number, version: number): Document {
  const tags = Array.from({ length: version % 4 }, (_, index) => `标签${(version + index) % 5}`);
  const text = `第${version}版 `.repeat(1 + ((number * 31 + version * 17) % 120));
  return { _id: `${worker}/${number}`, worker, number, version, tags, text, at: new Date(version * 1_000) };
}

export const PAIRS = 3;
/** A transaction writes both of a pair, or neither. */
export const pairIds = (pair: number): [string, string] => [`left/${pair}`, `right/${pair}`];
export const halfOf = (id: string, number: number): Document => ({ _id: id, number, tags: [number, `${number}`] });

/** Whether two documents are the same, wherever their `_id` stands. */
export const isSame = (one: Document, other: Document): boolean =>
  [one, other].map(({ _id, ...rest }) => printDocument({ _id, ...rest })).every((text, _index, all) => text === all[0]);
