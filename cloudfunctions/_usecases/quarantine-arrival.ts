import type { Arrived } from '../_core/tracking/absorb';
import type { Parcel } from '../_core/tracking/parcel';
import type { Ports, QuarantinedTrack } from '../_ports';
import { AppError } from '../_core/app-error';
import { mergeEvents } from '../_core/tracking/merge-events';
import { newerEta } from '../_core/tracking/newer-eta';

type Deps = Pick<Ports, 'quarantine' | 'parcels' | 'vault'>;

/** How long a track waits for its parcel to be shipped, ms. */
const KEPT_MS = 30 * 24 * 3_600_000;
const MOST_TRIES = 5;

/** What waits in a track. */
export function openTrack({ vault }: Pick<Ports, 'vault'>, { sealed }: QuarantinedTrack): Arrived {
  return JSON.parse(vault.open(sealed)) as Arrived;
}

/**
 * Keeps what came for a waybill that nobody has shipped yet. Shipping looks here after it has added the parcel, and we
 * look for the parcel after we have kept the track: whoever comes second sees the other.
 *
 * @param now epoch ms
 * @returns the parcel, if it was shipped while we were at it
 */
export async function quarantineArrival(
  deps: Deps,
  { key, merchantId }: { key: string; merchantId: string },
  { arrived, now }: { arrived: Arrived; now: number },
): Promise<Parcel | undefined> {
  const { quarantine, parcels, vault } = deps;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const before = await quarantine.byKey(key);
    const kept = before && before.expiresAt > now ? openTrack(deps, before) : { events: [] };
    const merged = mergeArrivals(kept, arrived);
    if (merged === kept) return undefined;
    const sealed = vault.seal(JSON.stringify(merged));
    const after = { _id: key, merchantId, sealed, version: before?.version ?? 0, expiresAt: now + KEPT_MS };
    if (before ? await quarantine.replace(before, after) : await addTrack(deps, after, now))
      return (await parcels.byKeys([key]))[0];
  }
  throw new AppError('busy', `quarantine ${key}: ${MOST_TRIES} lost races`);
}

/** Where something new is kept, what has run out makes room. */
async function addTrack({ quarantine }: Deps, track: QuarantinedTrack, now: number): Promise<boolean> {
  await quarantine.removeExpired(now);
  return quarantine.add(track);
}

/** Both together; the first itself when the second adds nothing. */
function mergeArrivals(kept: Arrived, arrived: Arrived): Arrived {
  const known = [...kept.events];
  const events = mergeEvents(known, arrived.events);
  const eta = newerEta(kept.eta, arrived.eta);
  return events === known && eta === kept.eta ? kept : { events, eta };
}
