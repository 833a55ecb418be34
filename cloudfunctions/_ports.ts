import type { Role, TemplateKind, Told } from '../typings/vocabulary';
import type { FaultTeller } from './_core/access/fault-limit';
import type { Reader } from './_core/access/settings';
import type { Ledger } from './_core/notices/ledger';
import type { OpenedParcel, Parcel, ParcelOutline, ParcelSummary, Sealed } from './_core/tracking/parcel';
import type { LimitChanges } from './_core/following/limits';
import type { LaneRecord } from './_core/issues/lanes/types';
import type { ThresholdRow } from './_core/issues/thresholds';
import type { HttpRequest } from './_core/http-request';
import type { ProviderCode } from './_core/tracking/types';
import type { SourceRecord } from './_core/following/source-record';

/** Time comes in from here, and from nowhere else. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Waits; only for backing off after a lost race. */
  pause(ms: number): Promise<void>;
}

/** Allow-listed fields only: nothing personal goes in. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, error: unknown, fields?: LogFields): void;
}
export type LogFields = Partial<
  Record<
    'provider' | 'account' | 'parcelId' | 'merchantId' | 'code' | 'carrier' | 'milestone' | 'outcome' | 'requestId',
    string
  > &
    // Of a fault on a phone: its report, and what is left of it without anybody's words.
    Record<'report' | 'page' | 'message' | 'positions' | 'version', string> &
    Record<
      'parcels' | 'changed' | 'unreadable' | 'attempt' | 'due' | 'sent' | 'asked' | 'answered' | 'opened' | 'learnt',
      number
    >
>;

/** Where in the order list a page begins: strictly older than this. */
export interface OrderCursor {
  orderedAt: number;
  orderId: string;
}

/** The parcels' collection. One call is one database operation unless it says otherwise. */
export interface Parcels {
  /** Parcels known under any of these keys. One operation per 100 keys. */
  byKeys(keys: readonly string[]): Promise<Parcel[]>;
  byId(parcelId: string): Promise<Parcel | undefined>;
  /** Without its notices, and with its newest events only, at most `NEWEST_READ`. */
  opened(parcelId: string): Promise<OpenedParcel | undefined>;
  byClaim(claimHash: string): Promise<Parcel | undefined>;
  /** The one to which a link with this hash leads, whether or not it ran out. */
  byShare(shareHash: string): Promise<Parcel | undefined>;
  ofOrder(orderId: string): Promise<ParcelSummary[]>;
  /** Newest orders first (orderedAt, orderId, both descending), at most `limit` ≤ 1,000 parcels. */
  pageOfBuyer(buyer: string, limit: number, before?: OrderCursor): Promise<ParcelSummary[]>;
  /** With their notices, but without events; newest orders first, at most `limit` ≤ 1,000. */
  outlinesOfBuyer(buyer: string, limit: number): Promise<ParcelOutline[]>;
  /** Newest first, at most `limit` ≤ 1,000. */
  recentOfMerchant(merchantId: string, limit: number): Promise<ParcelSummary[]>;
  /** Those whose receiver's phone ends with these four digits, newest first, at most `limit` ≤ 1,000. */
  ofPhoneTail(merchantId: string, tail: string, limit: number): Promise<ParcelSummary[]>;
  /** Those whose receiver's whole phone has this keyed hash (`Vault.lookup`), newest first, at most `limit` ≤ 1,000. */
  ofPhone(merchantId: string, phoneLookup: string, limit: number): Promise<ParcelSummary[]>;
  /** Those of which an issue is open for staff, without events and notices, the longest waiting first, at most `limit` ≤ 1,000. */
  troubledOfMerchant(merchantId: string, limit: number): Promise<ParcelSummary[]>;
  /** Parcels whose `nextNoticeAt` lies between `from` and `now` (epoch ms, both included), without events, the longest waiting first. */
  withNoticesDue(due: { from: number; now: number }, limit: number): Promise<ParcelOutline[]>;
  /** Parcels whose `dueAt` lies between `from` and `now` (epoch ms, both included), the longest waiting first. */
  withRulesDue(due: { from: number; now: number }, limit: number): Promise<Parcel[]>;
  /** Those of which a source told something new last, without events and notices, newest news first. */
  lastHeard(merchantId: string, limit: number): Promise<ParcelSummary[]>;
  /** A merchant's parcels whose `followAt` has come, the longest waiting first. */
  withFollowsDue(merchantId: string, now: number, limit: number): Promise<Parcel[]>;
  /** A merchant's parcels whose `askAt` has come, the longest waiting first. */
  withAsksDue(merchantId: string, now: number, limit: number): Promise<Parcel[]>;
  /** False when a parcel with this id exists; nothing is written then. */
  add(parcel: Parcel): Promise<boolean>;
  /**
   * Writes what differs between `before` and `after`, and `version` + 1, if the stored version is still `before.version`.
   * False on a lost race: nothing is written then.
   */
  replace<P extends ParcelSummary>(before: P, after: P): Promise<boolean>;
}

