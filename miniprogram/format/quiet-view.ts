import type { FollowState } from '../../typings/vocabulary';
import type { Timeline } from '../../typings/shopper';
import { spaced } from './sentence-text';
import type { TimelineWording } from './timeline-wording';
import { nearText } from './times';

/** Why nothing new stands above the events, and when to look again. */
export interface QuietView {
  title: string;
  line: string;
  /** Since when no source answers; empty when that is not why. */
  since: string;
}

/** Up to here the usual sentence is true, ms: ten minutes. */
const SOON_MS = 10 * 60_000;

/** @param silentUntil the reader asked in vain: when it is worth asking again, epoch ms */
export function quietCard(
  parcel: Timeline,
  silentUntil: number | undefined,
  wording: TimelineWording,
): QuietView | null {
  const silentSince = parcel.source?.silentSince;
  if (silentSince === undefined && silentUntil === undefined) return unfollowed(parcel, wording);
  const { timeline, reader } = wording;
  return {
    title: timeline.silent,
    line: lookAgain(silentUntil, wording),
    since: silentSince === undefined ? '' : spaced(timeline.silentSince(nearText(silentSince, reader))),
  };
}

function lookAgain(until: number | undefined, { timeline, reader }: TimelineWording): string {
  if (until === undefined || until - reader.now <= SOON_MS) return timeline.silentLine;
  return spaced(timeline.silentUntil(nearText(until, reader)));
}

/**
 * Staff see whatever is amiss; a shopper only a number that nobody knows. Once events are there, some source knows both
 * number and carrier.
 */
function unfollowed({ source, viewer, events }: Timeline, { timeline }: TimelineWording): QuietView | null {
  const state: FollowState = source?.state ?? 'subscribed';
  if (state === 'subscribed') return null;
  if (events.length > 0 && state !== 'later') return null;
  if (viewer === 'staff') return { ...timeline.staffSubscribing[state], since: '' };
  if (state !== 'bad_waybill') return null;
  return { title: timeline.badWaybill, line: timeline.badWaybillLine, since: '' };
}
