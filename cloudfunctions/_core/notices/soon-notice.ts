import type { Parcel } from '../tracking/parcel';
import type { Notice } from './types';
import { releaseNotice } from './attempt';
import { stageMilestone } from './milestones';
import { newNotice } from './new-notice';

/** How long before the carrier's own time `soon` is told, ms. */
const SOON_MS = 3_600_000;
/** Closer to the message that it is out for delivery, which gives the carrier's time too, `soon` would be a second one, ms. */
const SOON_AFTER_OUT_MS = 1_800_000;

type Expected = Pick<Parcel, 'stage' | 'eta' | 'buyer'>;

/**
 * The notices with `soon`, due an hour before the carrier's own time, and moved when the carrier moves it; the very same list when nothing
 * changes.
 *
 * @param now epoch ms
 */
export function withSoon(notices: Notice[], { stage, eta, buyer }: Expected, now: number): Notice[] {
  if (stage !== 'out_for_delivery' || eta?.source !== 'carrier' || buyer === undefined) return notices;
  const at = eta.from - SOON_MS;
  const queued = notices.find(({ id }) => id === 'soon');
  if (queued) {
    const moved = movedTo(at, queued, now);
    return moved === queued ? notices : notices.map((notice) => (notice === queued ? moved : notice));
  }
  if (at < now + SOON_AFTER_OUT_MS) return notices;
  return [...notices, { ...newNotice(stageMilestone('soon', at), { id: 'soon', to: buyer }), nextAt: at }];
}

/** One that was told stays as it is; so does one of which the person did not want to hear. */
function movedTo(at: number, queued: Notice, now: number): Notice {
  const isOpen = queued.state === 'waiting' || queued.reason === 'outdated';
  return isOpen && queued.at !== at ? { ...releaseNotice(queued, Math.max(now, at)), at } : queued;
}
