import type { Parcel } from '../_core/tracking/parcel';
import type { ProviderCode, Snapshot, TrackingEvent } from '../_core/tracking/types';
import type { Vault } from '../_ports';
import { nextNoticeAt, queueNotices } from '../_core/notices/queue-notices';
import { deriveState } from '../_core/tracking/derive-state';
import { toEvents } from '../_core/tracking/events';
import { mergeEvents } from '../_core/tracking/merge-events';

/** A snapshot on its way into a parcel. */
export interface ArrivedSnapshot {
  snapshot: Snapshot;
  provider: ProviderCode;
  /** Epoch ms. */
  receivedAt: number;
}

/** The parcel with everything that this snapshot adds; the very same object when it adds nothing. */
export function absorbSnapshot(
  vault: Vault,
  parcel: Parcel,
  { snapshot, provider, receivedAt }: ArrivedSnapshot,
): Parcel {
  const recipient = JSON.parse(vault.open(parcel.recipient.sealed)) as { name: string; phone: string };
  const incoming = toEvents(snapshot.scans, { carrier: parcel.carrier, provider, receivedAt, recipient });
  return absorbEvents(withEta(parcel, snapshot), incoming, receivedAt);
}

/** The parcel with these events merged in, its state derived anew and its notices queued. */
export function absorbEvents(parcel: Parcel, incoming: readonly TrackingEvent[], now: number): Parcel {
  const events = mergeEvents(parcel.events, incoming);
  if (events === parcel.events) return parcel;
  const merged = { ...parcel, events, ...deriveState(events, parcel.shippedAt), heardAt: now };
  return withNotices(merged, queueNotices(parcel, merged, now));
}

/** The parcel with these notices, and with the moment at which the next of them is due. */
export function withNotices(parcel: Parcel, notices: Parcel['notices']): Parcel {
  const { nextNoticeAt: _before, ...rest } = parcel;
  const next = nextNoticeAt(notices);
  return { ...rest, notices, ...(next !== undefined && { nextNoticeAt: next }) };
}

/** A snapshot's time of arrival counts unless the parcel has heard of newer scans than the snapshot holds. */
function withEta(parcel: Parcel, { eta, scans }: Snapshot): Parcel {
  if (eta === undefined || (eta.from === parcel.eta?.from && eta.to === parcel.eta.to)) return parcel;
  const newest = Math.max(0, ...scans.map(({ at }) => at));
  return newest < (parcel.newest?.at ?? 0) ? parcel : { ...parcel, eta };
}
