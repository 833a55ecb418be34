import type { ProviderCode } from '../_core/tracking/types';
import { kdniao } from './kdniao';
import type { Provider } from './provider';

/** Every provider; the only list. */
export const PROVIDERS: Readonly<Record<ProviderCode, Provider>> = { kdniao };

/** The provider that a push's path names; undefined for any other word. */
export function providerByCode(code: string): Provider | undefined {
  return Object.hasOwn(PROVIDERS, code) ? PROVIDERS[code as ProviderCode] : undefined;
}
