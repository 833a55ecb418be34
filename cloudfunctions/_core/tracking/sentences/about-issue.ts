import type { Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { maskPhonesInWords } from '../../access/mask';
import { CHINA_ZONE } from '../local-time';
import type { ParcelSummary } from '../parcel';
import type { Issue } from '../types';

/** What the words about an issue are made of. What is not known is absent. */
export interface AboutIssue {
  /** When it began. */
  since: TimeSlot;
  city?: string;
  courierName?: string;
  station?: string;
  reason?: string;
  /** Shipping. */
  shipped: TimeSlot;
}

/** How an issue is said: what · why · what next. */
export interface IssueWords {
  headline: Sentence;
  line?: Sentence;
  /** 1–3, in order. */
  steps: readonly string[];
}

export function aboutIssue(issue: Issue, { facts, newest, shippedAt }: ParcelSummary): AboutIssue {
  const zone = newest?.zone ?? CHINA_ZONE;
  const { city, courier, pickup } = facts;
  return {
    since: { kind: 'ago', at: issue.since, zone },
    shipped: { kind: 'ago', at: shippedAt, zone },
    ...(city !== undefined && { city }),
    ...(courier?.name !== undefined && { courierName: courier.name }),
    ...(pickup?.place !== undefined && { station: maskPhonesInWords(pickup.place) }),
    ...(issue.reason !== undefined && { reason: maskPhonesInWords(issue.reason) }),
  };
}
