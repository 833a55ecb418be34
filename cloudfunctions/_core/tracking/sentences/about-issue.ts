import type { Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { maskPhonesInWords } from '../../access/mask';
import { withoutUndefined } from '../../without-undefined';
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

export function aboutIssue({ since, reason }: Issue, { facts, newest, shippedAt }: ParcelSummary): AboutIssue {
  const zone = newest?.zone ?? CHINA_ZONE;
  const masked = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : maskPhonesInWords(text);
  return withoutUndefined({
    since: { kind: 'ago', at: since, zone } as const,
    shipped: { kind: 'ago', at: shippedAt, zone } as const,
    city: facts.city,
    courierName: facts.courier?.name,
    station: masked(facts.pickup?.place),
    reason: masked(reason),
  });
}
