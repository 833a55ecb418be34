import type { Ports } from '../_ports';
import type { SourceRecord } from '../_core/following/source-record';
import { noteCalls } from '../_core/following/source-health';
import { changeSource } from './change-source';
import type { Source } from './open-sources';
import { withReturned } from './take-budget';

/** Writes back what was learned of sources, and what was taken of their budgets and not used: one write for each that was asked. */
export async function closeSources(
  deps: Pick<Ports, 'clock' | 'sources' | 'log'>,
  sources: readonly Source[],
): Promise<void> {
  for (const source of sources) {
    if (!isChanged(source)) continue;
    try {
      source.record = await changeSource(deps, source.record, (record) => withLearned(record, source));
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

function withLearned(record: SourceRecord, source: Source): SourceRecord {
  const { breaker: _breaker, pausedUntil: _paused, ...rest } = withReturned(record, source);
  const pausedUntil = Math.max(source.pausedUntil, record.pausedUntil ?? 0);
  return {
    ...rest,
    health: noteCalls(record.health, source.calls),
    ...(source.breaker !== undefined && { breaker: source.breaker }),
    ...(pausedUntil > 0 && { pausedUntil }),
  };
}
