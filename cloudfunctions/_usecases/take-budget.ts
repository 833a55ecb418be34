import type { SourceRecord } from '../_core/following/source-record';
import type { Ports } from '../_ports';
import { AppError } from '../_core/app-error';
import { emptiedAt, giveBack, takeTokens, tokenAt, tokensLeft } from '../_core/following/token-bucket';
import type { AskedFor, Limit } from '../_core/following/limits';
import { changeSource } from './change-source';
import { closedBy, type Source } from './open-sources';

type Deps = Pick<Ports, 'clock' | 'sources' | 'breaker'>;

/** Where many ask at once, the next look at the budget is after so long, ms. */
const CROWD_MS = 500;
/** Part of an account's allowance at once that a timer leaves to people who wait. */
const LEFT_TO_PEOPLE = 0.2;
/** Part of an account's allowance that people may use; the rest is the timer's, so that nobody can use up what all parcels need. */
const OF_PEOPLE = 0.5;

/** Who wants how many calls. */
export interface Wanted {
  /** Calls, ≥ 1. */
  count: number;
  by: 'timer' | 'person';
}

/**
 * Takes so much of a source's budget in one write, before anything is asked: what a function that dies took is lost, so that the limits
 * hold whatever happens. Less than wanted where less is left; nothing where somebody else has noted meanwhile that the source is closed.
 *
 * @returns when there is something to take, epoch ms; undefined when something was taken
 */
export async function takeBudget(
  deps: Deps,
  source: Source,
  kind: AskedFor,
  { count, by }: Wanted,
): Promise<number | undefined> {
  const limits = limitsFor(source, kind, by);
  let taken = 0;
  const record = await unlessBusy(
    changeSource(deps, source.record, (before) => {
      const now = deps.clock.now();
      const sound = mended(before, limits, now);
      const isClosed = closedBy(before, kind, { breaker: deps.breaker, now }) > now;
      taken = isClosed ? 0 : Math.min(count, ...limits.map((limit) => leftOf(sound, limit, now)));
      return taken <= 0 ? sound : withTaken(sound, limits, { count: taken, now });
    }),
  );
  const now = deps.clock.now();
  if (!record) return now + CROWD_MS;
  source.record = record;
  const closed = closedBy(record, kind, { breaker: deps.breaker, now });
  if (taken <= 0) return Math.max(...limits.map((limit) => openAt(record, limit, now)), closed, now + 1);
  source.inHand[kind] += taken;
  return undefined;
}

/** Undefined when too many change the record at once. */
async function unlessBusy(change: Promise<SourceRecord>): Promise<SourceRecord | undefined> {
  try {
    return await change;
  } catch (error) {
    if (error instanceof AppError && error.code === 'busy') return undefined;
    throw error;
  }
}

/**
 * The record with what was taken of an allowance and not used given back. Not of the rate of calls: that has come back by itself, and
 * giving it back once more would grant it twice.
 */
export function withReturned(record: SourceRecord, { inHand, limits }: Source): SourceRecord {
  let { buckets } = record;
  for (const kind of ['queries', 'subscriptions'] as const) {
    const limit = limits[kind];
    const fullAt = buckets[kind];
    if (limit && fullAt !== undefined && inHand[kind] > 0)
      buckets = { ...buckets, [kind]: giveBack(limit, fullAt, inHand[kind]) };
  }
  return buckets === record.buckets ? record : { ...record, buckets };
}

interface NamedLimit {
  name: keyof SourceRecord['buckets'];
  limit: Limit;
  /** Tokens that are left alone. */
  spare: number;
}

/** The limits that one call counts against: the rate of all calls, the allowance of its kind, and people's part of the questions. */
function limitsFor({ limits }: Source, kind: AskedFor, by: Wanted['by']): NamedLimit[] {
  const allowance = limits[kind];
  const spare = by === 'timer' && allowance ? Math.floor(allowance.burst * LEFT_TO_PEOPLE) : 0;
  const isRefresh = by === 'person' && kind === 'queries' && limits.queries !== undefined;
  return [
    { name: 'calls', limit: limits.calls, spare: 0 },
    ...(allowance ? [{ name: kind, limit: allowance, spare }] : []),
    ...(isRefresh && limits.queries ? [{ name: 'refreshes' as const, limit: partOf(limits.queries), spare: 0 }] : []),
  ];
}

const partOf = ({ most, burst, perMs }: Limit): Limit => ({
  most: Math.max(2, Math.floor(most * OF_PEOPLE)),
  burst: Math.max(1, Math.floor(burst * OF_PEOPLE)),
  perMs,
});

/** Without what a clock left that was set back since: such buckets are as empty as can be, from now on. */
function mended(record: SourceRecord, limits: readonly NamedLimit[], now: number): SourceRecord {
  const odd = limits.filter(({ name, limit }) => (record.buckets[name] ?? 0) > emptiedAt(limit, now));
  if (odd.length === 0) return record;
  return {
    ...record,
    buckets: { ...record.buckets, ...Object.fromEntries(odd.map(({ name, limit }) => [name, emptiedAt(limit, now)])) },
  };
}

const leftOf = (record: SourceRecord, named: NamedLimit, now: number): number =>
  tokensLeft(named.limit, record.buckets[named.name], now) - named.spare;

const openAt = (record: SourceRecord, named: NamedLimit, now: number): number =>
  tokenAt(named.limit, record.buckets[named.name], { count: 1 + named.spare, now });

function withTaken(
  record: SourceRecord,
  limits: readonly NamedLimit[],
  wanted: { count: number; now: number },
): SourceRecord {
  const buckets = { ...record.buckets };
  for (const named of limits) {
    const after = takeTokens(named.limit, buckets[named.name], wanted);
    if (after !== undefined) buckets[named.name] = after;
  }
  return { ...record, buckets };
}
