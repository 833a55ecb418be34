/** A limit: at most `most` in any stretch of `perMs`, of which `burst` (1 … most − 1) at once. */
export interface Limit {
  most: number;
  /** Ms. */
  perMs: number;
  burst: number;
}

/** What a source can be asked for: where a parcel is, or to tell whenever something happens. */
export type AskedFor = 'queries' | 'subscriptions';

/** What a provider allows one account, and how it goes about its own work. */
export interface SourceLimits {
  /** Queries of one number; with a burst of 1 they are evenly apart. */
  queriesPerNumber: Limit;
  /** Subscriptions of one number. */
  subscriptionsPerNumber: Limit;
  /** After a provider gave up a number, how long before it may be subscribed again, ms. */
  restAfterGivingUpMs: number;
  /** Calls of the account of any kind: its rate. */
  calls: Limit;
  /** Queries of the account; absent: as many as it pays for. */
  queries?: Limit;
  /** Subscriptions of the account; absent: as many as it pays for. */
  subscriptions?: Limit;
  /** How often the provider itself looks at a number that it follows, ms: no news before that means nothing. */
  rhythmMs: number;
}

/** What of the limits a merchant's contract may change; whole numbers from 2 on. */
export interface LimitChanges {
  queriesPerDay?: number;
  queriesPerNumberPerDay?: number;
  subscriptionsPerNumberPerMonth?: number;
  callsPerSecond?: number;
}
