import { CloudError } from '../cloud-error';

/** CloudBase's words, as its own SDK's tests have them (TencentCloudBase/node-sdk, test/unit/db/transaction). */
export function transactionConflict(): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  );
}

/** The transaction was committed, rolled back or left open for too long. Words as above. */
export function transactionNotExist(): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
  );
}

/** CloudBase's name for it (third-party reports quote `[ResourceUnavailable.TransactionBusy]`); when it says so is not documented. */
export function transactionBusy(most: number): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy: local cloud: ${String(most)} are open, which is all that it holds at a time`,
  );
}
