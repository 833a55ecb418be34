/** Codes of CloudBase's wire protocol; wx-server-sdk turns them into its errCode numbers. */
export type WireCode =
  /** -501007: an action, field or operator that is not allowed or not modelled here. */
  | 'INVALID_PARAM'
  /** -502001: refused by the database, for example E11000. */
  | 'DATABASE_REQUEST_FAILED'
  /** -502005 */
  | 'DATABASE_COLLECTION_NOT_EXIST';

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
