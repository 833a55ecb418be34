import type { Action } from './action';

/** Beginning and ending transactions; what happens in one is in database-actions.ts. */
export const TRANSACTION_ACTIONS: Readonly<Record<string, Action>> = {
  'database.startTransaction': {
    kind: 'none',
    run: ({ transactions }, _body, { requestId }) => ({ top: { transactionId: transactions.begin(requestId) } }),
  },
  'database.commitTransaction': {
    kind: 'write',
    run: async ({ transactions }, body) => ({ changed: await transactions.commit(body.text('transactionId')) }),
  },
  'database.abortTransaction': {
    kind: 'none',
    run: ({ transactions }, body) => {
      transactions.rollback(body.text('transactionId'));
      return {};
    },
  },
};
