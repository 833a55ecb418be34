import type { Parcel } from '../_core/tracking/parcel';
import type { Ports, QuarantinedTrack } from '../_ports';
import { AppError } from '../_core/app-error';
import { mergeArrived, type Arrived, type Merged } from '../_core/tracking/merging/merge-arrived';

type Deps = Pick<Ports, 'quarantine' | 'parcels' | 'vault'>;

/** How long a track waits for its parcel to be shipped, ms. */
const KEPT_MS = 30 * 24 * 3_600_000;
const MOST_TRIES = 5;

/** What waits for a parcel. */
export interface Waiting extends Merged {
  /** The number under which it came: not the parcel's own, when the parcel goes on under it. */
  waybillNo: string;
}

/** What waits in a track; undefined when it has waited too long. */
export function openTrack(
  { vault }: Pick<Ports, 'vault'>,
  { sealed, expiresAt }: Pick<QuarantinedTrack, 'sealed' | 'expiresAt'>,
  now: number,
): Waiting | undefined {
  return expiresAt > now ? (JSON.parse(vault.open(sealed)) as Waiting) : undefined;
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
  { arrived, waybillNo, now }: { arrived: Arrived; waybillNo: string; now: number },
): Promise<Parcel | undefined> {
  const { quarantine, vault } = deps;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const before = await quarantine.byKey(key);
    const kept = (before && openTrack(deps, before, now)) ?? { events: [], waybillNo };
    const merged = mergeArrived(kept, arrived);
    // After a lost race it may be our own write, its answer lost: shipping may have looked before it.
    if (merged === kept && attempt === 1) return undefined;
    if (merged === kept) return shippedMeanwhile(deps, key, merchantId);
    const waiting: Waiting = { ...merged, waybillNo: kept.waybillNo };
    const sealed = vault.seal(JSON.stringify(waiting));
    const after = { _id: key, merchantId, sealed, version: before?.version ?? 0, expiresAt: now + KEPT_MS };
    if (before ? await quarantine.replace(before, after) : await addTrack(deps, after, now))
      return shippedMeanwhile(deps, key, merchantId);
  }
  throw new AppError('busy', `quarantine ${key}: ${MOST_TRIES} lost races`);
}

const shippedMeanwhile = async ({ parcels }: Deps, key: string, merchantId: string): Promise<Parcel | undefined> =>
  (await parcels.byKeys([key])).find((parcel) => parcel.merchantId === merchantId);

/** Where something new is kept, what has run out makes room. */
async function addTrack({ quarantine }: Deps, track: QuarantinedTrack, now: number): Promise<boolean> {
  await quarantine.removeExpired(now);
  return quarantine.add(track);
}
