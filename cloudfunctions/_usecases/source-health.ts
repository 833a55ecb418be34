import type { MerchantCalls, SourceHealthView } from '../../typings/merchant';
import type { Locale } from '../../typings/vocabulary';
import type { AskedFor, Limit } from '../_core/following/limits';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { callsOfDay } from '../_core/following/source-health';
import { tokensLeft, type FullAt } from '../_core/following/token-bucket';
import { withoutUndefined } from '../_core/without-undefined';
import { localeSchema } from './input-schemas';
import { openSources, pausedUntil, type Source } from './open-sources';
import { staffWith } from './staff-with';

type Calls = MerchantCalls['sourceHealth'];
type Deps = Pick<Ports, 'sources' | 'parcels' | 'breaker' | 'staff' | 'merchants' | 'clock'>;

/** The newest news is looked for in so many of the newest parcels. */
const PARCELS_LOOKED_AT = 100;

export const sourceHealthInput: v.GenericSchema<Calls['input']> = v.strictObject({ locale: localeSchema });

/**
 * How the merchant's sources are: what they answered, what is left of their budgets, how old the newest news is. Two reads, and one for
 * staff.
 *
 * @throws AppError forbidden
 */
export async function sourceHealth(deps: Deps, caller: Caller, { locale }: Calls['input']): Promise<Calls['output']> {
  const { merchantId } = await staffWith(deps, caller);
  const merchant = deps.merchants.byId(merchantId);
  const now = deps.clock.now();
  const [sources, recent] = await Promise.all([
    merchant ? openSources(deps, merchant) : [],
    deps.parcels.recentOfMerchant(merchantId, PARCELS_LOOKED_AT),
  ]);
  const heard = recent.flatMap(({ heardAt }) => heardAt ?? []);
  return {
    sources: sources.map((source) => healthView(deps, source, { locale, now })),
    ...(heard.length > 0 && { heardAt: Math.max(...heard) }),
    asOf: now,
  };
}

function healthView(
  { breaker }: Pick<Ports, 'breaker'>,
  source: Source,
  { locale, now }: { locale: Locale; now: number },
): SourceHealthView {
  const { provider, account, record, limits } = source;
  const { health } = record;
  const { answeredAt, failedAt, failure } = health;
  const pausedTo = Math.max(pausedUntil(record, 'queries', now), pausedUntil(record, 'subscriptions', now));
  const broken = (kind: AskedFor) => breaker.closedUntil(record.breaker?.[kind]);
  const brokenTo = Math.max(broken('queries'), broken('subscriptions'));
  const budget = (kind: AskedFor) => limits[kind] && budgetView(limits[kind], record.buckets[kind], now);
  const state: SourceHealthView['state'] = pausedTo > now ? 'paused' : brokenTo > 0 ? 'broken' : 'ok';
  const until = state === 'paused' ? pausedTo : brokenTo;
  return withoutUndefined({
    provider: provider.code,
    name: provider.name[locale],
    accountId: account.accountId,
    state,
    until: until > now ? until : undefined,
    ...callsOfDay(health, now),
    answeredAt,
    failedAt,
    failure,
    queries: budget('queries'),
    subscriptions: budget('subscriptions'),
  });
}

const budgetView = (limit: Limit, fullAt: FullAt, now: number): SourceHealthView['queries'] => ({
  left: tokensLeft(limit, fullAt, now),
  most: limit.most,
  perMs: limit.perMs,
});
