import type {
  AskKind,
  FollowState,
  IssueCode,
  IssueOutcome,
  Locale,
  RevealReason,
  Role,
  Sentence,
  Stage,
} from './vocabulary';
import type { ErrorCode } from './reply';
import type { Eta, ParcelFace } from './shopper';

export interface Item {
  /** 1–60 characters. */
  name: string;
  /** 1–9999. */
  quantity: number;
}

export interface Staff {
  merchantId: string;
  shopName: string;
  name: string;
  role: Role;
  /** Derived from the role, so that pages need no table of their own. */
  can: { ship: boolean; handle: boolean };
}

/** A parcel in the workbench list. */
export interface ParcelTask extends ParcelFace {
  parcelId: string;
  orderNo: string;
  goods: string;
  carrierName: string;
  waybillNo: string;
  place?: string;
  /** Why it is here. */
  kind: 'issue' | 'moving';
  /** From when the issue that leads counts, epoch ms: with its code the issue's name. */
  issueSince?: number;
  /** When staff came to hear of it, epoch ms. */
  openedAt?: number;
  /** Its other open issues. */
  also?: IssueCode[];
  /** When the first of its open issues should be answered by, epoch ms. */
  deadlineAt?: number;
  /** Who of the staff is on it. */
  taken?: Taken;
  claimed: boolean;
  /** Its buyer wanted to be forgotten, and nobody else has it. */
  forgotten?: true;
  shippedAt: number;
  /** How it is followed; absent once it has been heard of, and at an end. */
  following?: FollowState;
}

export interface Workbench {
  counts: {
    /** Parcels with an open issue. */
    toHandle: number;
    /** Of those, past their deadline. */
    overdue: number;
    shippedToday: number;
    notPickedUp: number;
  };
  /** Parcels by their open issues, one with two under both; kinds without any are absent. */
  byIssue: Partial<Record<IssueCode, number>>;
  /** Issues first by deadline, then the rest newest first; ≤ 100. */
  tasks: ParcelTask[];
  /** There are more parcels than are looked at: very old ones are missing. */
  more?: true;
  /** Sources that have not answered for a while, and since when, epoch ms: that time counts for no issue. */
  silent: { name: string; since: number }[];
  /** Epoch ms of the last push for any of these. */
  heardAt?: number;
  asOf: number;
}

/** Somebody of the staff who is on an issue. */
export interface Taken {
  name: string;
  /** Epoch ms. */
  at: number;
  /** It is the reader. */
  mine: boolean;
}

/** Which issue: a parcel has each code once from any one moment on. */
export interface IssueRef {
  parcelId: string;
  code: IssueCode;
  /** Epoch ms. */
  since: number;
}

/** Something that was done about an issue. */
export type IssueAct =
  /** Whoever does it is on it from now on; takes it over from somebody else. */
  | { kind: 'take' }
  /** `to`: a colleague's key. */
  | { kind: 'hand'; to: string }
  /** 1–120 characters for the shopper: on the parcel's page, and by WeChat while an accept is left. */
  | { kind: 'tell'; text: string }
  /** `note`: ≤ 200 characters. */
  | { kind: 'solve'; outcome: IssueOutcome; note?: string }
  /** What was settled by hand is open again. */
  | { kind: 'reopen' }
  /** Looks at what is personal in a buyer's requests: written down first, with the reason, and in this answer only. */
  | { kind: 'reveal'; reason: RevealReason };

/** What a buyer asked the shop. */
export interface RequestView {
  kind: AskKind;
  /** Epoch ms. */
  at: number;
  /** In their words, ≤ 200 characters; absent for who may not read it, for an address until it is revealed, and once its buyer was forgotten. */
  text?: string;
}

/** One line of what was done about an issue, newest last. */
export interface IssueLogLine {
  /** Epoch ms. */
  at: number;
  /** Who of the staff; the product itself when absent. */
  by?: string;
  what:
    | { kind: 'opened' | 'joined' | 'escalated' | 'answered' }
    | { kind: 'took' | 'reopened' }
    | { kind: 'handed'; to: string }
    | { kind: 'told'; text: string }
    | { kind: 'revealed'; reason: RevealReason }
    | { kind: 'solved'; outcome: IssueOutcome; note?: string };
}

