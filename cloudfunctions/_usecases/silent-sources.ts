import type { Workbench } from '../../typings/merchant';
import type { Locale } from '../../typings/vocabulary';
import type { Merchant, Ports } from '../_ports';
import { failingSince } from '../_core/following/source-health';
import { PROVIDERS } from '../_providers';
import { sourceId } from './open-sources';

/** A source that fails for longer than this is told of, ms: two hours; shorter ones come and go. */
const SILENT_AFTER_MS = 2 * 3_600_000;

/** A merchant's sources that have failed for a while, and since when: one read, none for a merchant without sources. */
export async function silentSources(
  { sources }: Pick<Ports, 'sources'>,
  merchant: Pick<Merchant, 'accounts'> | undefined,
  { locale, now }: { locale: Locale; now: number },
): Promise<Workbench['silent']> {
  const accounts = merchant?.accounts ?? [];
  if (accounts.length === 0) return [];
  const known = new Map((await sources.byIds(accounts.map(sourceId))).map(({ _id, health }) => [_id, health]));
  return accounts.flatMap((account) => {
    const health = known.get(sourceId(account));
    const since = health && failingSince(health, now);
    if (since === undefined || now - since <= SILENT_AFTER_MS) return [];
    return { name: PROVIDERS[account.provider].name[locale], since };
  });
}