/** What came for a waybill before its parcel was shipped. Nobody knows yet whose words are in it, so all of it is sealed. */
export interface QuarantinedTrack {
  /** The parcel's key. */
  _id: string;
  merchantId: string;
  /** JSON of what arrived. */
  sealed: Sealed;
  version: number;
  /** Epoch ms. */
  expiresAt: number;
}
export interface Quarantine {
  byKey(key: string): Promise<QuarantinedTrack | undefined>;
  add(track: QuarantinedTrack): Promise<boolean>;
  replace(before: QuarantinedTrack, after: QuarantinedTrack): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Removes what ran out before `now`, epoch ms. */
  removeExpired(now: number): Promise<void>;
}

/** One shopper: how they want to be told, and what we may still send them. */
export interface ShopperRecord extends Reader, Ledger, FaultTeller {
  /** The openid. */
  _id: string;
  version: number;
}
export interface Shoppers {
  byId(openid: string): Promise<ShopperRecord | undefined>;
  /** False when there is one already; nothing is written then. */
  add(record: ShopperRecord): Promise<boolean>;
  /** As the parcels'. */
  replace(before: ShopperRecord, after: ShopperRecord): Promise<boolean>;
  remove(openid: string): Promise<void>;
}

export interface StaffRecord {
  /** `merchantId|openid` */
  _id: string;
  merchantId: string;
  openid: string;
  name: string;
  role: Role;
}
export interface StaffList {
  ofPerson(openid: string): Promise<StaffRecord[]>;
  /** At most 100. */
  ofMerchant(merchantId: string): Promise<StaffRecord[]>;
  save(record: StaffRecord): Promise<void>;
  /** Nothing happens where there is none. */
  remove(id: string): Promise<void>;
}

/** A subscribe message, ready to send. */
export interface SubscribeMessage {
  channel: 'wechat';
  to: string;
  templateId: string;
  /** Path inside the mini-program that a tap opens. */
  page: string;
  lang: 'zh_CN' | 'en_US';
  /** Keyword → value, within WeChat's limits. */
  values: Record<string, string>;
}
/** Words for a shop's staff, ready to send: nothing personal, they leave our house. */
export interface RoomMessage {
  channel: 'room';
  room: StaffRoom;
  title: string;
  lines: string[];
}
export type OutgoingMessage = SubscribeMessage | RoomMessage;
export type SendOutcome =
  /** `messageId`: WeChat's, where it gives one. */
  | { outcome: 'sent'; messageId?: string }
  | { outcome: 'no_accept' }
  /** This message will never be taken: something has to be mended by hand. */
  | { outcome: 'refused'; code: string }
  /** It was surely not taken now. */
  | { outcome: 'later'; code: string }
  /** The answer was lost: it may have been sent. */
  | { outcome: 'unsure' };
/** Sends one message over its channel. One attempt, and never an exception for what the other side does. */
export interface Messages {
  send(message: OutgoingMessage): Promise<SendOutcome>;
}

/** A group robot through which a shop's staff are told: WeCom's (企业微信) knows its key alone, DingTalk's signs with a secret too. */
export type StaffRoom = { kind: 'wecom'; key: string } | { kind: 'dingtalk'; token: string; secret: string };

/** What somebody has to mend, told once in a while and not each time. */
export interface Alerts {
  /**
   * True when the alert with this id was not raised within the last `restMs`, and is now. Of two at once, one hears true. Up to two operations.
   *
   * @param now epoch ms
   */
  raise(id: string, now: number, restMs: number): Promise<boolean>;
}

/** What a request over HTTP came to. */
export type HttpReply =
  | {
      outcome: 'answered';
      status: number;
      /** In its own charset, else UTF-8, else GB18030. */
      text: string;
      /** When it may be asked again, ms from now, if it says so. */
      retryAfterMs?: number;
    }
  /** No whole answer that can be read. Only `unreachable` is sure not to have been heard. */
  | { outcome: 'lost'; why: 'timeout' | 'unreachable' | 'cut_off' | 'too_large' | 'garbled' };
/** Asks a source. One attempt: a further one is a further question, which its limits count. */
export interface Http {
  /** At most `patienceMs`, 3,000 when absent, from the call to the last byte. Never follows a redirect. */
  send(request: HttpRequest, patienceMs?: number): Promise<HttpReply>;
}

