import type { Following } from '../_core/following/following';
import type { Merchant } from '../_ports';
import { PROVIDERS } from '../_providers';

/** The following of a parcel whose merchant's sources were not asked yet; undefined when it has none. */
export function newFollowing(merchant: Merchant | undefined): Following | undefined {
  const accounts = merchant?.accounts ?? [];
  if (accounts.length === 0) return undefined;
  const chinaSources = accounts.filter(({ provider }) => PROVIDERS[provider].reach === 'china').length;
  const hasWorld = chinaSources < accounts.length;
  return { subscriptions: {}, hasWorld, chinaSources, buckets: {}, failures: 0 };
}
