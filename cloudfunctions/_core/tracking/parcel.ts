import type { Eta, Leg, Pickup } from '../../../typings/shopper';
import type { Item } from '../../../typings/merchant';
import type { AskKind, Locale, Stage, Status } from '../../../typings/vocabulary';
import type { Following } from '../following/following';
import type { Notice } from '../notices/types';
import type { Correction } from './merging/corrections';
import type { HeardPushes } from './merging/heard-push';
import type { HeardTracks } from './merging/heard-tracks';
import type { Handling } from '../issues/handling';
import type { Lane } from '../issues/lanes/types';
import type { Share } from '../sharing/share';
import type { Issue, RaisedIssue, Reading, TrackingEvent } from './types';

/** An arrival time, and how new the scan was beside which it was said, epoch ms: the newest word counts. */
export interface SaidEta extends Eta {
  saidAt: number;
}

/** A name, and how new the scan was beside which it was said, epoch ms: the newest word counts. */
export interface SaidName {
  name: string;
  saidAt: number;
}

/** A text that only the holder of the key can read: AES-256-GCM, base64 of iv, tag and cipher text. */
export interface Sealed {
  keyId: string;
  box: string;
}

/** Who receives a parcel: sealed, beside what may be shown. */
export interface Recipient {
  /** JSON of {name, phone}; absent once forgotten. */
  sealed?: Sealed;
  /** 陈** */
  nameMask: string;
  /** 138****5678 */
  phoneMask: string;
  /** Last four digits: some carriers ask for them. */
  phoneTail: string;
  /** HMAC of the digits, to find a parcel by a whole number; absent once its buyer wants to be forgotten. */
  phoneLookup?: string;
}

/** What a parcel's buyer asked the shop. */
export interface BuyerRequest {
  kind: AskKind;
  /** Epoch ms. */
  at: number;
  /** As the issue's that it opened, or joined. */
  since: number;
  /** The phone's own: said twice it counts once. */
  key: string;
  /** Their words; absent once forgotten. */
  text?: Sealed;
}

/** One box under one waybill; one document. */
export interface Parcel {
  /** sha256(merchantId|carrier|waybillNo), fixed at shipping. */
  _id: string;
  /** Every hash it is known by; the first is `_id`. */
  keys: string[];
  /** Further keys that pushes brought, sorted: `keys` has them beside those that its events link. */
  saidKeys?: string[];
  merchantId: string;
  carrier: string;
  waybillNo: string;
  /** sha256(merchantId|orderNo): what the order's parcels share. */
  orderId: string;
  orderNo: string;
  /** Epoch ms; the same on all parcels of an order, so that lists can be paged by it. */
  orderedAt: number;
  items: Item[];
  recipient: Recipient;
  /** The buyer's openid; absent until claimed. */
  buyer?: string;
  /** Hash of the claim card's token. */
  claimHash?: string;
  claimExpiresAt?: number;
  /** Links to it that its buyer gave out, oldest first; ≤ 10. */
  shares?: Share[];
  /** The ship form's request key: a double tap finds its own parcel. */
  requestKey: string;
  /** Its buyer was forgotten while it was on its way: the recipient is, when it comes to its end. */
  forgetAtEnd?: true;
  shippedAt: number;
  createdAt: number;
  /** Rises by one with every write; every write asks for the version it read. */
  version: number;
  /** Oldest first; ≤ 1,000. */
  events: TrackingEvent[];
  stage: Stage;
  /** All that were ever opened, oldest first. */
  issues: Issue[];
  /** Those that no scan tells of, oldest first. */
  raised?: RaisedIssue[];
  /** What staff did about issues, one entry an episode. */
  handling?: Handling[];
  /** What its buyer asked the shop, oldest first; ≤ 20. */
  requests?: BuyerRequest[];
  /** Open issues' codes, for queries. */
  openIssues: string[];
  /** When staff came to hear of the first of what is open of theirs, epoch ms; absent when nothing is. */
  troubledAt?: number;
  /** The newest event's reading and time, for lists that leave `events` out. */
  newest?: { at: number; zone: string; place?: string; rawText: string; reading: Reading };
  /** What the list's headline needs from older events. */
  facts: ListFacts;
  /** What opening its timeline needs from older events; absent where all of them are read for it. */
  glance?: Glance;
  /** The newest arrival time: the provider's own, or what the carrier's newest words promise. */
  eta?: SaidEta;
  /** The provider's own arrival time, as said. */
  saidEta?: SaidEta;
  /** Where it goes, as a provider says. */
  destination?: SaidName;
  /** How each provider's newest whole track compares with what it told of before. */
  tracks?: HeardTracks;
  /** What each provider's last push was that brought something new: to know it again without reading it. */
  heard?: HeardPushes;
  /** Other carriers that sources took for the right one; what was said at shipping stays in `carrier`. See `carrierNow`. */
  corrections?: Correction[];
  /** When a source last told us something new, epoch ms. */
  heardAt?: number;
  /** How its tracks are got; absent until its merchant's sources were first asked. */
  following?: Following;
  /** When a source is next to be asked to follow it, epoch ms; absent while it is followed wherever it should be. */
  followAt?: number;
  /** When a source is next to be asked where it is, epoch ms; absent at an end. */
  askAt?: number;
  /** When a rule could next open an issue, or it has come to its end and is to be learnt from, epoch ms; absent when nothing can. */
  dueAt?: number;
  /** When its lane learnt from it, epoch ms. */
  learntAt?: number;
  notices: Notice[];
  /** Smallest `nextAt` of the notices. */
  nextNoticeAt?: number;
}

/** Facts gathered over the events, kept so that one projected read can word a list row. */
export interface ListFacts {
  pickup?: Pickup;
  /** Who brings it; `name` is absent when the words give a number only. */
  courier?: { name?: string; phone?: string; since: number };
  deliveredAt?: number;
  signer?: string;
  city?: string;
}

/** What a timeline shows before anybody asks for all events: kept, so that opening one reads the newest only. */
export interface Glance {
  /** The events that stand there, newest first. */
  newest: GlancedEvent[];
  /** How many there are to show, and how many gave way to others. */
  eventCount: number;
  foldedCount: number;
  /** The cities on the drawn line, as each reader says them. */
  route: Record<Locale, string[]>;
  /** Over a border. */
  legs?: Record<Locale, Leg[]>;
  /** Between which cities it travels, where both are known. */
  lane?: LaneEnds;
}

export type LaneEnds = Pick<Lane, 'from' | 'to'>;

/** One of the kept events: `status` and `subStatus` where the whole track makes something else of its reading. */
export interface GlancedEvent {
  id: string;
  status?: Status;
  subStatus?: string;
  withdrawn?: true;
}

/** A parcel without its notices, as its timeline reads it: where it has a glance, only its newest events may be in it. */
export type OpenedParcel = Omit<Parcel, 'notices'>;

/** A parcel without its events, notices and requests, as lists read it. */
export type ParcelSummary = Omit<Parcel, 'events' | 'notices' | 'requests'>;

/** A parcel without its events, as telling people reads it. */
export type ParcelOutline = Omit<Parcel, 'events'>;

/** What of a parcel its words are made of. */
export type WordedParcel = Pick<
  ParcelSummary,
  'carrier' | 'corrections' | 'shippedAt' | 'stage' | 'issues' | 'newest' | 'facts' | 'eta'
>;
