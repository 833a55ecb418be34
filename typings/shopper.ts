import type {
  AskKind,
  FollowState,
  IssueCode,
  Locale,
  Meaning,
  NoticeReason,
  Sentence,
  Stage,
  Status,
  TemplateKind,
  TimeSlot,
  Told,
} from './vocabulary';

/** Finer points of a stage that change its headline or mark. */
export type StageDetail = 'abroad' | 'cleared' | 'soon';

/** What is happening to a parcel, as the list and the hero show it. The mark (family, icon) follows on the phone from `stage`, `detail` and `issue`. */
export interface ParcelFace {
  stage: Stage;
  detail?: StageDetail;
  /** The issue that leads the headline, if one is open and visible to this reader. */
  issue?: IssueCode;
  /** True when nothing is known yet and nothing can be said honestly (family `unknown`). */
  unknown?: boolean;
  headline: Sentence;
  line?: Sentence;
}

/** One box of an order in the list. */
export interface ParcelRow extends ParcelFace {
  parcelId: string;
  /** 1-based place in the order, by shipping time. */
  index: number;
  /** What is in it, for example 餐椅 2 把. Not cut. */
  goods: string;
  carrierName: string;
  /** Arrival as the carrier gives it; absent when unknown or past. */
  eta?: Eta;
  pickup?: Pickup;
  /** Time of the newest scan, epoch ms; absent before the first. */
  lastEventAt?: number;
  /** When a source last told us something new, epoch ms. */
  heardAt?: number;
  /** When an open issue should be answered by, epoch ms. */
  deadlineAt?: number;
}

export interface OrderCard {
  orderId: string;
  orderNo: string;
  shopName: string;
  /** All items of the order's parcels, joined by 、. Not cut. */
  goods: string;
  /** Epoch ms. */
  orderedAt: number;
  /** By shipping time; at least one. */
  parcels: ParcelRow[];
}

export interface OrderPage {
  orders: OrderCard[];
  /** Pass back for the next page; absent on the last. */
  nextCursor?: string;
  /** The cloud's clock when this was read, epoch ms. */
  asOf: number;
}

export interface Eta {
  /** Epoch ms; a window when `to` is there. */
  from: number;
  to?: number;
  zone: string;
  source: 'carrier' | 'history';
}

export interface Pickup {
  /** Empty when the carrier gave none: the code is in its text message. */
  codes: string[];
  /** Station or locker, as the carrier calls it. */
  place?: string;
  kind: 'station' | 'locker';
  phone?: string;
  /** Free until, epoch ms, if the words say so. */
  until?: number;
  arrivedAt: number;
}

export interface EventView {
  /** Stable while the parcel lives. */
  id: string;
  /** Epoch ms. */
  at: number;
  zone: string;
  /** False when the scan's zone had to be assumed. */
  zoneKnown: boolean;
  status: Status;
  sentence: Sentence;
  place?: string;
  /** The carrier's own words, phones but the courier's masked. */
  raw: string;
  /** Which words or code led to the reading, in the reader's language. */
  why: string;
  /** We could not read it: the sentence is the carrier's words. */
  unread: boolean;
  /** Which source told us, as its own name: 快递鸟. */
  source: string;
  /** Its source told of it once and no longer does. */
  withdrawn?: true;
  /** Epoch ms. */
  receivedAt: number;
}

/** One part of a way over a border: what is known of it, and nothing else. */
export interface Leg {
  kind: 'left' | 'arrived' | 'customs' | 'delivery';
  state: 'done' | 'now' | 'ahead';
  /** 日本发出 */
  title: string;
  /** From where to where, or where; what customs said last, while they have it. */
  line?: Sentence;
  /** The day on which it happened, or after what it comes. */
  when?: Sentence;
  /** While customs have it: their first day, to count from. */
  since?: TimeSlot;
}

export interface IssueView {
  code: IssueCode;
  /** Epoch ms. */
  since: number;
  headline: Sentence;
  line?: Sentence;
  /** ≤ 3 steps, in order. */
  steps: Sentence[];
}

export interface Timeline extends ParcelFace {
  parcelId: string;
  /** Staff see the same page without what is the buyer's own: accepts and claims. */
  viewer: 'buyer' | 'staff';
  orderNo: string;
  shopName: string;
  goods: string;
  index: number;
  /** All parcels of the order, this one included, by shipping time. */
  siblings: { parcelId: string; index: number; goods: string; stage: Stage; issue?: IssueCode }[];
  carrier: { code: string; name: string; phone?: string };
  waybillNo: string;
  shippedAt: number;
  eta?: Eta;
  issues: IssueView[];
  /** Four dots; `at` is how many are reached, 0–4. */
  progress: { way: 'forward' | 'back'; at: number };
  courier?: { name?: string; phone?: string; maskedPhone?: string; since: number };
  pickup?: Pickup;
  delivered?: { at: number; zone: string; signer?: string };
  /** Over a border, in order, instead of the dots; absent within a country, on the way back, and while no country is known for sure. */
  legs?: Leg[];
  /** Cities in the order they were reached, newest last, ≤ 5. */
  route: string[];
  /** Newest first, ≤ 20 unless all were asked for. */
  events: EventView[];
  /** How many events there are in all. */
  eventCount: number;
  /** At least so many further scans were told of than a parcel can keep; absent as a rule. */
  foldedCount?: number;
  heardAt?: number;
  /** How it is followed; absent at an end, when nobody asks any more. */
  source?: SourceState;
  /** How long scans on this route are usually apart, ms, and from how many; only while it is at rest for no longer, and enough are known. */
  usual?: { p50Ms: number; p90Ms: number; n: number };
  /** What the shop's staff wrote about it last, and when, epoch ms. */
  shopWords?: { text: string; at: number };
  /** What its buyer asked the shop last, and when the shop wrote back or settled it, epoch ms; while it is news. */
  asked?: { kind: AskKind; at: number; text: string; answeredAt?: number };
  /** Whether its buyer can say now that something is wrong with it; what was said can be taken back. */
  report?: { may: ReportedProblem[]; said: ReportedProblem[] };
  /** Messages left per template. */
  accepts: Record<TemplateKind, number>;
  asOf: number;
}

