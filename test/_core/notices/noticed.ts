import type { Addressee } from '../../../cloudfunctions/_core/notices/addressee';
import type { NoticedParcel } from '../../../cloudfunctions/_core/notices/decision';
import type { Milestone, Notice } from '../../../cloudfunctions/_core/notices/types';
import { issueMilestone, stageMilestone } from '../../../cloudfunctions/_core/notices/milestones';
import { DEFAULT_SETTINGS } from '../../../cloudfunctions/_core/access/settings';
import { USUAL_WORTH } from '../../../cloudfunctions/_core/notices/worth';

/** 21 November 2026, 14:00 in China. */
export const NOW = Date.UTC(2026, 10, 21, 6);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const person = (changes: Partial<Addressee> = {}): Addressee => ({
  to: 'oBuyer',
  settings: structuredClone(DEFAULT_SETTINGS),
  zone: 'Asia/Shanghai',
  accepts: { progress: 1, pickup: 1, trouble: 1 },
  codeKeyword: 'character_string1',
  worthOf: () => USUAL_WORTH,
  ...changes,
});

export const noticeOf = ({ code, told, template, at }: Milestone, changes: Partial<Notice> = {}): Notice => ({
  ...{ id: told === 'trouble' ? `${code}@${at}` : code, milestone: code, told, template, at, to: 'oBuyer' },
  ...{ state: 'waiting', attempts: 0, unanswered: 0, nextAt: at },
  ...changes,
});

export const parcelOf = (id: string, changes: Partial<NoticedParcel> = {}): NoticedParcel => ({
  ...{ _id: id, merchantId: 'shop', orderId: `order-${id}`, stage: 'in_transit', openIssues: [], facts: {} },
  ...{ shippedAt: NOW - DAY, notices: [] },
  ...changes,
});

/** A parcel at a stage that its notice is about. */
export const reached = (
  id: string,
  stage: 'arrived_city' | 'out_for_delivery' | 'awaiting_pickup' | 'delivered',
  changes: Partial<NoticedParcel> = {},
): NoticedParcel => parcelOf(id, { stage, notices: [noticeOf(stageMilestone(stage, NOW - MINUTE))], ...changes });

export const inTrouble = (id: string, changes: Partial<NoticedParcel> = {}): NoticedParcel =>
  parcelOf(id, {
    openIssues: ['delivery_failed'],
    notices: [noticeOf(issueMilestone('delivery_failed', NOW - MINUTE))],
    ...changes,
  });
