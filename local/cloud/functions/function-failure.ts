/** Why a run has no result. Numbers as wx.cloud.callFunction shows them. */
export const FAILURE_CODES = {
  /** No such function. */
  notFound: -501000,
  /** The data are not an object, or too large. */
  badRequest: -501001,
  /** Threw or died. */
  failed: -504002,
  /** Used up its memory: no number of its own is documented, FUNCTIONS_MEMORY_LIMIT_EXCEEDED is (docs.cloudbase.net, error codes). */
  outOfMemory: -504002,
  /** Ran too long, or took too long to load: no number of its own is documented for that [ours]. */
  timedOut: -504003,
  /** The result is larger than a mini-program may get. */
  resultTooLarge: -604001,
} as const;
export type FailureKind = keyof typeof FAILURE_CODES;

/** A run that gave no result. */
export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure';
  readonly errCode: number;
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
    this.errCode = FAILURE_CODES[kind];
  }
}
