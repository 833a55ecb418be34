import type { AvailableSource } from '../_core/following/following';
import type { AskedFor, SourceLimits } from '../_core/following/limits';
import type { Call } from '../_core/following/source-health';
import type { SourceRecord } from '../_core/following/source-record';
import type { BreakerState, Merchant, Ports, ProviderAccount } from '../_ports';
import type { Provider } from '../_providers/provider';
import { PROVIDERS } from '../_providers';
import { limitsOf } from './limits-of';

/** One of a merchant's accounts while somebody asks it: what was taken of its budget and what was learned, until it is written back. */
export interface Source {
  account: ProviderAccount;
  provider: Provider;
  limits: SourceLimits;
  /** As last read or written. */
  record: SourceRecord;
  /** Taken of the budget and not used yet. */
  inHand: Record<AskedFor, number>;
  /** Not to be asked for this before, epoch ms: it said so, or its allowance is used up. */
  pausedUntil: Record<AskedFor, number>;
  /** Not to be asked for this by us before, epoch ms: paused, out of order, or nothing of its budget is left. */
  closedUntil: Record<AskedFor, number>;
  breaker: BreakerState;
  /** Calls since the record was last written. */
  calls: Call[];
}

/** A merchant's sources in its own order, first the one that is asked first: one read, and one write for each that is new. */
export async function openSources(
  { sources, breaker, clock }: Pick<Ports, 'sources' | 'breaker' | 'clock'>,
  { accounts }: Merchant,
): Promise<Source[]> {
  const ids = accounts.map(sourceId);
  if (ids.length === 0) return [];
  const known = new Map((await sources.byIds(ids)).map((record) => [record._id, record]));
  for (const id of ids) {
    if (known.has(id)) continue;
    const fresh: SourceRecord = { _id: id, version: 1, buckets: {}, health: { hours: [] } };
    await sources.add(fresh);
    known.set(id, fresh);
  }
  return accounts.flatMap((account) => {
    const record = known.get(sourceId(account));
    const brokenUntil = breaker.closedUntil(record?.breaker);
    return record ? opened(account, record, { brokenUntil, now: clock.now() }) : [];
  });
}

/** What choosing among them needs to know. */
export const availableOf = (sources: readonly Source[]): AvailableSource[] =>
  sources.map(({ provider, account }) => ({
    provider: provider.code,
    accountId: account.accountId,
    reach: provider.reach,
  }));

const sourceId = ({ provider, accountId }: ProviderAccount): string => `${provider}|${accountId}`;

/** No pause is longer, whatever a source says, ms. */
export const LONGEST_PAUSE_MS = 24 * 3_600_000;

/** Until when a source is not to be asked for this, epoch ms; one that ends later than can be is of a clock that was set back since. */
export function pausedUntil({ pausedUntil: paused }: SourceRecord, kind: AskedFor, now: number): number {
  const until = paused?.[kind] ?? 0;
  return until > now + LONGEST_PAUSE_MS ? 0 : until;
}

function opened(
  account: ProviderAccount,
  record: SourceRecord,
  { brokenUntil, now }: { brokenUntil: number; now: number },
): Source {
  const provider = PROVIDERS[account.provider];
  const [queries, subscriptions] = [pausedUntil(record, 'queries', now), pausedUntil(record, 'subscriptions', now)];
  return {
    account,
    provider,
    limits: limitsOf(account),
    record,
    inHand: { queries: 0, subscriptions: 0 },
    pausedUntil: { queries, subscriptions },
    closedUntil: { queries: Math.max(queries, brokenUntil), subscriptions: Math.max(subscriptions, brokenUntil) },
    breaker: record.breaker,
    calls: [],
  };
}