/** What only the buyer knows. */
export type ReportedProblem = 'not_received' | 'damaged';

export interface SourceState {
  state: FollowState;
  /** When a source last answered about it, with news or without, epoch ms. */
  checkedAt?: number;
  /** Since when no source has answered though asked, or could not be asked, epoch ms; absent while they do. */
  silentSince?: number;
}

/** What became of a pull to refresh. Whatever it says, the last state stays on the page. */
export type RefreshResult =
  /** A source answered just now: read the timeline again. */
  | { outcome: 'asked' }
  /** Asked not long ago; when a source last answered, and when the next question is possible, epoch ms. */
  | { outcome: 'too_soon'; checkedAt?: number; nextAt: number }
  /** No source answers, or none may be asked; when it is worth trying again, epoch ms. */
  | { outcome: 'silent'; nextAt: number }
  /** Its merchant has no source that could be asked about it. */
  | { outcome: 'unfollowed' }
  /** At its end: there is nothing to ask. */
  | { outcome: 'settled' };

/** When messages wait for the morning. In minutes after midnight, 0–1,439, by the person's own clocks; over midnight when `from` is after `to`. */
export interface QuietHours {
  on: boolean;
  from: number;
  to: number;
  /** What cannot wait comes all the same: a locker that returns the parcel tonight. */
  urgentAnyway: boolean;
}

export interface Settings {
  /** `auto` follows WeChat. */
  language: 'auto' | Locale;
  told: Record<Told, boolean>;
  quiet: QuietHours;
  /** By whose clocks times are shown, on the phone and in messages. */
  times: 'beijing' | 'local';
}

/** What somebody changes of their settings; the rest stays. */
export interface SettingsChange {
  language?: Settings['language'];
  told?: Partial<Settings['told']>;
  quiet?: Partial<QuietHours>;
  times?: Settings['times'];
}

/** What the cloud cannot see of a phone. */
export interface PhoneFacts {
  /** WeChat's own language there. */
  locale: Locale;
  /** IANA zone of its clocks. */
  zone: string;
}

/** A message as WeChat would show it. */
export interface MessageSample {
  told: Told;
  template: TemplateKind;
  /** In the template's order. */
  rows: { meaning: Meaning; value: string }[];
}

export interface SettingsView {
  settings: Settings;
  accepts: Record<TemplateKind, number>;
  /** Ids for wx.requestSubscribeMessage, ≤ 3. */
  templateIds: Record<TemplateKind, string>;
  /** One for each kind of news, by the code that sends. */
  samples: MessageSample[];
}

/** One message of the last 30 days, sent or not. */
export interface MessageEntry {
  parcelId: string;
  /** Not cut. */
  goods: string;
  told: Told;
  /** What a message calls it: 派送中, 没送成. */
  phrase: string;
  /** When it happened, epoch ms. */
  at: number;
  outcome: 'sent' | 'waiting' | 'not_sent';
  /** Epoch ms. */
  sentAt?: number;
  /** Why not, or why not yet. */
  reason?: NoticeReason;
  /** For which news an accept is kept (`kept`). */
  keptFor?: Told;
  /** Until when it waits, epoch ms. */
  until?: number;
}

export type AcceptResult = 'accept' | 'reject' | 'ban' | 'filter';

/** What is shown of a parcel before it is claimed: nothing personal. */
export interface ClaimView {
  /** Set when it is yours already, or has just become yours. */
  parcelId?: string;
  shopName: string;
  goods: string;
  carrierName: string;
  stage: Stage;
  city?: string;
}

/** A fault of the phone's own code, as it may be told: whatever could be somebody's was taken out of it. */
export interface FaultReport {
  /** As its reader says it: K7M-2QF. */
  id: string;
  /** Path of the page in front, without its query; empty before the first. */
  page: string;
  /** ≤ 200 characters. */
  message: string;
  /** Where in the code, innermost first: file:line:column, a blank between; ≤ 1,000 characters. */
  stack?: string;
  /** As WeChat names the version; absent in development. */
  appVersion?: string;
}

