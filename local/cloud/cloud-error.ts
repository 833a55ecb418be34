/** Codes of CloudBase's wire protocol; wx-server-sdk turns them into its errCode numbers. */
export type WireCode =
  /** -501001: a fault of this cloud's own. */
  | 'SYS_ERR'
  /** -501007: an action, field or operator that is not allowed or not modelled here. */
  | 'INVALID_PARAM'
  /** -501003: more operations a second than the plan allows. */
  | 'EXCEED_REQUEST_LIMIT'
  /** -502001: refused by the database, for example E11000. */
  | 'DATABASE_REQUEST_FAILED'
  /** -502005 */
  | 'DATABASE_COLLECTION_NOT_EXIST'
  /** -501001: somebody else writes what this transaction wants to write. */
  | 'DATABASE_TRANSACTION_CONFLICT'
  /** -501001: the transaction is over. */
  | 'DATABASE_TRANSACTION_FAIL'
  /** -503001 */
  | 'STORAGE_REQUEST_FAIL'
  /** -503003 */
  | 'STORAGE_FILE_NONEXIST'
  /** -504001: no such function, or it was not asked rightly. */
  | 'FUNCTIONS_REQUEST_FAIL'
  /** -504002: the function threw or died. */
  | 'FUNCTIONS_EXECUTE_FAIL'
  /** The same of one that took too long. wx-server-sdk's table does not have it; callFunction shows none of these codes, only -1. */
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED';

/** A refusal that goes back over the wire as `{code, message}` with status 200, as CloudBase does it. */
export class CloudError extends Error {
  override readonly name = 'CloudError';
  constructor(
    readonly code: WireCode,
    message: string,
  ) {
    super(message);
  }
}

/** Refuses by name what this cloud does not model, so that nobody takes an empty answer for a real one. */
export function notModelled(what: string): CloudError {
  return new CloudError('INVALID_PARAM', `local cloud: ${what} is not modelled`);
}
