import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import type { MilestoneCode } from './types';

type Troubled = Pick<Parcel, 'issues'>;

/** The issue that a notice tells of, while it is open. */
export const openIssueOf = (milestone: MilestoneCode, { issues }: Troubled): Issue | undefined =>
  issues.find(({ code, closedAt }) => code === milestone && closedAt === undefined);

/** The same also after it was closed: an open one, else the newest of its kind. */
export const issueOf = (milestone: MilestoneCode, parcel: Troubled): Issue | undefined =>
  openIssueOf(milestone, parcel) ?? parcel.issues.filter(({ code }) => code === milestone).at(-1);
