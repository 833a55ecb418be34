import type { RefreshResult, Timeline } from '../../typings/shopper';
import type { FollowState } from '../../typings/vocabulary';
import { spaced } from './sentence-text';
import type { TimelineWording } from './timeline-wording';
import { nearText } from './times';

/** Why nothing new stands above the events, and when to look again. */
export interface QuietView {
  title: string;
  line: string;
  /** Since when no source answers; empty when that is not why. */
  since: string;
  /** From when asking again is worth it, where that is not soon; else empty. */
  until: string;
}

/** How a question of the reader ended to which no source answered. `saidAt`: when the reader was told, epoch ms. */
export type AskedInVain =
  | (Extract<RefreshResult, { outcome: 'silent' }> & { saidAt: number })
  | Extract<RefreshResult, { outcome: 'unfollowed' }>;

type Reason = Exclude<FollowState, 'subscribed' | 'later'>;

/** The wait of which the usual sentence speaks, ms: ten minutes. */
export const USUAL_WAIT_MS = 10 * 60_000;
const MINUTE_MS = 60_000;

/** A reason that waiting does not mend comes before silence. */
export function quietCard(parcel: Timeline, vain: AskedInVain | undefined, wording: TimelineWording): QuietView | null {
  const { reasons, staffLater } = wording.timeline;
  const reason = vain?.outcome === 'unfollowed' ? 'no_source' : reasonOf(parcel, vain !== undefined);
  if (reason !== undefined) return plainly(reasons[parcel.viewer][reason]);
  const waits = parcel.viewer === 'staff' && parcel.source?.state === 'later';
  return silence(parcel.source?.silentSince, vain, wording) ?? (waits ? plainly(staffLater) : null);
}

/** Events tell that some source knows it. That no source is there concerns staff, and a shopper who has asked. */
function reasonOf({ source, viewer, events }: Timeline, hasAsked: boolean): Reason | undefined {
  if (source === undefined || events.length > 0) return undefined;
  const { state } = source;
  if (state === 'subscribed' || state === 'later') return undefined;
  return state === 'no_source' && viewer === 'buyer' && !hasAsked ? undefined : state;
}

const plainly = (words: { title: string; line: string }): QuietView => ({ ...words, since: '', until: '' });

function silence(
  since: number | undefined,
  vain: AskedInVain | undefined,
  { timeline, reader }: TimelineWording,
): QuietView | undefined {
  if (since === undefined && vain === undefined) return undefined;
  const nextAt = vain?.outcome === 'silent' && isLater(vain) ? vain.nextAt : undefined;
  return {
    title: timeline.silent,
    line: timeline.silentLine,
    since: since === undefined ? '' : spaced(timeline.silentSince(nearText(since, reader))),
    until: nextAt === undefined ? '' : spaced(timeline.silentUntil(nearText(nextAt, reader))),
  };
}

/** Later than the usual sentence says, by the minute. */
function isLater({ nextAt, saidAt }: { nextAt: number; saidAt: number }): boolean {
  return Math.floor((nextAt - saidAt) / MINUTE_MS) * MINUTE_MS > USUAL_WAIT_MS;
}
