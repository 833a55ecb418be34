import type { IssueCode, TemplateKind, Told } from '../../../typings/vocabulary';

/** A stage first reached, or an issue first opened: what can be told. */
export type MilestoneCode = Exclude<Told, 'trouble'> | IssueCode;

export interface Milestone {
  code: MilestoneCode;
  told: Told;
  template: TemplateKind;
  /** Time of the event, epoch ms. */
  at: number;
}

/**
 * One message to one person about one milestone. Lives in its parcel's document: parcel and notices are one write.
 * waiting → sending (attempt recorded before the call) → sent · in_app · failed; a lost answer leaves `sending` until its lease ends.
 */
export interface Notice {
  /** Milestone code and its episode: `out_for_delivery`, `delivery_failed@1763712000000`. Once each per parcel. */
  id: string;
  milestone: MilestoneCode;
  told: Told;
  template: TemplateKind;
  /** Time of the event, epoch ms. */
  at: number;
  to: string;
  state: 'waiting' | 'sending' | 'sent' | 'in_app' | 'failed';
  /** Calls begun. */
  attempts: number;
  /** Calls whose answer was lost. */
  unanswered: number;
  /** Next moment at which somebody has to look, epoch ms; absent when nothing is left to do. */
  nextAt?: number;
  sentAt?: number;
  /** Why it ended as it did, or why it waits. */
  reason?: NoticeReason;
}

export type NoticeReason =
  'no_accept' | 'switched_off' | 'outdated' | 'superseded' | 'refused_by_wechat' | 'temporary_failure' | 'answer_lost';