/** One issue for the staff who answer it. */
export interface IssuePage extends IssueRef {
  orderNo: string;
  goods: string;
  carrierName: string;
  waybillNo: string;
  /** City in which it was last seen. */
  place?: string;
  stage: Stage;
  claimed: boolean;
  /** Its buyer wanted to be forgotten, and nobody else has it: nothing that is told reaches anybody. */
  forgotten?: true;
  headline: Sentence;
  line?: Sentence;
  /** When staff came to hear of it, epoch ms. */
  openedAt: number;
  /** When it should be answered by, epoch ms; absent once closed. */
  deadlineAt?: number;
  /** When it was answered, epoch ms: by a scan, or by hand with an outcome. */
  closedAt?: number;
  outcome?: IssueOutcome;
  /** Which rule opened it, in words, with its threshold. */
  why: Sentence;
  /** The carrier's own words that led to it, or the newest ones; phones but a courier's masked. */
  words?: { raw: string; at: number; zone: string };
  /** How new the source's word was on which it rests, epoch ms. */
  seenAt?: number;
  /** How long a rest between scans usually is on this lane, ms, and from how many. */
  usual?: { p50Ms: number; p90Ms: number; n: number };
  /** Of one that its buyer's requests opened: those requests, newest first. */
  requests?: RequestView[];
  /** What to do, in order, ≤ 3. */
  steps: string[];
  /** Past issues of this kind of the shop's that were settled the first suggested way, and how many by the same day; absent under 20. */
  evidence?: { n: number; sameDay: number };
  /** Whom to ring up, if anybody's number is known. */
  call?: { who: 'courier' | 'station' | 'carrier'; name?: string; phone: string };
  receiver: { name: string; phone: string };
  /** Messages about trouble that may still go to the shopper by WeChat; 0: what is told stands on the parcel's page only. */
  acceptsLeft: number;
  /** Words ready to send, filled with this parcel's values. */
  replies: string[];
  taken?: Taken;
  log: IssueLogLine[];
  /** To whom it can be handed. */
  colleagues: { key: string; name: string }[];
  /** What a change is based on: it is refused when somebody else changed the issue meanwhile. */
  revision: number;
  asOf: number;
}

/** Hours after which a rule of ours opens an issue; see docs/configuration of thresholds. */
export interface Thresholds {
  /** Shipped and never picked up: for staff, and for the shopper. */
  notPickedUpHours: number;
  notPickedUpShopperHours: number;
  /** At rest at a hub: for the shopper, and for staff. */
  hubShopperHours: number;
  hubHours: number;
  /** No news on the way. */
  noNewsHours: number;
  /** Not delivered, and no new attempt. */
  notRescheduledHours: number;
  /** At customs, in their working days. */
  customsHours: number;
  /** In a locker; at a station that gives no deadline. */
  lockerHours: number;
  stationHours: number;
  /** Before a station's or locker's own deadline. */
  beforeDeadlineHours: number;
  /** No news on the way between countries, and by ship. */
  abroadHours: number;
  atSeaHours: number;
}

/** What other thresholds would have opened. */
export interface DryRun {
  /** Parcels of the last 30 days that were looked at. */
  parcels: number;
  /** True when there were more than are looked at. */
  more: boolean;
  /** Issues that rules would have opened for staff, by kind; kinds without any are absent. */
  would: Partial<Record<IssueCode, number>>;
  /** The same with the thresholds as they are. */
  now: Partial<Record<IssueCode, number>>;
  /** The thresholds as they are. */
  thresholds: Thresholds;
}

export interface ShipInput {
  /** 1–64 characters. */
  orderNo: string;
  items: Item[];
  recipient: { name: string; phone: string };
  /** Our carrier code, for example zto-express. */
  carrier: string;
  /** 6–34 characters, letters, digits and dashes; spaces are dropped. */
  waybillNo: string;
  /** Epoch ms; now when absent. */
  shippedAt?: number;
  /** The buyer's openid when the shop knows it; else a claim card is made. */
  buyerOpenid?: string;
  /** Ship although the check digit looks wrong. */
  checkDigitConfirmed?: boolean;
  /** One per tap, so that a double tap ships once; ≤ 64 characters. */
  requestKey: string;
}

