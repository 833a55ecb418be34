import type { ReportedProblem, Timeline } from '../../typings/shopper';
import type { Deed } from './deed';
import type { Saying } from './saying';

type Report = Extract<Deed, { does: 'reportProblem' }>['input'];

/** Who looked in vain has not received it. */
const PROBLEM: Partial<Record<Saying, ReportedProblem>> = {
  not_received: 'not_received',
  missing: 'not_received',
  damaged: 'damaged',
};

/**
 * What the shop hears in the end when a buyer says this of a parcel, though who has nothing is to look for it first; undefined where that is
 * nothing, or nothing that `reportProblem` tells.
 */
export function reportOf(saying: Saying, { parcelId, report }: Timeline): Report | undefined {
  const code = saying === 'undo' ? report?.said[0] : PROBLEM[saying];
  return code && { parcelId, code, undo: saying === 'undo' };
}
