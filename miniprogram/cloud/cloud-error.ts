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

/**
 * The code of a failure, whatever was thrown. What no call threw is a bug of ours: it reads as `internal`, and goes on to where the app
 * hears of what nobody caught.
 */
export function errorCode(error: unknown): ErrorCode {
  if (error instanceof CloudError) return error.code;
  void Promise.resolve().then(() => {
    throw error;
  });
  return 'internal';
}

/** As `errorCode`, of looking something up: an id or a token that is none, for instance from a link cut short, reads like one that is not there. */
export function lookUpCode(error: unknown): ErrorCode {
  const code = errorCode(error);
  return code === 'bad_input' ? 'not_found' : code;
}
