import type { ProviderCode } from '../_core/tracking/types';
import { aftership } from './aftership';
import { kdniao } from './kdniao';
import { kuaidi100 } from './kuaidi100';
import type { Provider } from './provider';
import { seventeenTrack } from './seventeen-track';

/** Every provider; the only list. */
export const PROVIDERS: Readonly<Record<ProviderCode, Provider>> = {
  kdniao,
  kuaidi100,
  '17track': seventeenTrack,
  aftership,
};

/** The provider that a push's path names; undefined for any other word. */
export function providerByCode(code: string): Provider | undefined {
  return Object.hasOwn(PROVIDERS, code) ? PROVIDERS[code as ProviderCode] : undefined;
}