export type ShipResult =
  /** `claim` is absent when the buyer is known. */
  | {
      outcome: 'shipped';
      parcelId: string;
      /** Whether a source has taken it; `later` is tried again by itself. */
      following: FollowState;
      claim?: { token: string; path: string; title: string; expiresAt: number };
    }
  /** This merchant shipped that waybill before. */
  | { outcome: 'duplicate'; parcelId: string }
  /** The number's check digit does not fit; ask, then send again with `checkDigitConfirmed`. */
  | { outcome: 'odd_check_digit' };

export interface CarrierGuess {
  code: string;
  name: string;
}

/** How one of the merchant's accounts with a source is. */
export interface SourceHealthView {
  /** Our code of the source, for example kuaidi100. */
  provider: string;
  /** Its own name in the reader's language. */
  name: string;
  accountId: string;
  /** `ok`; `paused`: not to be asked before `until`; `broken`: it does not answer, and is tried now and then. */
  state: 'ok' | 'paused' | 'broken';
  /** Epoch ms. */
  until?: number;
  /** In the last 24 hours. */
  answered: number;
  failed: number;
  /** Epoch ms. */
  answeredAt?: number;
  failedAt?: number;
  /** How it last failed. */
  failure?: ErrorCode;
  /** What may still be asked now; `most` in so many ms. Absent where it has no such limit. */
  queries?: { left: number; most: number; perMs: number };
  subscriptions?: { left: number; most: number; perMs: number };
}

/** A parcel that staff looked up, to tell a customer where it is. Worded as its buyer reads it. */
export interface FoundParcel extends ParcelFace {
  parcelId: string;
  orderNo: string;
  goods: string;
  carrierName: string;
  waybillNo: string;
  /** Masked. */
  receiver: { name: string; phone: string };
  /** Arrival as the carrier gives it; absent when unknown or past. */
  eta?: Eta;
  /** Words ready to send, filled with this parcel's values. */
  replies: string[];
  /** What staff have to handle about it, if an issue is open for them. */
  handle?: Omit<IssueRef, 'parcelId'>;
}

/** Calls of the function `merchant`. Staff only, but for whoAmI. */
export interface MerchantCalls {
  /** `staff` is absent for everybody who works for no merchant here. */
  whoAmI: { input: Record<string, never>; output: { staff?: Staff } };
  /** With `filter.issue` a parcel stands under that issue, else under the one that leads. */
  listParcels: { input: { locale: Locale; filter?: { issue?: IssueCode; stage?: Stage } }; output: Workbench };
  shipOrder: { input: ShipInput; output: ShipResult };
  /** Best first; all known carriers when nothing fits or no number is given. */
  guessCarriers: {
    input: { locale: Locale; waybillNo: string };
    output: { guesses: CarrierGuess[]; all: CarrierGuess[] };
  };
  /** Any member of staff. `heardAt`: when a source last brought news of any of the merchant's parcels, epoch ms. */
  sourceHealth: { input: { locale: Locale }; output: { sources: SourceHealthView[]; heardAt?: number; asOf: number } };
  /**
   * Any member of staff: their merchant's parcels under this order number, waybill number, receiver's phone or its last four digits,
   * newest first, ≤ 20. `q`: 1–64 characters. `more`: there are others.
   */
  findParcels: { input: { locale: Locale; q: string }; output: { found: FoundParcel[]; more?: true; asOf: number } };
  /** Any member of staff. not_found for an issue that there is not. */
  getIssue: { input: IssueRef & { locale: Locale }; output: IssuePage };
  /**
   * Who may handle issues. `changed`: somebody else changed it since `revision`, or it closed; nothing was written, and the page is as it
   * stands now.
   */
  handleIssue: {
    input: IssueRef & { locale: Locale; revision: number; act: IssueAct };
    output: { outcome: 'done' | 'changed'; issue: IssuePage };
  };
  /** Owner only: what other thresholds would have opened over the last 30 days. Writes nothing. */
  tryThresholds: { input: { thresholds: Partial<Thresholds> }; output: DryRun };
  /** Owner only: adds or changes a member of staff. */
  saveStaff: { input: { openid: string; name: string; role: Role }; output: { saved: true } };
}
