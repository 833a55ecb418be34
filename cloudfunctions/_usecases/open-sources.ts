import type { AskedFor, SourceLimits } from '../_core/following/limits';
import type { Call } from '../_core/following/source-health';
import type { SourceRecord } from '../_core/following/source-record';
import type { Breaker, BreakerState, Merchant, Ports, ProviderAccount } from '../_ports';
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
  breaker: Record<AskedFor, BreakerState>;
  /** As they were read: what differs from them was learned here. */
  breakerRead: Record<AskedFor, BreakerState>;
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
    return record ? opened(account, record, { breaker, now: clock.now() }) : [];
  });
}

/** The id of an account's record. */
export const sourceId = ({ provider, accountId }: ProviderAccount): string => `${provider}|${accountId}`;

/** No pause is longer, whatever a source says, ms. */
export const LONGEST_PAUSE_MS = 24 * 3_600_000;

/** Until when a source is not to be asked for this, epoch ms; one that ends later than can be is of a clock that was set back since. */
export function pausedUntil({ pausedUntil: paused }: SourceRecord, kind: AskedFor, now: number): number {
  const until = paused?.[kind] ?? 0;
  return until > now + LONGEST_PAUSE_MS ? 0 : until;
}

/** Until when a source is closed by what is stored of it, epoch ms: paused, or out of order. */
export const closedBy = (
  record: SourceRecord,
  kind: AskedFor,
  { breaker, now }: { breaker: Breaker; now: number },
): number => Math.max(pausedUntil(record, kind, now), breaker.closedUntil(record.breaker?.[kind]));

function opened(
  account: ProviderAccount,
  record: SourceRecord,
  { breaker, now }: { breaker: Breaker; now: number },
): Source {
  const provider = PROVIDERS[account.provider];
  const closed = (kind: AskedFor) => closedBy(record, kind, { breaker, now });
  const breakers = { queries: record.breaker?.queries, subscriptions: record.breaker?.subscriptions };
  return {
    account,
    provider,
    limits: limitsOf(account),
    record,
    inHand: { queries: 0, subscriptions: 0 },
    pausedUntil: {
      queries: pausedUntil(record, 'queries', now),
      subscriptions: pausedUntil(record, 'subscriptions', now),
    },
    closedUntil: { queries: closed('queries'), subscriptions: closed('subscriptions') },
    breaker: { ...breakers },
    breakerRead: breakers,
    calls: [],
  };
}
