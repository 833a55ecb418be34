import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import { withToldNotice } from '../notices/told-notice';
import { isRecipientForgotten } from '../tracking/forget-recipient';
import { withBeside } from '../tracking/merging/absorb';
import { withDeed, wordless, type Deed } from './handling';

/**
 * The parcel with something done about one of its issues; undefined when that cannot be done about it as it stands: what is closed only waits
 * to be opened again, and only what was settled by hand can be, as long as the same has not gone wrong anew. Once its recipient was forgotten no
 * words are kept: there is nobody left to read them, and nothing that would erase them.
 */
export function handle(parcel: Parcel, issue: Issue, deed: Deed): Parcel | undefined {
  if (!(deed.kind === 'reopened' ? mayReopen(parcel, issue) : issue.closedAt === undefined)) return undefined;
  const told = deed.kind === 'told' ? withToldNotice(parcel, issue, deed) : parcel;
  const kept = isRecipientForgotten(parcel) ? wordless(deed) : deed;
  return withBeside(told, { handling: withDeed(parcel.handling, issue, kept) }, deed.at);
}

const mayReopen = ({ issues }: Parcel, { code, since, outcome }: Issue): boolean =>
  outcome !== undefined && !issues.some((one) => one.code === code && one.since > since && one.outcome === undefined);
