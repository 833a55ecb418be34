import type { ParcelSummary } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { AppError } from '../_core/app-error';

/** Lost races before we give up. */
const MOST_TRIES = 5;
/** First pause after a lost race, ms; it grows with each try. */
const PAUSE_MS = 5;

/**
 * Reads, changes and writes one parcel until nobody else wrote in between. `change` must be pure: it may run several times.
 *
 * @param first the parcel as read already, so that the common case costs no second read
 * @param change returns the same object when there is nothing to write
 * @returns the parcel as it stands afterwards
 * @throws AppError busy after five lost races, not_found when the parcel has gone
 */
export async function changeParcel<P extends ParcelSummary>(
  { parcels, clock }: Pick<Ports, 'clock'> & { parcels: Reread<NoInfer<P>> },
  first: P,
  change: (parcel: P) => P,
): Promise<P> {
  let before = first;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const after = change(before);
    if (after === before) return before;
    if (await parcels.replace(before, after)) return { ...after, version: before.version + 1 };
    await clock.pause(PAUSE_MS * attempt);
    const again = await parcels.byId(first._id);
    if (!again) throw new AppError('not_found', `parcel ${first._id} has gone`);
    before = again;
  }
  throw new AppError('busy', `parcel ${first._id}: ${MOST_TRIES} lost races`);
}

interface Reread<P> {
  byId(parcelId: string): Promise<P | undefined>;
  replace(before: P, after: P): Promise<boolean>;
}
