import type { Eta } from '../../../typings/shopper';
import type { Audience, IssueCode, IssueOutcome, Status } from '../../../typings/vocabulary';
import type { UsualRest } from '../issues/lanes/types';

/** Who tells us about parcels. Each has a folder of its own in `_providers/`. */
export type ProviderCode = 'kdniao' | 'kuaidi100' | '17track' | 'aftership';

/**
 * What the words of one scan state, verbatim from the words; in an event, texts are ≤ 64 characters and phone numbers inside a
 * name, place or reason are masked. A fact that is not there is left out.
 */
export interface Facts {
  courierName?: string;
  /** A person's number; a station's goes to `stationPhone`. */
  courierPhone?: string;
  /** Depot, hub or outlet in which the scan happened, for example 杭州转运中心. */
  facility?: string;
  city?: string;
  /** Where it goes next: facility or city. */
  next?: string;
  pickupCode?: string;
  station?: string;
  stationPhone?: string;
  signer?: string;
  signedBy?: 'self' | 'proxy' | 'locker' | 'station' | 'door';
  /** Why a delivery failed or a parcel goes back, in a few of the carrier's words. */
  reason?: string;
  /** The carrier's own time of arrival, if these words give one. */
  promised?: Pick<Eta, 'from' | 'to'>;
  /** Until when a station or locker keeps it, epoch ms, if these words say so. */
  until?: number;
  /** What is to be paid, or was, before customs lets it go, if these words name a sum. */
  duty?: Money;
  /** The number under which it goes on, if these words name one: forwarded, or handed to another carrier. Upper case. */
  newWaybillNo?: string;
}

export interface Money {
  /** In the currency's smallest unit: 12345 for 123.45 元. */
  amount: number;
  /** ISO 4217, for example CNY. */
  currency: string;
}

/**
 * How sure the zone of a scan's time is. `known`: the time has an offset, or the carrier's own scans are in one zone. `assumed`: no
 * hint, the provider's own zone was taken. `ambiguous`: a scan abroad whose time may be the place's or the provider's, or an hour
 * that the clocks there show twice.
 */
export type ZoneIs = 'known' | 'assumed' | 'ambiguous';

/** Which rule read an event so, and the words or code that it saw. */
export interface Why {
  /** Name of the reader's rule, for example zh.out-for-delivery, or code when the provider's code decided. */
  rule: string;
  /** The matched words, or the code. */
  words: string;
}

/** What the words (and code) of one scan say. */
export interface Reading {
  status: Status;
  /** Finer than the status, for example arrived_hub, departed, outlet, locker, cleared, delivery_failed. */
  subStatus?: string;
  facts: Facts;
  why: Why;
}

/** One scan as a provider hands it over, before reading. */
export interface Scan {
  /** Epoch ms. */
  at: number;
  /** IANA zone used to get there. */
  zone: string;
  zoneIs: ZoneIs;
  /** The carrier's words, untouched but for control and bidi characters; ≤ 512 characters. */
  rawText: string;
  /** As the provider gives it; ≤ 64 characters are kept. */
  place?: string;
  /** The provider's own code for this node, for example 202; ≤ 40 characters. */
  providerCode?: string;
  /** Our code of the carrier whose words these are, when it is not the parcel's: the destination country's post. */
  carrier?: string;
  /** What that code means by the provider's table; absent without a code and for a code that the table does not know. */
  codeReading?: CodeReading;
}

/** A provider's code in our words. A hint: the words decide when both speak. */
export interface CodeReading {
  status: Status;
  subStatus?: string;
}

/** One scan as a parcel keeps it: raw beside what was read from it. */
export interface TrackingEvent extends Scan {
  /** 16 hex digits: a hash over the time as written, the folded words and, where they need it, the place; the key of the merge. */
  id: string;
  provider: ProviderCode;
  /** The other providers that told of the same scan, sorted. */
  alsoFrom?: ProviderCode[];
  /** The number under which it came, when that is not the parcel's own: it was forwarded, or handed to another carrier. */
  via?: string;
  /** When it first reached us, epoch ms. */
  receivedAt: number;
  reading: Reading;
}

/** Everything that a provider says about one parcel at one time: the whole track, never a difference. */
export interface Snapshot {
  /** Our carrier code; absent when the provider's code is not in its table. */
  carrier?: string;
  /** The provider's own code, for the log; `malformed` for what is no code. */
  providerCarrier: string;
  waybillNo: string;
  scans: Scan[];
  /** Nodes that were left out, because their time could not be read or cannot be. */
  unreadable: number;
  /** Node codes that the provider's table does not know, each once, `malformed` for what is no code: they go to the log. */
  unknownCodes: string[];
  eta?: Eta;
  /** Where it was sent from and where it goes, as the provider says: names of cities or areas. */
  origin?: string;
  destination?: string;
  /** Absent: the provider goes on following it. `signed`: done, it was delivered. `given_up`: no news for too long, or no such number. */
  ended?: 'signed' | 'given_up';
  /** The provider now takes another carrier for the right one; ours, or absent when it is not in the provider's table. */
  correction?: { from?: string; to?: string };
  /** The provider's code for the whole parcel and what its table makes of it: for comparing, never for deciding. */
  parcelCode?: { code: string; reading?: CodeReading };
}

/** What is wrong with a parcel, from when, and why we say so. `code` and `since` together name the episode. */
export interface Issue {
  code: IssueCode;
  /** Epoch ms: the event that opened it, or the moment from which a rule counts, such as the last scan before a silence. */
  since: number;
  why: Why;
  reason?: string;
  /** When it was opened, epoch ms, where that is later than `since`: by a rule, or by the buyer. */
  openedAt?: number;
  /** Who alone hears of it; both when absent. */
  only?: Audience;
  /** When the other one came to hear of it too, epoch ms. */
  joinedAt?: number;
  /** Who that was; the shopper when absent. */
  joined?: 'staff';
  /** When staff were told once more, because it goes on unanswered, epoch ms. */
  escalatedAt?: number;
  /** Of one that a rule opened: how new the source's word was on which it rests, epoch ms. */
  seenAt?: number;
  /** Of one that a rule opened: after how long it does, ms. */
  patienceMs?: number;
  /** Of one that its buyer's requests opened: how many it holds. */
  asks?: number;
  /** Of a silence: how long one usually is on this lane. */
  usual?: UsualRest;
  /** Epoch ms: the event that answered it, or somebody by hand; absent while open. */
  closedAt?: number;
  /** What staff settled it with; absent while open, and when an event answered it. */
  outcome?: IssueOutcome;
}

/** An issue that no scan tells of: a rule of ours opened it, or the buyer reported it, or asked for something. Kept once opened, whatever comes later. */
export interface RaisedIssue extends Omit<Issue, 'closedAt' | 'outcome'> {
  openedAt: number;
  /** When its buyer took back what they reported, epoch ms. */
  withdrawnAt?: number;
  /** It only adds to an issue that a scan opened: staff were told of that one once more. */
  isEscalation?: true;
}
