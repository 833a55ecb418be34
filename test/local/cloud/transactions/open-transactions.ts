import { PRODUCTION_LIMITS } from '../../../../local/cloud/limits';
import type { Document } from '../../../../local/cloud/store/document';
import { openStore, type OpenStore } from '../../../../local/cloud/store/open-store';
import type { DatabaseDefinition } from '../../../../local/cloud/store/schema';
import { openSqlite } from '../../../../local/cloud/store/sqlite';
import { Snapshots } from '../../../../local/cloud/transactions/snapshots';
import { Transactions } from '../../../../local/cloud/transactions/transactions';

const SCHEMA: DatabaseDefinition = {
  collections: [
    { name: 'accounts', indexes: [{ name: 'number', fields: [{ path: 'number' }], unique: true }] },
    { name: 'notes', indexes: [] },
  ],
};

export interface StoreWithTransactions extends OpenStore {
  transactions: Transactions;
  snapshots: Snapshots;
  /** What is committed under an id. */
  get(collection: string, id: string): Promise<Document | undefined>;
  close(): void;
}

/** A store in `folder` and the transactions on it, without functions and without a wire. */
export function openTransactions(folder: string, life = PRODUCTION_LIMITS.transactionMs): StoreWithTransactions {
  const db = openSqlite(folder, false);
  const { documentBytes } = PRODUCTION_LIMITS;
  const opened = openStore(db, { schema: SCHEMA, documentBytes });
  const snapshots = new Snapshots(folder);
  const transactions = new Transactions({ ...opened, snapshots, life });
  return {
    ...opened,
    transactions,
    snapshots,
    get: async (collection, id) => (await opened.store.find(collection, { query: { _id: id } })).list[0],
    close: () => {
      transactions.close();
      opened.commits.flush();
      snapshots.close();
      db.close();
    },
  };
}
