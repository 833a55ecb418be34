import type { Arrived } from '../_core/tracking/merging/merge-arrived';
import type { Parcel } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { schedule } from '../_core/following/schedule';
import { absorb, maskArrived } from '../_core/tracking/merging/absorb';
import { underKey } from '../_core/tracking/merging/merge-arrived';
import { termsOf } from './terms-of';
import { changeParcel } from './change-parcel';
import { openTrack, type Waiting } from './quarantine-arrival';
import { recipientOf } from './recipient-of';

type Deps = Pick<Ports, 'clock' | 'parcels' | 'quarantine' | 'vault' | 'merchants'>;

/**
 * Takes into a parcel what waited for it. What joins may link further keys: those are looked under as well, each once. Costs a read for
 * each key, and two writes for each that something waited under.
 *
 * @param keys keys of the parcel under which nobody has looked yet
 * @returns the parcel as it stands afterwards
 */
export async function takeWaiting(deps: Deps, parcel: Parcel, keys: readonly string[]): Promise<Parcel> {
  const asked = new Set(parcel.keys.filter((key) => !keys.includes(key)));
  let after = parcel;
  for (let key = next(keys, asked); key !== undefined; key = next(after.keys, asked)) {
    asked.add(key);
    after = await takeOne(deps, after, key);
  }
  return after;
}

const next = (keys: readonly string[], asked: ReadonlySet<string>): string | undefined =>
  keys.find((key) => !asked.has(key));

async function takeOne(deps: Deps, parcel: Parcel, key: string): Promise<Parcel> {
  const now = deps.clock.now();
  const track = await deps.quarantine.byKey(key);
  const { carrier, waybillNo } = parcel;
  const waiting = track?.merchantId === parcel.merchantId ? openTrack(deps, track, now) : undefined;
  const recipient = recipientOf(deps.vault, parcel);
  if (!waiting || !recipient) return parcel;
  const own = waiting.waybillNo === waybillNo ? waiting : asForwarded(waiting);
  const arrived = maskArrived(own, { carrier, recipient });
  const terms = termsOf(deps.merchants.byId(parcel.merchantId));
  const after = await changeParcel(deps, parcel, (before) => {
    const merged = absorb(before, underKey(arrived, key, before._id), now);
    return merged === before ? before : schedule(merged, terms, now);
  });
  await deps.quarantine.remove(key);
  return after;
}

/** A track under another number than the parcel's: nothing is missed in it. */
const asForwarded = ({ events, tracks: _tracks, waybillNo: via, corrections, ...said }: Waiting): Arrived => ({
  ...said,
  events: events.map((event) => ({ ...event, via })),
  corrections: corrections?.map((correction) => ({ ...correction, via })),
});
