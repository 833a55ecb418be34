import type { AskedFor } from '../_core/following/limits';
import type { BreakerState, Ports } from '../_ports';
import type { SourceRecord } from '../_core/following/source-record';
import { withoutUndefined } from '../_core/without-undefined';
import { noteCalls } from '../_core/following/source-health';
import { changeSource } from './change-source';
import { pausedUntil, type Source } from './open-sources';
import { withReturned } from './take-budget';

/** Writes back what was learned of sources, and what was taken of their budgets and not used: one write for each that was asked. */
export async function closeSources(deps: Deps, sources: readonly Source[]): Promise<void> {
  for (const source of sources) {
    if (!isChanged(source)) continue;
    let isFirst = true;
    try {
      source.record = await changeSource(deps, source.record, (record) => {
        // A second try may follow a write whose answer was lost: nothing is given back or counted twice.
        const learned = isFirst ? source : { ...source, ...NOTHING_MORE };
        isFirst = false;
        return withLearned(deps, record, learned);
      });
    } catch (error) {
      // The budget was taken before: what is lost is a count of calls, not a limit.
      deps.log.error('a source was not written back', error, { provider: source.provider.code });
    }
    Object.assign(source, NOTHING_MORE);
  }
}

const NOTHING_MORE = { calls: [], inHand: { queries: 0, subscriptions: 0 } };

const KINDS: readonly AskedFor[] = ['queries', 'subscriptions'];

const isChanged = ({ calls, inHand, breaker, breakerRead }: Source): boolean =>
  calls.length > 0 || KINDS.some((kind) => inHand[kind] > 0 || breaker[kind] !== breakerRead[kind]);

type Deps = Pick<Ports, 'clock' | 'sources' | 'log' | 'breaker'>;

function withLearned(deps: Deps, record: SourceRecord, source: Source): SourceRecord {
  const { breaker: _breaker, pausedUntil: _paused, ...rest } = withReturned(record, source);
  const now = deps.clock.now();
  const breaker = withoutUndefined({
    queries: breakerOf(deps, record, source, 'queries'),
    subscriptions: breakerOf(deps, record, source, 'subscriptions'),
  });
  const paused = (kind: AskedFor) => Math.max(source.pausedUntil[kind], pausedUntil(record, kind, now));
  const until = { queries: paused('queries'), subscriptions: paused('subscriptions') };
  return {
    ...rest,
    health: noteCalls(record.health, source.calls),
    ...(Object.keys(breaker).length > 0 && { breaker }),
    ...(Math.max(...Object.values(until)) > 0 && { pausedUntil: until }),
  };
}

/** Ours; but an open one that somebody else has written meanwhile stays, unless an answer to us is newer than what it failed with. */
function breakerOf({ breaker }: Deps, record: SourceRecord, source: Source, kind: AskedFor): BreakerState {
  const theirs = record.breaker?.[kind];
  const ours = source.breaker[kind];
  if (theirs === source.breakerRead[kind] || breaker.closedUntil(theirs) === 0) return ours;
  const answeredAt = Math.max(0, ...source.calls.flatMap(({ at, failure }) => (failure === undefined ? at : [])));
  return ours === undefined && answeredAt > (record.health.failedAt ?? 0) ? ours : theirs;
}
