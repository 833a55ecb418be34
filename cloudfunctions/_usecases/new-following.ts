import type { Following } from '../_core/following/following';
import type { Merchant } from '../_ports';

/** The following of a parcel about which nothing was asked yet; undefined when its merchant has no source. */
export const newFollowing = (merchant: Merchant | undefined): Following | undefined =>
  merchant && merchant.accounts.length > 0 ? { subscriptions: {}, buckets: {}, failures: 0 } : undefined;
