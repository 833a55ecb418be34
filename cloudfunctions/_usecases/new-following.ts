import type { Following } from '../_core/following/following';
import type { Merchant } from '../_ports';

/**
 * The following of a parcel about which nothing was asked yet, also where its merchant has no source: it may get one later. Undefined for a
 * merchant that is gone.
 */
export const newFollowing = (merchant: Merchant | undefined): Following | undefined =>
  merchant && { subscriptions: {}, buckets: {}, failures: 0 };
