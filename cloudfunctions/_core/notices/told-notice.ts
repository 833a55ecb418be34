import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import type { Notice } from './types';
import { maskPhonesInWords } from '../access/mask';
import { endNotice } from './attempt';
import { cutTo, oneLine } from './keyword-limits';
import { issueMilestone } from './milestones';
import { newNotice } from './new-notice';
import { makeRoom } from './queue-notices';
import { withNotices } from './with-notices';

/** What a template's note holds, in code points. Source: docs/sources.md#subscribe-messages. */
const MOST_WORDS = 20;

/**
 * The parcel with a notice to its buyer of what staff wrote about an issue; the very same object when it has none. It takes the place of what
 * they wrote about it before and nobody has begun to send: that stays on the parcel's page.
 */
export function withToldNotice(parcel: Parcel, issue: Issue, told: { text: string; at: number }): Parcel {
  if (parcel.buyer === undefined) return parcel;
  const notice = toldNotice(issue, told, parcel.buyer);
  const isReplaced = ({ id, state, begunAt }: Notice): boolean =>
    id.startsWith(ofIssue(issue)) && state === 'waiting' && begunAt === undefined;
  const others = parcel.notices.map((one) => (isReplaced(one) ? endNotice(one, 'in_app', 'superseded') : one));
  return withNotices(parcel, makeRoom([...others, notice], told.at));
}

/** With what the ids of an issue's notices begin. */
const ofIssue = ({ code, since }: Pick<Issue, 'code' | 'since'>): string => `told:${code}@${since}#`;

/** It costs what trouble costs, and is told as long as the issue is open. `at`, epoch ms: staff do one thing at a time. */
const toldNotice = (
  issue: Pick<Issue, 'code' | 'since'>,
  { text, at }: { text: string; at: number },
  to: string,
): Notice => ({
  ...newNotice(issueMilestone(issue.code, at), { id: `${ofIssue(issue)}${at}`, to }),
  // Masked before it is cut: half a number would not be known for one.
  words: cutTo(maskPhonesInWords(oneLine(text)), MOST_WORDS),
  nextAt: at,
});
