import type { Patch } from './patch';

const cloud = (...paths: string[]): Patch['tests'] => ({
  project: 'cloud',
  paths: paths.map((path) => `test/local/cloud/${path}`),
});

/** What the local cloud's store and transactions keep, broken. One line more for one promise more. */
export const LOCAL_STORE_PATCHES: readonly Patch[] = [
  {
    name: 'cloud: a collection that is not there',
    file: 'local/cloud/indexes/index-catalog.ts',
    find: 'if (indexes) return indexes;',
    replace: 'if (indexes ?? true) return indexes ?? [];',
    tests: cloud('refusals.test.ts'),
  },
  {
    name: 'cloud: a missing field is null in a unique index',
    file: 'local/cloud/indexes/index-catalog.ts',
    find: 'if (enters.some((key) => this.holderOf(index, key) !== undefined))',
    replace: 'if (enters.some((key) => !key.includes(0x0a) && this.holderOf(index, key) !== undefined))',
    tests: cloud('refusals.test.ts'),
  },
  {
    name: 'cloud: a document too large',
    file: 'local/cloud/store/document-writer.ts',
    find: 'Buffer.byteLength(body) > documentBytes',
    replace: 'Buffer.byteLength(body) > 2 * documentBytes',
    tests: cloud('refusals.test.ts'),
  },
  {
    name: 'cloud: where() in a transaction',
    file: 'local/cloud/wire/database-actions.ts',
    find: 'if (isWhere(body))',
    replace: 'if (isWhere(body) && body.has("nothing"))',
    tests: cloud('transactions/slipped-writes.test.ts'),
  },
  {
    name: 'cloud: a where() write that slips out of a transaction',
    file: 'local/cloud/wire/database-actions.ts',
    find: 'if (!isWhere(body) || !transactions.isOpenIn(requestId)) return;',
    replace: 'if (transactions.isOpenIn(requestId)) return;',
    tests: cloud('transactions/slipped-writes.test.ts'),
  },
  {
    name: 'cloud: the first writer wins',
    file: 'local/cloud/transactions/open-transaction.ts',
    find: 'if (locks.isHeldByOther(key, this) || locks.wasWrittenAfter(key, seen)) throw transactionConflict();',
    replace: 'if (locks.isHeldByOther(key, this)) throw transactionConflict();',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: a plain write waits for a transaction',
    file: 'local/cloud/store/document-locks.ts',
    find: 'if (holder && holder !== asker) throw new DocumentLocked(holder);',
    replace: 'void asker; void holder; void DocumentLocked;',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: a transaction left open is rolled back',
    file: 'local/cloud/transactions/transactions.ts',
    find: 'Math.min(life, MAX_DELAY_MS)',
    replace: 'Math.max(life, MAX_DELAY_MS)',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: a durable commit waits for the disk',
    file: 'local/cloud/store/sqlite.ts',
    find: "db.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'}`);",
    replace: 'db.exec(`PRAGMA synchronous = ${durable ? "NORMAL" : "NORMAL"}`);',
    tests: cloud('store/durable.test.ts'),
  },
  {
    name: 'cloud: keys pass between a transaction’s documents',
    file: 'local/cloud/store/document-store.ts',
    find: 'if (stored) this.writer.remove(collection, stored);\n      }\n      for (const { collection, document } of changes) if (document) this.writer.add(collection, document);',
    replace:
      'const { document } = changes.find((one) => one.collection === collection && one.id === id) ?? {};\n        if (stored) this.writer.remove(collection, stored);\n        if (document) this.writer.add(collection, document);\n      }',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: a refused step ends the transaction',
    file: 'local/cloud/transactions/transactions.ts',
    find: '      this.rollback(id);\n      throw error;',
    replace: '      throw error;',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: a unique key of the transaction’s own documents is taken',
    file: 'local/cloud/transactions/pending-keys.ts',
    find: 'if (owner !== undefined) return owner !== key;',
    replace: 'if (owner !== undefined) return false;',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: a unique key on the disk is taken',
    file: 'local/cloud/transactions/pending-keys.ts',
    find: 'return holder !== key && !this.keysOf.has(holder);',
    replace: 'return false;',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: a unique key that the transaction gives up is free',
    file: 'local/cloud/transactions/pending-keys.ts',
    find: 'return holder !== key && !this.keysOf.has(holder);',
    replace: 'return holder !== key;',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: nobody hears of a write before its commit',
    file: 'local/cloud/store/commit-group.ts',
    find: '      await done;',
    replace: '      void done.catch(() => undefined);',
    tests: cloud('store/commit-group.test.ts'),
  },
];
