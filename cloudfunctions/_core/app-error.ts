import type { ErrorCode } from '../../typings/reply';

/** Failures that a caller can act on. Anything else that is thrown is a bug. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

const RETRYABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['busy', 'offline', 'provider_busy']);

/** Whether the same call may succeed a moment later without anybody changing anything. */
export function isRetryable(code: ErrorCode): boolean {
  return RETRYABLE.has(code);
}
