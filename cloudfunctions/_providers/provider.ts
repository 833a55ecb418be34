import type { HttpAnswer } from '../_core/http-answer';
import type { HttpRequest } from '../_core/http-request';
import type { ProviderCode, Snapshot } from '../_core/tracking/types';
import type { LimitChanges, SourceLimits } from '../_core/following/limits';
import type { Locale } from '../../typings/vocabulary';

/** A push as HTTP hands it over. */
export interface PushRequest {
  /** As received, not decoded from its form. */
  body: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
}

/** A push as it came in, opened far enough to check its signature. Nothing in it is to be believed before that. */
export interface ReceivedPush {
  /** What the signature covers, as text. */
  signedText: string;
  /** What it covers byte for byte, where that is not `signedText` in UTF-8: it came in GB18030, or behind a byte order mark. */
  signedBytes?: Uint8Array;
  signature: string;
}

/** One parcel's track in a push, still to be read. */
export interface PushedTrack {
  /** Which parcel it is about. */
  head: Pick<Snapshot, 'carrier' | 'providerCarrier' | 'waybillNo'>;
  /** All that the provider says about this parcel, as JSON: tells whether it was taken in before. */
  said: unknown;
  /** @throws AppError `too_large` or `unsupported_format` */
  read(): Snapshot;
}

/** The merchant's account with a provider. */
export interface Account {
  /** The provider's name for us. */
  accountId: string;
  /** Signs what we ask and what it pushes. */
  key: string;
  /** Signs what it pushes, where that takes another key. */
  pushKey?: string;
  /** What the account may ask; `free` when absent. */
  plan?: 'free' | 'paid';
  /** Where its contract differs from the provider's usual limits. */
  limits?: LimitChanges;
}

/** A push's account, and which parcel its path named, where a provider's path does. */
export interface PushAddress extends Account {
  parcelId?: string;
}

/** Which parcel is asked about. */
export interface Waybill {
  /** Our carrier code. */
  carrier: string;
  waybillNo: string;
  /** Last four digits of the recipient's phone; some carriers ask for them. */
  phoneTail?: string;
}

/** Where a provider shall push to. */
export interface Callback {
  url: string;
  /** Our id of the parcel, in the path of `url` where the provider signs by parcel. */
  parcelId: string;
}

/** A source of tracks. Pure: builds, checks and reads; who sends and stores is elsewhere. */
export interface Provider {
  code: ProviderCode;
  /** What people know it as. */
  name: Record<Locale, string>;
  /** Whose parcels it is for: those that are at home in China, or those that cross a border. */
  reach: 'china' | 'world';
  /** What it allows an account by its plan. Source: docs/sources.md. */
  limits: Record<'free' | 'paid', SourceLimits>;
  /**
   * Opens a push.
   *
   * @throws AppError `too_large`, or `unsupported_format` for what is no push of this provider
   */
  openPush(request: PushRequest): ReceivedPush;
  /** Whether the account's key signed this push; compared in constant time, on the text as received. */
  verifyPush(push: ReceivedPush, address: PushAddress): boolean;
  /**
   * The tracks in a push whose signature was checked, read only as far as telling which parcels they are about: a replay need not be
   * read.
   *
   * @throws AppError `too_large` or `unsupported_format`
   */
  tracksIn(push: ReceivedPush): PushedTrack[];
  /** The reply that makes the provider content. `at`: epoch ms. */
  acknowledge(account: Pick<Account, 'accountId'>, at: number): HttpAnswer;
  /** The reply that says why a push was not taken. `at`: epoch ms. */
  refuse(account: Pick<Account, 'accountId'>, at: number, reason: string): HttpAnswer;
  /**
   * Asks once where a parcel is.
   *
   * @throws AppError `unknown_carrier` when the provider has no code for it
   */
  buildQuery(waybill: Waybill, account: Account): HttpRequest;
  /**
   * Reads what a query was answered; a parcel without scans is no error.
   *
   * @throws AppError about what was asked: `bad_waybill`, `bad_phone`, `unknown_carrier`, `number_locked`; about the account:
   * `quota_used_up`, `provider_refused`; about the provider: `provider_busy`, `unsupported_format`, `too_large`
   */
  readAnswer(text: string, waybill: Waybill): Snapshot;
  /**
   * Asks to be told whenever something happens.
   *
   * @throws AppError `unknown_carrier` when the provider has no code for it
   */
  buildSubscription(waybill: Waybill, account: Account, callback: Callback): HttpRequest;
  /**
   * Checks what a subscription was answered; one that exists already is fine.
   *
   * @throws AppError as `readAnswer`
   */
  checkSubscription(text: string): void;
}
