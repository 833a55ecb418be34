import type { IssueRef } from '../../typings/merchant';
import type { Parcel } from '../_core/tracking/parcel';
import type { Issue } from '../_core/tracking/types';
import type { Ports, StaffRecord } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { isSameEpisode } from '../_core/issues/handling';
import { issuesFor } from '../_core/issues/heard-issues';
import { ISSUE_CODES } from '../_core/tracking/vocabulary';
import { parcelIdSchema } from './input-schemas';

/** The fields that name an issue. */
export const issueRefFields = {
  parcelId: parcelIdSchema,
  code: v.picklist(ISSUE_CODES),
  since: v.pipe(v.number(), v.integer(), v.minValue(0)),
};

/** An issue, with its parcel. */
export interface IssueOfShop {
  parcel: Parcel;
  issue: Issue;
}

/**
 * The issue that staff name: one read.
 *
 * @throws AppError not_found for one that there is not, and for other shops' alike
 */
export async function issueOfShop(
  { parcels }: Pick<Ports, 'parcels'>,
  { merchantId }: Pick<StaffRecord, 'merchantId'>,
  ref: IssueRef,
): Promise<IssueOfShop> {
  const parcel = await parcels.byId(ref.parcelId);
  if (parcel?.merchantId !== merchantId) throw new AppError('not_found', 'no such issue for this caller');
  return { parcel, issue: issueIn(parcel, ref) };
}

/** @throws AppError not_found when its parcel has no such issue (any more) */
export function issueIn(parcel: Parcel, ref: IssueRef): Issue {
  const issue = issuesFor(parcel.issues, 'staff').find((one) => isSameEpisode(one, ref));
  if (!issue) throw new AppError('not_found', 'no such issue for this caller');
  return issue;
}
