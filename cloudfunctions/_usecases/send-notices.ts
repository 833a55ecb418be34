import type { DeliverDeps } from './deliver-deps';
import { deliverNotices } from './deliver-notices';

/** Parcels that are read at once. */
const PARCELS_AT_ONCE = 100;
/** Well inside the function's 60 s (cloudbaserc.json). */
const BUDGET_MS = 45_000;

/**
 * Sends the notices whose time has come, by the index on `nextNoticeAt`, the longest waiting first, until none is left or the time is over:
 * what a push left over, retries, lost answers, what waited for the morning. Each is looked at once a run: what fails does not hold up the
 * others.
 */
export async function sendNotices(deps: DeliverDeps): Promise<{ due: number; sent: number }> {
  const until = deps.clock.now() + BUDGET_MS;
  const seen = new Set<string>();
  let [from, sent] = [0, 0];
  while (deps.clock.now() < until) {
    const due = await deps.parcels.withNoticesDue({ from, now: deps.clock.now() }, PARCELS_AT_ONCE);
    const fresh = due.filter(({ _id }) => !seen.has(_id));
    for (const { _id } of fresh) seen.add(_id);
    sent += await deliverNotices(deps, fresh, until - deps.clock.now());
    if (due.length < PARCELS_AT_ONCE) break;
    const last = due.at(-1)?.nextNoticeAt ?? from;
    // A whole page of one moment that failed: what else there is of that moment is the next run's.
    from = fresh.length === 0 ? last + 1 : last;
  }
  if (seen.size > 0) deps.log.info('notices due', { due: seen.size, sent });
  return { due: seen.size, sent };
}
