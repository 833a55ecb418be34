import type { TrackingEvent } from '../../tracking/types';
import { newestWhere } from '../../tracking/state/newest-where';
import { HOUR_MS, type Rule } from '../expected';

/**
 * Not delivered, and nobody has tried again by when they said, or in a day: staff are told once more. What failed last counts: that they tried
 * in between is an answer to what failed before.
 */
export const notRescheduled: Rule = ({ parcel: { issues }, ordered }, { hours, after }) => {
  const failure = issues.filter(({ code, closedAt }) => closedAt === undefined && FAILED_ATTEMPTS.has(code)).at(-1);
  if (!failure) return undefined;
  const scan = newestWhere(ordered, ({ at }) => at === failure.since);
  const waits = hours.notRescheduledHours + (scan ? announcedHours(scan) : 0);
  return {
    code: failure.code,
    since: failure.since,
    why: { rule: 'not-rescheduled', words: '' },
    patienceMs: waits * HOUR_MS,
    staffAt: after(failure.since, waits),
    isEscalation: true,
  };
};

const FAILED_ATTEMPTS: ReadonlySet<string> = new Set(['delivery_failed', 'unreachable']);

/** How much later the words that tell of the failure announce a new attempt, hours. */
function announcedHours({ at, rawText, reading: { facts } }: TrackingEvent): number {
  const { promised } = facts;
  if (promised) return Math.max(0, ((promised.to ?? promised.from) - at) / HOUR_MS);
  return ANNOUNCED.find(({ words }) => words.test(rawText))?.hours ?? 0;
}

/** The furthest first: 明天或后天. */
const ANNOUNCED = [
  { words: /后[天日]/, hours: 48 },
  { words: /明[天日早晚]|次日|隔天|隔日|改天|\btomorrow\b|\bnext (?:business |working )?day\b/i, hours: 24 },
];
