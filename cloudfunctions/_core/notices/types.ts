import type { IssueCode, NoticeReason, TemplateKind, Told } from '../../../typings/vocabulary';

/** A stage first reached, the carrier's time within the hour, or an issue first opened: what can be told. */
export type MilestoneCode = Exclude<Told, 'trouble'> | IssueCode;

export interface Milestone {
  code: MilestoneCode;
  told: Told;
  template: TemplateKind;
  /** Time of the event, epoch ms. */
  at: number;
}

/** Which notice: its parcel, and its id there. */
export interface NoticeRef {
  parcelId: string;
  noticeId: string;
}

/**
 * What one person is told about one milestone. Lives in its parcel's document: parcel and notices are one write.
 * waiting → sending (attempt recorded before the call) → sent · in_app · failed; `folded` when it was sent by the message of another, which
 * leads it. A lost answer leaves `sending` until its lease ends.
 */
export interface Notice {
  /** Milestone code and its episode: `out_for_delivery`, `delivery_failed@1763712000000`; staff's begin with `staff:`, what staff wrote with `told:`. Once each per parcel. */
  id: string;
  milestone: MilestoneCode;
  told: Told;
  template: TemplateKind;
  /** Time of the event, epoch ms. */
  at: number;
  /** Where it goes: WeChat's messages when absent, else the room in which the shop's staff are. */
  channel?: 'room';
  /** What staff wrote about it, ≤ 20 characters, in the place of our own words. */
  words?: string;
  /** An openid; for a room the merchant's id. */
  to: string;
  state: 'waiting' | 'sending' | 'sent' | 'in_app' | 'failed' | 'folded';
  /** Calls begun. */
  attempts: number;
  /** Calls whose answer was lost. */
  unanswered: number;
  /** Next moment at which somebody has to look, epoch ms; absent when nothing is left to do. */
  nextAt?: number;
  /** When the last call was begun, epoch ms. */
  begunAt?: number;
  sentAt?: number;
  /** Why it ended as it did, or why it waits. */
  reason?: NoticeReason;
  /** What an accept is kept for (`kept`). */
  keptFor?: Told;
  /** It waited for the end of quiet hours: news until then, epoch ms. */
  newsUntil?: number;
  /** Whose message says it too, and which of that one's attempts it was. */
  foldedInto?: NoticeRef & { attempt: number };
  /** Which notices its last message said too. */
  carries?: NoticeRef[];
  /** WeChat's, or the room's, code for why it was not taken. */
  code?: string;
  /** WeChat's id of the message, where it gave one. */
  messageId?: string;
}
