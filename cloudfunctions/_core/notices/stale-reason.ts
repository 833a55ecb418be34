import type { Parcel } from '../tracking/parcel';
import type { Notice, NoticeReason } from './types';

/** News older than this is shown in the app only. */
const TELL_WITHIN_MS = 12 * 3_600_000;

/** Why a notice is no news any more: its parcel has moved on, its issue was answered, or it is too old; undefined while it is. */
export function staleReason(
  { milestone, told, at }: Pick<Notice, 'milestone' | 'told' | 'at'>,
  { stage, openIssues }: Pick<Parcel, 'stage' | 'openIssues'>,
  now: number,
): NoticeReason | undefined {
  const stillSo = told === 'trouble' ? openIssues.includes(milestone) : stage === milestone;
  if (!stillSo) return 'superseded';
  return now - at > TELL_WITHIN_MS ? 'outdated' : undefined;
}
