import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import type { MilestoneCode } from './types';

/** The issue that a notice tells of, also after it was closed: an open one, else the newest of its kind. */
export function issueOf(milestone: MilestoneCode, { issues }: Pick<Parcel, 'issues'>): Issue | undefined {
  const all = issues.filter(({ code }) => code === milestone);
  return all.find(({ closedAt }) => closedAt === undefined) ?? all.at(-1);
}
