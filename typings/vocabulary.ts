/**
 * The product's words, shared by phone and cloud. Types only: WeChat's compiler emits nothing for this folder.
 * Meanings: docs/glossary.md.
 */

/** What one scan says. `exception` and `unknown` never become a stage. */
export type Status =
  | 'created'
  | 'picked_up'
  | 'in_transit'
  | 'customs'
  | 'arrived_city'
  | 'out_for_delivery'
  | 'awaiting_pickup'
  | 'delivered'
  | 'exception'
  | 'returning'
  | 'returned'
  | 'cancelled'
  | 'unknown';

/** How far a parcel is. */
export type Stage = Exclude<Status, 'exception' | 'unknown'> | 'expired';

/** What is wrong with a parcel now; a parcel can be in transit and stalled at once. */
export type IssueCode =
  | 'pickup_overdue'
  | 'stalled'
  | 'late'
  | 'delivery_failed'
  | 'bad_address'
  | 'unreachable'
  | 'missorted'
  | 'customs_held'
  | 'duty_unpaid'
  | 'damaged'
  | 'lost'
  | 'refused'
  | 'pickup_uncollected'
  | 'not_received'
  | 'asked';

/** Who hears of an issue. */
export type Audience = 'shopper' | 'staff';

/** What became of an issue that staff settled by hand. */
export type IssueOutcome =
  | 'redelivered'
  | 'collected'
  | 'address_changed'
  | 'returned'
  | 'reshipped'
  | 'refunded'
  | 'false_alarm'
  | 'answered'
  | 'rescheduled';

/** What a buyer asks the shop: something to know, another time of delivery, or that what is missing of the address be added. */
export type AskKind = 'question' | 'new_time' | 'address';

/** Why somebody of the staff looks at what is personal. */
export type RevealReason = 'contact' | 'address' | 'claim' | 'other';

export type Locale = 'zh-CN' | 'en';

/** The three subscribe-message templates that are asked for together. */
export type TemplateKind = 'progress' | 'pickup' | 'trouble';

/**
 * What a shopper can be told about, each with a switch of its own: stages; `soon`, an hour before the carrier's own time; `trouble`, which
 * every issue shares.
 */
export type Told = 'arrived_city' | 'out_for_delivery' | 'soon' | 'awaiting_pickup' | 'delivered' | 'trouble';

/** What a message can carry; which keyword of a template carries which is configuration. */
export type Meaning = 'goods' | 'phrase' | 'time' | 'note' | 'code' | 'place';

/**
 * Why a notice was not sent, or not yet. `kept`: an accept is kept for something worth more · `folded`: another message says it too ·
 * `quiet_hours`: it waits for their end · `in_turn`: an earlier one of the same parcel goes first · `no_room`: the shop has no room in
 * which staff are told.
 */
export type NoticeReason =
  | 'no_accept'
  | 'switched_off'
  | 'kept'
  | 'folded'
  | 'quiet_hours'
  | 'in_turn'
  | 'outdated'
  | 'superseded'
  | 'refused_by_wechat'
  | 'temporary_failure'
  | 'answer_lost'
  | 'no_room';

export type Role = 'owner' | 'support';

/**
 * A moment inside a sentence, filled in when it is drawn, so that a cached sentence never says 今天 about yesterday.
 * `day`: 今天, 11 月 20 日 · `moment`: 昨天 18:20 · `clock`: 20:00 · `window`: 今天 14:00–16:00 · `ago`: 12 分钟前.
 */
export interface TimeSlot {
  kind: 'day' | 'moment' | 'clock' | 'window' | 'ago';
  /** Epoch ms. */
  at: number;
  /** End of a window, epoch ms. */
  to?: number;
  /** IANA zone in which it happened, for example Asia/Shanghai. */
  zone: string;
}

/** A sentence made in the cloud: words, and moments that the phone words when it draws. */
export type Sentence = readonly (string | TimeSlot)[];

/** How a parcel is followed: a source tells us of it; none could be asked yet; they do not take this number, or the phone beside it; none of them knows its carrier. */
export type FollowState = 'subscribed' | 'later' | 'bad_waybill' | 'bad_phone' | 'no_source';
