import type { ErrorCode } from '../../typings/reply';

/** A call that did not bring an answer. Anything else that is thrown is a bug. */
export class CloudError extends Error {
  override readonly name = 'CloudError';

  /**
   * @param code what a caller can act on; each page says it in its own words
   * @param retryable whether the same call may work a little later
   * @param requestId leads to the log; empty when the cloud was not reached
   */
  constructor(
    readonly code: ErrorCode,
    readonly retryable: boolean,
    readonly requestId = '',
  ) {
    super(requestId === '' ? code : `${code} (${requestId})`);
  }
}

/** The code of a failure, whatever was thrown. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof CloudError ? error.code : 'internal';
}
