import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import type { Notice } from './types';
import { cutTo, oneLine } from './keyword-limits';
import { issueMilestone } from './milestones';
import { newNotice } from './new-notice';
import { makeRoom } from './queue-notices';
import { withNotices } from './with-notices';

/** What a template's note holds, in code points. Source: docs/sources.md#subscribe-messages. */
const MOST_WORDS = 20;

/** The parcel with a notice to its buyer of what staff wrote about an issue; the very same object when it has none. */
export function withToldNotice(parcel: Parcel, issue: Issue, told: { text: string; at: number }): Parcel {
  if (parcel.buyer === undefined) return parcel;
  const notice = toldNotice(issue, told, parcel.buyer);
  return withNotices(parcel, makeRoom([...parcel.notices, notice], told.at));
}

/** It costs what trouble costs, and is told as long as the issue is open. `at`, epoch ms: staff do one thing at a time. */
const toldNotice = (
  { code, since }: Pick<Issue, 'code' | 'since'>,
  { text, at }: { text: string; at: number },
  to: string,
): Notice => ({
  ...newNotice(issueMilestone(code, at), { id: `told:${code}@${since}#${at}`, to }),
  words: cutTo(oneLine(text), MOST_WORDS),
  nextAt: at,
});
