import type { Workbench } from '../../typings/merchant';
import type { Locale } from '../../typings/vocabulary';
import type { ParcelSummary } from '../_core/tracking/parcel';
import type { ProviderCode } from '../_core/tracking/types';
import type { Merchant, Ports } from '../_ports';
import { failingSince } from '../_core/following/source-health';
import { PROVIDERS } from '../_providers';
import { sourceId } from './open-sources';

/** A source that fails for longer than this is told of, ms: two hours; shorter ones come and go. */
const SILENT_AFTER_MS = 2 * 3_600_000;

/**
 * A merchant's sources that have failed for a while and told of nothing, and since when: one read, none for a merchant without sources.
 *
 * @param parcels its recent ones
 */
export async function silentSources(
  { sources }: Pick<Ports, 'sources'>,
  merchant: Pick<Merchant, 'accounts'> | undefined,
  { parcels, locale, now }: { parcels: readonly ParcelSummary[]; locale: Locale; now: number },
): Promise<Workbench['silent']> {
  const accounts = merchant?.accounts ?? [];
  if (accounts.length === 0) return [];
  const known = new Map((await sources.byIds(accounts.map(sourceId))).map(({ _id, health }) => [_id, health]));
  return accounts.flatMap((account) => {
    const health = known.get(sourceId(account));
    const failing = health && failingSince(health, now);
    const since = failing === undefined ? now : Math.max(failing, toldAt(parcels, account.provider));
    return now - since > SILENT_AFTER_MS ? [{ name: PROVIDERS[account.provider].name[locale], since }] : [];
  });
}

/** When a provider last brought news of any of these by itself, epoch ms; 0: never. */
const toldAt = (parcels: readonly ParcelSummary[], provider: ProviderCode): number =>
  Math.max(0, ...parcels.flatMap(({ heard, heardAt }) => (heard?.[provider] && heardAt) ?? []));
