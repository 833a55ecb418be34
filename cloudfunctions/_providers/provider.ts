import type { HttpAnswer } from '../_core/http-answer';
import type { ProviderCode, Snapshot } from '../_core/tracking/types';
import type { Locale } from '../../typings/vocabulary';

/** A push as it came in, opened far enough to check its signature. Nothing in it is to be believed before that. */
export interface ReceivedPush {
  /** What the signature covers, exactly as received. */
  signedText: string;
  signature: string;
}

/** The merchant's account with a provider: whose key signed. */
export interface PushAccount {
  accountId: string;
  key: string;
}

/** A source of tracks. Pure: builds, checks and reads; who sends and stores is elsewhere. */
export interface Provider {
  code: ProviderCode;
  /** What people know it as. */
  name: Record<Locale, string>;
  /**
   * Opens a push's body.
   *
   * @throws AppError `too_large`, or `unsupported_format` for what is no push of this provider
   */
  openPush(body: string): ReceivedPush;
  /** Whether the account's key signed this push; compared in constant time, on the text as received. */
  verifyPush(push: ReceivedPush, account: PushAccount): boolean;
  /**
   * Reads a push whose signature was checked.
   *
   * @throws AppError `too_large` or `unsupported_format`
   */
  readPush(push: ReceivedPush): Snapshot[];
  /** The reply that makes the provider content. `at`: epoch ms. */
  acknowledge(account: Pick<PushAccount, 'accountId'>, at: number): HttpAnswer;
  /** The reply that says why a push was not taken. `at`: epoch ms. */
  refuse(account: Pick<PushAccount, 'accountId'>, at: number, reason: string): HttpAnswer;
}
