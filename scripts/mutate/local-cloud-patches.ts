import type { Patch } from './patch';

const cloud = (...paths: string[]): Patch['tests'] => ({
  project: 'cloud',
  paths: paths.map((path) => `test/local/cloud/${path}`),
});

/** What the local cloud refuses because production does, let through. One line more for one refusal more. */
export const LOCAL_CLOUD_PATCHES: readonly Patch[] = [
  {
    name: 'cloud: a collection that is not there',
    file: 'local/cloud/store/index-catalog.ts',
    find: 'if (indexes) return indexes;',
    replace: 'if (indexes ?? true) return indexes ?? [];',
    tests: cloud('refusals.test.ts'),
  },
  {
    name: 'cloud: a missing field is null in a unique index',
    file: 'local/cloud/store/index-catalog.ts',
    find: 'if (index.definition.unique === true) {',
    replace: 'if (index.definition.unique === true && !key.includes(0x0a)) {',
    tests: cloud('refusals.test.ts'),
  },
  {
    name: 'cloud: a document too large',
    file: 'local/cloud/store/document-store.ts',
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
    find: '}, life);',
    replace: '}, 100 * life);',
    tests: cloud('transactions/transactions.test.ts'),
  },
  {
    name: 'cloud: nobody hears of a write before its commit',
    file: 'local/cloud/store/commit-group.ts',
    find: '      await done;',
    replace: '      void done.catch(() => undefined);',
    tests: cloud('store/commit-group.test.ts'),
  },
  {
    name: 'cloud: functions reach this machine alone',
    file: 'local/cloud/functions/worker-environment.ts',
    find: "if (protocol !== 'http:' || !LOOPBACK.has(hostname))",
    replace: "if (protocol === 'x' || LOOPBACK.has('x'))",
    tests: cloud('functions.test.ts'),
  },
];
