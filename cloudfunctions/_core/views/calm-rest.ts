import type { Stage } from '../../../typings/vocabulary';
import type { UsualRest } from '../issues/lanes/types';
import type { OpenedParcel } from '../tracking/parcel';
import { sourceState } from '../following/follow-state';

const ON_ITS_WAY: ReadonlySet<Stage> = new Set<Stage>(['picked_up', 'in_transit', 'arrived_city']);
/** Nobody wonders before, ms. */
const WORTH_A_WORD_MS = 6 * 3_600_000;

/**
 * Whether a reader may wonder why nothing happens, with no other word said about it: on its way, silent for long, its sources heard, and
 * nothing known to be wrong.
 */
export function isQuietLong(parcel: OpenedParcel, now: number): boolean {
  const { stage, newest, openIssues } = parcel;
  if (!newest || !ON_ITS_WAY.has(stage) || openIssues.some((code) => code !== 'asked')) return false;
  return now - newest.at > WORTH_A_WORD_MS && sourceState(parcel, now)?.silentSince === undefined;
}

/** How long scans on its lane are usually apart, while nine in ten rests there are no shorter than its own: then no news is normal. */
export function calmRest(parcel: OpenedParcel, usual: UsualRest | undefined, now: number): UsualRest | undefined {
  const isUsual = usual !== undefined && now - (parcel.newest?.at ?? 0) <= usual.p90Ms;
  return isUsual && isQuietLong(parcel, now) ? usual : undefined;
}
