import type { NoticeReason } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { Notice } from './types';

/** News older than this is shown in the app only. */
const TELL_WITHIN_MS = 12 * 3_600_000;

type Said = Pick<Notice, 'milestone' | 'told' | 'at' | 'newsUntil'>;
type Standing = Pick<Parcel, 'stage' | 'openIssues' | 'eta'>;

/** Why a notice is no news any more: its parcel has moved on, its issue was answered, or it is too old; undefined while it is. */
export function staleReason(notice: Said, parcel: Standing, now: number): NoticeReason | undefined {
  if (!isStillSo(notice, parcel)) return 'superseded';
  return now > newsUntil(notice, parcel) ? 'outdated' : undefined;
}

function isStillSo({ milestone, told }: Said, { stage, openIssues }: Standing): boolean {
  if (told === 'trouble') return openIssues.includes(milestone);
  return stage === (milestone === 'soon' ? 'out_for_delivery' : milestone);
}

/** Epoch ms. */
function newsUntil(notice: Said, { eta }: Standing): number {
  if (notice.milestone === 'soon') return eta?.to ?? eta?.from ?? 0;
  return Math.max(notice.newsUntil ?? 0, notice.at + TELL_WITHIN_MS);
}
