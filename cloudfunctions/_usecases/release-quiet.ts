import type { Notice } from '../_core/notices/types';
import type { ParcelOutline } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { withNotices } from '../_core/notices/with-notices';
import { changeParcel } from './change-parcel';
import { parcelsOfPerson } from './parcels-of-person';

type Deps = Pick<Ports, 'clock' | 'log' | 'parcels'>;

/**
 * Makes due what of a person's notices waits for the end of quiet hours: they have just changed those. One read, and one write for each such
 * parcel. A parcel that fails is logged: its notices go out by the old hours.
 */
export async function releaseQuiet(deps: Deps, openid: string): Promise<void> {
  const parcels = await parcelsOfPerson(deps, openid);
  const now = deps.clock.now();
  for (const parcel of parcels) {
    try {
      await changeParcel<ParcelOutline>(deps, parcel, (before) => withReleased(before, openid, now));
    } catch (error) {
      deps.log.error('quiet hours go on for one parcel', error, { parcelId: parcel._id });
    }
  }
}

function withReleased(parcel: ParcelOutline, openid: string, now: number): ParcelOutline {
  const waits = ({ to, state, reason, nextAt }: Notice): boolean =>
    to === openid && state === 'waiting' && reason === 'quiet_hours' && nextAt !== undefined && nextAt > now;
  if (!parcel.notices.some(waits)) return parcel;
  return withNotices(
    parcel,
    parcel.notices.map((notice) => (waits(notice) ? { ...notice, nextAt: now } : notice)),
  );
}