/** What a link to a parcel shows: how far it is, or where it waits and by which code. */
export type ShareKind = 'progress' | 'pickup';

/** A parcel as whoever holds a link sees it: never a name, phone, address, product, number, courier or word of the carrier's. */
export type SharedView = SharedProgress | SharedPickup;

/** Cities and days. Every moment in it is a day: midnight where it happened. */
export interface SharedProgress {
  kind: 'progress';
  /** When the link ends, epoch ms. */
  expiresAt: number;
  stage: Stage;
  detail?: Exclude<StageDetail, 'soon'>;
  /** True when nothing is known yet and nothing can be said honestly. */
  unknown?: boolean;
  headline: Sentence;
  line?: Sentence;
  /** A `day`, or a `window` of days; absent when it is not known, has passed, or something holds the parcel up. */
  eta?: TimeSlot;
  progress: Timeline['progress'];
  /** As in the timeline. */
  route: string[];
  /** Newest first. */
  events: SharedEvent[];
}

/** What happened in a city on a day. */
export interface SharedEvent {
  status: Exclude<Status, 'exception' | 'unknown'>;
  city?: string;
  day: TimeSlot;
}

/** For somebody who collects it. */
export interface SharedPickup {
  kind: 'pickup';
  /** When the link ends, epoch ms. */
  expiresAt: number;
  /** Absent once it waits no more. `place` only where it is called as stations are, and tells of no door and nobody. */
  pickup?: Pick<Pickup, 'codes' | 'place' | 'kind' | 'until'>;
}

/** A link, ready to be sent, and what it shows now. */
export interface ShareCard {
  /** 128 bits. */
  token: string;
  /** Path inside the mini-program, without a slash before it. */
  path: string;
  /** What the card says in a chat. */
  title: string;
  /** Epoch ms. */
  expiresAt: number;
  view: SharedView;
}

/** Calls of the function `shopper`: action → input and output. Who is asking comes from WeChat, never from the input. */
export interface ShopperCalls {
  listOrders: { input: { locale: Locale; cursor?: string }; output: OrderPage };
  getTimeline: { input: { locale: Locale; parcelId: string; allEvents?: boolean }; output: Timeline };
  /** The buyer says that something is wrong with what was delivered, or takes it back. Safe to repeat. The shop hears of it. */
  reportProblem: {
    input: { locale: Locale; parcelId: string; code: ReportedProblem; undo?: boolean };
    output: Timeline;
  };
  /**
   * The buyer asks the shop. `text`: 1–200 characters; `key`, ≤ 64, tells one request from the next: said twice it counts once. too_large:
   * asked as often as a shop is to answer, today or about this parcel.
   */
  askShop: {
    input: { locale: Locale; parcelId: string; kind: AskKind; text: string; key: string };
    output: Timeline;
  };
  /** Asks a source now, if its limits allow. Never fails for what a source does. */
  refreshParcel: { input: { parcelId: string }; output: RefreshResult };
  /** Looks (`take: false`) or takes (`take: true`). A card that was used by somebody else, ran out, or is none: not_found. */
  claimOrder: { input: { locale: Locale; token: string; take: boolean }; output: ClaimView };
  /**
   * A link to a parcel of the caller's, good for 7 days (`progress`) or 24 hours (`pickup`); asked again within an hour it is the same one.
   * `pickup` of a parcel that waits no more: too_late; of one that does not wait yet: bad_input.
   */
  shareParcel: { input: { locale: Locale; parcelId: string; kind: ShareKind }; output: ShareCard };
  /** Ends all links to a parcel of the caller's; how many there were. Safe to repeat. */
  withdrawShares: { input: { parcelId: string }; output: { withdrawn: number } };
  /** What a link shows. One that was withdrawn, ran out, or is none: not_found. */
  openShare: { input: { locale: Locale; token: string }; output: SharedView };
  /**
   * What wx.requestSubscribeMessage answered, by template id. `askedAt`, the phone's time, epoch ms, tells one question from the next: said
   * twice it counts once. `lateMs`: how long ago by the phone's own clock; just now when absent.
   */
  recordAccepts: {
    input: {
      results: { templateId: string; result: AcceptResult }[];
      askedAt: number;
      lateMs?: number;
      phone: PhoneFacts;
    };
    output: SettingsView;
  };
  /** Samples are in the language of `phone`, unless the settings say another. What the phone says of itself is kept. */
  getSettings: { input: { phone: PhoneFacts }; output: SettingsView };
  /** Only what is changed, so that a phone that knows old settings brings none of them back. */
  saveSettings: { input: { settings: SettingsChange; phone: PhoneFacts }; output: SettingsView };
  /** Newest first, ≤ 50. */
  listMessages: { input: { locale: Locale }; output: { messages: MessageEntry[] } };
  /** Something went wrong on the phone; it stands in the log, and nothing is kept. */
  reportFault: { input: FaultReport; output: Record<string, never> };
  /**
   * Forgets the caller: parcels are unbound, settings, accepts and messages are removed. `done: false` when the time did not suffice:
   * call again.
   */
  deleteMe: { input: Record<string, never>; output: { done: boolean } };
}
