/** Failures that a caller can act on. The words for a person are made on the phone (`i18n/`). */
export type ErrorCode =
  /** The input does not fit its schema. */
  | 'bad_input'
  /** No such document, or not yours: the two look the same from outside. */
  | 'not_found'
  /** Your role may not do this. */
  | 'forbidden'
  /** The carrier is not in the carrier table. */
  | 'unknown_carrier'
  /** A push whose signature does not fit its account's key. */
  | 'bad_signature'
  /** A body that is not what the provider documents. */
  | 'unsupported_format'
  /** A provider does not take this number: wrong form, unknown, or another carrier's. */
  | 'bad_waybill'
  /** The phone digits that a carrier wants do not fit, or are missing. */
  | 'bad_phone'
  /** A provider answers nothing more about this number for now: it was asked too often. */
  | 'number_locked'
  /** What our account with a provider may ask, or has paid for, is used up. */
  | 'quota_used_up'
  /** A provider does not know our account or key, or the account may not do this. */
  | 'provider_refused'
  /** A provider is out of order; the same may work later. */
  | 'provider_busy'
  /** What it was wanted for is over: nothing is wrong with the asking, and nothing is to be done. */
  | 'too_late'
  /** More than we take at once. */
  | 'too_large'
  /** Another write won five times in a row; nothing was written. */
  | 'busy'
  /** The cloud could not be reached (made on the phone). */
  | 'offline'
  /** No cloud is configured (made on the phone). */
  | 'not_configured'
  /** A bug of ours; the request id leads to the log. */
  | 'internal';

/** What every function that the phone calls answers. */
export type Reply<T> = { ok: true; data: T } | { ok: false; code: ErrorCode; retryable: boolean; requestId: string };
