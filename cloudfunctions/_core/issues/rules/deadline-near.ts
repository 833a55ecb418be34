import { HOUR_MS, type Expected, type Rule } from '../expected';
import type { Watched } from '../watched';
import { notCollected } from './not-collected';

/** Not collected, as was told, and soon to be sent back: staff are told once more, unless somebody saw to it. */
export const deadlineNear: Rule = (watched, patience) => {
  const told = notCollected(watched, patience);
  const until = watched.parcel.facts.pickup?.until;
  if (!told || until === undefined) return undefined;
  const at = until - patience.hours.beforeDeadlineHours * HOUR_MS;
  const known = latestOf(told, watched);
  if (at <= (told.staffAt ?? Infinity) || known?.closedAt !== undefined) return undefined;
  return {
    code: told.code,
    since: known?.since ?? told.since,
    why: { rule: 'deadline-near', words: '' },
    patienceMs: at - told.since,
    staffAt: at,
    isEscalation: true,
  };
};

/** The same issue as it stands, by our rule or by a scan's word. */
const latestOf = ({ code, since }: Expected, { parcel: { issues } }: Watched) =>
  issues.filter((issue) => issue.code === code && issue.since >= since).at(-1);
