import type { Timeline } from '../../typings/shopper';
import { newestEvent } from './newest-event';
import type { Reader } from './reader';

/** Since the newest scan, ms: 16 hours. Longer than any round, so that nobody is still on the way; as in the headline. */
const ROUND_MS = 16 * 3_600_000;

/** Whether the courier can be taken to be on the way with it: sent out not long ago, and nothing has gone wrong. */
export function isBeingDelivered(
  { stage, issue, issues, events }: Pick<Timeline, 'stage' | 'issue' | 'issues' | 'events'>,
  { now }: Pick<Reader, 'now'>,
): boolean {
  const newest = newestEvent({ events });
  const fresh = newest === undefined || now - newest.at <= ROUND_MS;
  return stage === 'out_for_delivery' && issue === undefined && issues.length === 0 && fresh;
}
