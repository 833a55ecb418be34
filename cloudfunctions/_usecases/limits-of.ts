import type { SourceLimits } from '../_core/following/limits';
import type { ProviderAccount } from '../_ports';
import { accountLimits } from '../_core/following/account-limits';
import { PROVIDERS } from '../_providers';

/** What an account's provider allows it, by its plan and its contract. */
export const limitsOf = ({ provider, plan = 'free', limits }: ProviderAccount): SourceLimits =>
  accountLimits(PROVIDERS[provider].limits[plan], limits);