/** What a circuit breaker knows, as JSON; functions forget, so it is stored. Undefined: all is well. */
export type BreakerState = string | undefined;
/** Lets calls to a source through, or not: after several failures in a row only now and then one by each function that asks. */
export interface Breaker {
  /**
   * @param call whether the source was well
   * @returns the state to store; `passed` is false when the call was not made
   */
  guard(state: BreakerState, call: () => Promise<boolean>): Promise<{ passed: boolean; state: BreakerState }>;
  /**
   * Until when no call is let through, epoch ms. In the past for a source that is to be tried again; 0 for one that is well, or whose
   * state lies in the future: the clock was set back, and it is tried again.
   */
  closedUntil(state: BreakerState): number;
}

/** How long scans are usually apart, lane by lane. */
export interface Lanes {
  /** One operation per 100 ids. */
  byIds(ids: readonly string[]): Promise<LaneRecord[]>;
  byId(id: string): Promise<LaneRecord | undefined>;
  /** False when there is one already; nothing is written then. */
  add(record: LaneRecord): Promise<boolean>;
  /** As the parcels'. */
  replace(before: LaneRecord, after: LaneRecord): Promise<boolean>;
}

/** What we know of our accounts with providers: what is left of their budgets, how they are. */
export interface Sources {
  /** One operation. */
  byIds(ids: readonly string[]): Promise<SourceRecord[]>;
  /** False when there is one already; nothing is written then. */
  add(record: SourceRecord): Promise<boolean>;
  /** As the parcels'. */
  replace(before: SourceRecord, after: SourceRecord): Promise<boolean>;
}

/** Sealing, masking keys and tokens: everything that needs the environment's secrets. */
export interface Vault {
  seal(text: string): Sealed;
  open(sealed: Sealed): string;
  /** Keyed hash of a phone's digits. */
  lookup(phone: string): string;
  /** 128 bits, the same for the same parcel and request, unguessable without the key. */
  claimToken(parcelId: string, requestKey: string): string;
  /** 128 bits, the same for the same parcel and number, unguessable without the key. */
  shareToken(parcelId: string, number: number): string;
}

export interface ProviderAccount {
  provider: ProviderCode;
  /** The provider's name for us, as in the push's path. */
  accountId: string;
  key: string;
  /** Signs what the provider pushes, where that takes another key. */
  pushKey?: string;
  /** What the account may ask the provider; `free` when absent. */
  plan?: 'free' | 'paid';
  /** Where its contract differs from the provider's usual limits. */
  limits?: LimitChanges;
}
export interface Merchant {
  id: string;
  shopName: string;
  /** Openid of the first owner: who lets the others in. */
  firstOwner: { openid: string; name: string };
  accounts: ProviderAccount[];
  /** Where staff are told of issues; nowhere when absent. */
  staffRoom?: StaffRoom;
  /** After how long its rules speak, where that differs from the usual; of the rows that fit a parcel, the later one counts. */
  thresholds?: ThresholdRow[];
  /** When its staff answer, minutes after midnight in Beijing; around the clock when absent. */
  hours?: { from: number; to: number };
  /** What its shoppers' news is worth, where it differs from the usual. */
  worth?: Partial<Record<Told, number>>;
}
/** From configuration; no database operation. */
export interface Merchants {
  all(): readonly Merchant[];
  byId(merchantId: string): Merchant | undefined;
  byAccount(provider: string, accountId: string): { merchant: Merchant; account: ProviderAccount } | undefined;
  ownedBy(openid: string): Merchant | undefined;
}

/** A template id, and which keyword carries which meaning. From configuration. */
export interface Template {
  id: string;
  /** Meaning → keyword, for example {goods: 'thing1', phrase: 'phrase2', time: 'date3', note: 'thing4'}. */
  keywords: Record<string, string>;
}
export type Templates = Record<TemplateKind, Template>;

/** Everything a use case may ask for; each takes the few it needs. */
export interface Ports {
  clock: Clock;
  log: Log;
  parcels: Parcels;
  quarantine: Quarantine;
  shoppers: Shoppers;
  staff: StaffList;
  lanes: Lanes;
  messages: Messages;
  alerts: Alerts;
  sources: Sources;
  http: Http;
  breaker: Breaker;
  vault: Vault;
  merchants: Merchants;
  templates: Templates;
  /** Where the function carrierPush is reached from outside, without a slash at its end: https://…/carrierPush */
  pushAddress: string;
}

/** Who is asking, as WeChat says. */
export interface Caller {
  openid: string;
}

/** A push as it came over HTTP. */
export interface RawPush {
  /** Path segment: which provider. */
  provider: string;
  /** Path segment: which of our accounts there. */
  accountId: string;
  /** Path segment: which parcel, where the provider's path names it. */
  parcelId?: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The body as received, decoded from base64 but not from its form. */
  body: string;
}
