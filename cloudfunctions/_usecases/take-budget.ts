import type { SourceRecord } from '../_core/following/source-record';
import type { Ports } from '../_ports';
import { AppError } from '../_core/app-error';
import { giveBack, takeTokens, tokenAt, tokensLeft } from '../_core/following/token-bucket';
import type { AskedFor, Limit } from '../_core/following/limits';
import { changeSource } from './change-source';
import type { Source } from './open-sources';

type Deps = Pick<Ports, 'clock' | 'sources'>;

/** Where many ask at once, the next look at the budget is after so long, ms. */
const CROWD_MS = 500;

/** What is taken, and what is left to others. */
export interface Wanted {
  /** Calls, ≥ 1. */
  count: number;
  /** Part of the allowance, 0 … 1, that is left alone: a timer leaves some to people who wait. */
  spare: number;
}

/**
 * Takes so much of a source's budget in one write, before anything is asked: what a function that dies took is lost, so that the limits
 * hold whatever happens. Less than wanted where less is left.
 *
 * @returns when there is something to take, epoch ms; undefined when something was taken
 */
export async function takeBudget(
  deps: Deps,
  source: Source,
  kind: AskedFor,
  { count, spare }: Wanted,
): Promise<number | undefined> {
  let taken = 0;
  const limits = limitsFor(source, kind);
  const record = await unlessBusy(
    changeSource(deps, source.record, (record) => {
      const now = deps.clock.now();
      taken = Math.min(count, ...limits.map(({ name, limit }) => leftOf(record, { name, limit, spare }, now)));
      return taken <= 0 ? record : withTaken(record, limits, { count: taken, now });
    }),
  );
  if (!record) return deps.clock.now() + CROWD_MS;
  source.record = record;
  if (taken > 0) {
    source.inHand[kind] += taken;
    return undefined;
  }
  const now = deps.clock.now();
  return Math.max(...limits.map(({ name, limit }) => tokenAt(limit, source.record.buckets[name], now)), now + 1);
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

/** The record with what was taken and not used given back. */
export function withReturned(record: SourceRecord, source: Source): SourceRecord {
  let { buckets } = record;
  for (const kind of ['queries', 'subscriptions'] as const) {
    const count = source.inHand[kind];
    if (count === 0) continue;
    for (const { name, limit } of limitsFor(source, kind)) {
      const fullAt = buckets[name];
      if (fullAt !== undefined) buckets = { ...buckets, [name]: giveBack(limit, fullAt, count) };
    }
  }
  return buckets === record.buckets ? record : { ...record, buckets };
}

interface NamedLimit {
  name: keyof SourceRecord['buckets'];
  limit: Limit;
}

/** The limits that one call of a kind counts against: the rate of all calls, and the allowance of its kind where there is one. */
function limitsFor({ limits }: Pick<Source, 'limits'>, kind: AskedFor): NamedLimit[] {
  const allowance = limits[kind];
  return [{ name: 'calls', limit: limits.calls }, ...(allowance ? [{ name: kind, limit: allowance }] : [])];
}

function leftOf(
  { buckets }: SourceRecord,
  { name, limit, spare }: NamedLimit & { spare: number },
  now: number,
): number {
  const left = tokensLeft(limit, buckets[name], now);
  return name === 'calls' ? left : left - Math.floor(limit.burst * spare);
}

function withTaken(
  record: SourceRecord,
  limits: readonly NamedLimit[],
  wanted: { count: number; now: number },
): SourceRecord {
  const buckets = { ...record.buckets };
  for (const { name, limit } of limits) {
    const after = takeTokens(limit, buckets[name], wanted);
    if (after !== undefined) buckets[name] = after;
  }
  return { ...record, buckets };
}
