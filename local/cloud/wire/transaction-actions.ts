import type { Action } from './action';

/** Beginning and ending transactions; what happens in one is in database-actions.ts. */
export const TRANSACTION_ACTIONS: Readonly<Record<string, Action>> = {
  'database.startTransaction': ({ transactions }, _body, { requestId }) => ({
    top: { transactionId: transactions.begin(requestId) },
    kind: 'none',
    changed: 0,
  }),
  'database.commitTransaction': async ({ transactions }, body) => {
    const changed = await transactions.commit(body.text('transactionId'));
    return { top: {}, kind: 'write', changed };
  },
  'database.abortTransaction': ({ transactions }, body) => {
    transactions.rollback(body.text('transactionId'));
    return { top: {}, kind: 'none', changed: 0 };
  },
};
