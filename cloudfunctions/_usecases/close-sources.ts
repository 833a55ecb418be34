import type { AskedFor } from '../_core/following/limits';
import type { BreakerState, Ports } from '../_ports';
import type { SourceRecord } from '../_core/following/source-record';
import { noteCalls } from '../_core/following/source-health';
import { changeSource } from './change-source';
import { pausedUntil, type Source } from './open-sources';
import { withReturned } from './take-budget';

/** Writes back what was learned of sources, and what was taken of their budgets and not used: one write for each that was asked. */
export async function closeSources(
  deps: Pick<Ports, 'clock' | 'sources' | 'log'>,
  sources: readonly Source[],
): Promise<void> {
  for (const source of sources) {
    if (!isChanged(source)) continue;
    try {
      source.record = await changeSource(deps, source.record, (record) =>
        withLearned(record, source, deps.clock.now()),
      );
    } catch (error) {
      // The budget was taken before: what is lost is a count of calls, not a limit.
      deps.log.error('a source was not written back', error, { provider: source.provider.code });
    }
    source.calls = [];
    source.inHand = { queries: 0, subscriptions: 0 };
  }
}

const isChanged = ({ calls, inHand, breaker, record }: Source): boolean =>
  calls.length > 0 || inHand.queries > 0 || inHand.subscriptions > 0 || breaker !== record.breaker;

function withLearned(record: SourceRecord, source: Source, now: number): SourceRecord {
  const { breaker: _breaker, pausedUntil: _paused, ...rest } = withReturned(record, source);
  const breaker = breakerOf(record, source);
  const paused = (kind: AskedFor) => Math.max(source.pausedUntil[kind], pausedUntil(record, kind, now));
  const until = { queries: paused('queries'), subscriptions: paused('subscriptions') };
  return {
    ...rest,
    health: noteCalls(record.health, source.calls),
    ...(breaker !== undefined && { breaker }),
    ...(Math.max(...Object.values(until)) > 0 && { pausedUntil: until }),
  };
}

/** Ours, unless somebody else's was written meanwhile and we have no answer that is newer than what it failed with. */
function breakerOf({ breaker, health }: SourceRecord, source: Source): BreakerState {
  if (breaker === source.record.breaker || breaker === undefined) return source.breaker;
  const answeredAt = Math.max(0, ...source.calls.flatMap(({ at, failure }) => (failure === undefined ? at : [])));
  return source.breaker === undefined && answeredAt > (health.failedAt ?? 0) ? undefined : (source.breaker ?? breaker);
}
