import type { ErrorCode } from '../../../typings/reply';
import type { ProviderCode } from '../tracking/types';
import type { AskedFor } from './limits';

/** A number with its carrier, as a source is asked about it. */
export interface FollowedWaybill {
  /** Our carrier code. */
  carrier: string;
  waybillNo: string;
}

/**
 * What became of asking a source to tell us about a parcel. `subscribed`: it will push. `later`: it could not be asked, or did not
 * take it now. `refused`: it does not follow this number; `code` says why. `given_up`: it had followed it, and stopped without an end.
 */
export interface Subscription extends FollowedWaybill {
  outcome: 'subscribed' | 'later' | 'refused' | 'given_up';
  code?: ErrorCode;
  /** When that was so, epoch ms. */
  at: number;
  /** Not to be tried again before, epoch ms; absent while subscribed. */
  retryAt?: number;
  /** Tries in a row that failed. */
  failures: number;
  /** Which account of ours there; one that is configured no more follows nothing for us. */
  accountId: string;
  /** Whose parcels the source is for. */
  reach: 'china' | 'world';
  /** How often the source itself looks, ms. */
  rhythmMs: number;
}

/** One of the sources that a merchant has, as far as choosing among them goes. */
export interface AvailableSource {
  provider: ProviderCode;
  accountId: string;
  reach: 'china' | 'world';
}

/** How the tracks of a parcel are got: which sources were asked to tell, and when we asked ourselves. */
export interface Following {
  subscriptions: Partial<Record<ProviderCode, Subscription>>;
  /** What one number has used of what a source allows: `queries|provider|number` or `subscriptions|provider|number` → full again at, epoch ms. */
  buckets: Record<string, number>;
  /** Until when somebody who is asking just now is waited for, epoch ms: two runs do not ask at once. */
  asking?: Partial<Record<AskedFor, number>>;
  /** When a source was last asked for the track, epoch ms; written before the question. */
  askedAt?: number;
  /** When a source last answered such a question, whether or not with news, epoch ms. */
  answeredAt?: number;
  /** When one last answered that has all that we know of the parcel, epoch ms: what it does not tell had not happened. */
  seenAt?: number;
  /** Rounds of questions in a row that no source answered. */
  failures: number;
}
