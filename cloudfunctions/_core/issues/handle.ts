import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import { withToldNotice } from '../notices/told-notice';
import { withBeside } from '../tracking/merging/absorb';
import { withDeed, type Deed } from './handling';

/**
 * The parcel with something done about one of its issues; undefined when that cannot be done about it as it stands: what is closed only waits
 * to be opened again, and only what was settled by hand can be.
 */
export function handle(parcel: Parcel, issue: Issue, deed: Deed): Parcel | undefined {
  const isPossible = deed.kind === 'reopened' ? issue.outcome !== undefined : issue.closedAt === undefined;
  if (!isPossible) return undefined;
  const told = deed.kind === 'told' ? withToldNotice(parcel, issue, deed) : parcel;
  return withBeside(told, { handling: withDeed(parcel.handling, issue, deed) }, deed.at);
}
