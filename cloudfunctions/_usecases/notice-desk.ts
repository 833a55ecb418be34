import type { Notice, NoticeRef } from '../_core/notices/types';
import type { ParcelOutline } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { withNotice } from '../_core/notices/with-notices';

/** The parcels whose notices one run has in hand, by id, as they were last seen. */
export type Desk = Map<string, ParcelOutline>;

/** What a notice becomes. */
export interface NoticeChange extends NoticeRef {
  change: (notice: Notice) => Notice;
}

export const deskOf = (parcels: readonly ParcelOutline[]): Desk =>
  new Map(parcels.map((parcel) => [parcel._id, parcel]));

/** Of two readings of a parcel the newer one stays. */
export function keepNewer(desk: Desk, parcels: readonly ParcelOutline[]): void {
  for (const parcel of parcels)
    if (parcel.version > (desk.get(parcel._id)?.version ?? -1)) desk.set(parcel._id, parcel);
}

/**
 * Reads the parcels that lead messages in which something of these notices was to be said, where they are not in hand: what became of
 * those messages is known there. One operation each; as a rule there are none. One whose parcel somebody else wrote meanwhile is read again.
 */
export async function fetchLeaders(
  { parcels }: Pick<Ports, 'parcels'>,
  desk: Desk,
  isTheirs: (notice: Notice) => boolean,
): Promise<void> {
  const led = [...desk.values()].flatMap(({ notices }) => notices).filter(({ state }) => state === 'sending');
  const leaders = new Set(led.filter(isTheirs).flatMap(({ foldedInto }) => foldedInto?.parcelId ?? []));
  for (const parcelId of leaders) {
    const leader = desk.has(parcelId) ? undefined : await parcels.byId(parcelId);
    if (leader) desk.set(parcelId, leader);
  }
}

/** The parcel with those of the changes that are its own; the very same object when nothing changes. */
export const withChanges = (parcel: ParcelOutline, changes: readonly NoticeChange[]): ParcelOutline =>
  changes
    .filter(({ parcelId }) => parcelId === parcel._id)
    .reduce((changed, { noticeId, change }) => withNotice(changed, noticeId, change), parcel);

/** One conditional write. Undefined when another writer was faster, whoever it was: the parcel leaves the desk, and the timer comes back to it. */
export async function takeParcel(
  { parcels }: Pick<Ports, 'parcels'>,
  desk: Desk,
  { before, after }: { before: ParcelOutline; after: ParcelOutline },
): Promise<ParcelOutline | undefined> {
  if (!(await parcels.replace(before, after))) {
    desk.delete(before._id);
    return undefined;
  }
  const stored = { ...after, version: before.version + 1 };
  desk.set(stored._id, stored);
  return stored;
}
