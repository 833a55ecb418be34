import type { AvailableSource } from '../_core/following/following';
import type { Merchant } from '../_ports';
import { PROVIDERS } from '../_providers';

/** A merchant's sources as they are configured now, in its own order; none for a merchant that is gone. */
export const availableSources = (merchant: Pick<Merchant, 'accounts'> | undefined): AvailableSource[] =>
  (merchant?.accounts ?? []).map(({ provider, accountId }) => ({
    provider,
    accountId,
    reach: PROVIDERS[provider].reach,
  }));
