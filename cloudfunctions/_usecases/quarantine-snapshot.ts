import type { Parcel } from '../_core/tracking/parcel';
import type { Ports, QuarantinedTrack } from '../_ports';
import type { ArrivedSnapshot } from './absorb-snapshot';
import { AppError } from '../_core/app-error';
import { toEvents } from '../_core/tracking/events';
import { mergeEvents } from '../_core/tracking/merge-events';

/** How long a push waits for its parcel to be shipped, ms. */
const KEPT_MS = 30 * 24 * 3_600_000;
const MOST_TRIES = 5;

/**
 * Keeps what came for a waybill that nobody has shipped yet. Shipping looks here after it has added the parcel, and we
 * look for the parcel after we have kept the track: whoever comes second sees the other.
 *
 * @returns the parcel, if it was shipped while we were at it
 */
export async function quarantineSnapshot(
  { quarantine, parcels }: Pick<Ports, 'quarantine' | 'parcels'>,
  merchantId: string,
  key: string,
  { snapshot, provider, receivedAt }: ArrivedSnapshot,
): Promise<Parcel | undefined> {
  const incoming = toEvents(snapshot.scans, { carrier: snapshot.carrier ?? '', provider, receivedAt });
  const empty: QuarantinedTrack = { _id: key, merchantId, events: [], version: 0, expiresAt: receivedAt + KEPT_MS };
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const before = await quarantine.byKey(key);
    const kept = before && before.expiresAt > receivedAt ? before : undefined;
    const events = mergeEvents(kept?.events ?? [], incoming);
    if (kept && events === kept.events) return undefined;
    const after = { ...(kept ?? empty), events };
    if (before ? await quarantine.replace(before, after) : await quarantine.add(after))
      return (await parcels.byKeys([key]))[0];
  }
  throw new AppError('busy', `quarantine ${key}: ${MOST_TRIES} lost races`);
}
