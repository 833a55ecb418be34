import type { ErrorCode } from '../../../typings/reply';
import type { AskedFor } from './limits';

/** Calls to a source in one hour. */
export interface HealthHour {
  /** Beginning of the hour, epoch ms. */
  at: number;
  answered: number;
  failed: number;
}

/** How a source was of late. */
export interface SourceHealth {
  /** Newest last, ≤ 24. */
  hours: HealthHour[];
  /** When it last answered, epoch ms. */
  answeredAt?: number;
  /** When it last failed, epoch ms, and how. */
  failedAt?: number;
  failure?: ErrorCode;
}

/** One account with a provider, as all functions share it. */
export interface SourceRecord {
  /** `provider|accountId` */
  _id: string;
  version: number;
  /** What is left of the account's limits, each as the moment at which it is full again, epoch ms. */
  buckets: Partial<Record<'calls' | 'queries' | 'subscriptions' | 'refreshes', number>>;
  /** Not to be asked for this before, epoch ms: it said so, or its allowance is used up. */
  pausedUntil?: Partial<Record<AskedFor, number>>;
  /** What its circuit breakers know, as JSON: one for each kind of question, so that one kind that is refused does not close the other. */
  breaker?: Partial<Record<AskedFor, string>>;
  health: SourceHealth;
}
