import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { JourneyParcel, ScanKind } from '../../../local/world/journey';
import type { TrueScan, TrueTrack } from '../../../local/world/truth';
import { overrunsIn } from '../../../local/world/vendors/ledger';
import type { Must } from '../broken-promise';
import type { SentMessage, Simulation } from './simulation';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** What the vendors know after a scan, ms: their usual habit. */
const KNOWN_AFTER_MS = 3 * MINUTE;

/** A wrong carrier is found when a second source was asked, after a day, and had nothing for three days; both may be out of order. ms */
const CORRECTED_AFTER_MS = 8 * DAY;

/** How a parcel must end. */
const ENDS: Partial<Record<ScanKind, Parcel['stage']>> = {
  signed: 'delivered',
  signed_by_proxy: 'delivered',
  collected: 'delivered',
  returned: 'returned',
  cancelled: 'cancelled',
};

/** A parcel of the world beside ours. */
interface Pair {
  parcel: Parcel;
  real: JourneyParcel;
  /** Its scans by the number under which they were told, those of an earlier parcel left out. */
  scans: ReadonlyMap<string, readonly TrueScan[]>;
  /** Told by the carrier abroad. */
  abroad: readonly TrueScan[];
}

/** Every parcel that was shipped, with what really happened to it by the end of the simulation. */
export function pairsOf({ stored, truth, time }: Simulation): Pair[] {
  return [...stored.values()].flatMap((parcel) => {
    const track = truth.trackOf(parcel.waybillNo, time.now);
    if (!track) return [];
    const onward = track.forwardedTo && truth.trackOf(track.forwardedTo.waybillNo, time.now);
    const own = (one: TrueTrack) => one.scans.filter(({ at }) => at >= parcel.shippedAt - HOUR);
    const scans = new Map([track, ...(onward ? [onward] : [])].map((one) => [one.waybillNo, own(one)]));
    return [{ parcel, real: track.parcel, scans, abroad: track.abroad?.scans ?? [] }];
  });
}

/** Scans that do not stand in the parcel. */
function missingOf({ events }: Parcel, scans: readonly TrueScan[]): TrueScan[] {
  const known = new Set(events.flatMap(({ at, rawText }) => [String(at), rawText]));
  return scans.filter(({ at, words }) => !known.has(String(at)) && !known.has(words));
}

/** No vendor's rule was broken, by the vendors' own books and by another count of their ledger. */
export function keepsRules({ vendorLedger }: Simulation, must: Must): void {
  const overruns = overrunsIn(vendorLedger);
  must(overruns.length === 0, 'a rule of a vendor is broken', { count: overruns.length, first: overruns.slice(0, 3) });
  must(mostInADay(vendorLedger, 'kdniao', 'account') <= 500, 'more than 500 queries of an account in a day');
  must(mostInADay(vendorLedger, 'kuaidi100', 'waybillNo') <= 48, 'more than 48 queries of a number in a day');
}

/** The most queries of one account or number in any 24 hours. */
export function mostInADay(ledger: Simulation['vendorLedger'], vendor: string, of: 'account' | 'waybillNo'): number {
  const recent = new Map<string, number[]>();
  let most = 0;
  for (const entry of ledger.entries()) {
    if (entry.what !== 'asked' || entry.vendor !== vendor || entry.call !== 'query') continue;
    const name = `${entry.account} ${of === 'account' ? '' : entry.waybillNo}`;
    const times = (recent.get(name) ?? []).filter((at) => at > entry.at - DAY);
    times.push(entry.at);
    recent.set(name, times);
    most = Math.max(most, times.length);
  }
  return most;
}

/** Every scan of a push that a vendor was told we have taken in stands in its parcel. @returns how many */
export function holdsAcknowledged(simulation: Simulation, pairs: readonly Pair[], must: Must): number {
  const { truth, time, vendorLedger } = simulation;
  const byNumber = new Map(pairs.flatMap((pair) => [...pair.scans.keys()].map((number) => [number, pair] as const)));
  let count = 0;
  for (const [waybillNo, scans] of mostAcknowledged(vendorLedger)) {
    const parcel = byNumber.get(waybillNo)?.parcel;
    if (!parcel) continue;
    const told = truth.trackOf(waybillNo, time.now)?.scans.slice(0, scans) ?? [];
    const own = told.filter(({ at }) => at >= parcel.shippedAt - HOUR);
    const lost = missingOf(parcel, own);
    must(lost.length === 0, 'a scan that was acknowledged is lost', { waybillNo, lost: lost.slice(0, 2) });
    count += own.length;
  }
  return count;
}

/** Number → how many of its scans we said that we have, at most. */
function mostAcknowledged(ledger: Simulation['vendorLedger']): ReadonlyMap<string, number> {
  const told = new Map<string, readonly { waybillNo: string; scans: number }[]>();
  const most = new Map<string, number>();
  for (const entry of ledger.entries()) {
    if (entry.what === 'told') told.set(entry.pushId, entry.told);
    if (entry.what !== 'acknowledged') continue;
    for (const { waybillNo, scans } of told.get(entry.pushId) ?? [])
      most.set(waybillNo, Math.max(most.get(waybillNo) ?? 0, scans));
  }
  return most;
}

/** Numbers of which a push was lost for good: our door was shut for longer than its vendor tried. */
function droppedOf(ledger: Simulation['vendorLedger']): ReadonlySet<string> {
  const told = new Map<string, string[]>();
  const dropped = new Set<string>();
  for (const entry of ledger.entries()) {
    if (entry.what === 'told')
      told.set(
        entry.pushId,
        entry.told.map(({ waybillNo }) => waybillNo),
      );
    if (entry.what === 'dropped') for (const waybillNo of told.get(entry.pushId) ?? []) dropped.add(waybillNo);
  }
  return dropped;
}

interface Settled {
  /** Parcels that really came to an end, long enough ago. */
  ended: number;
  /** Scans that are known of them. */
  scans: number;
  /** Shipped under another carrier, and the push that said so was lost for good: no question brings that up. */
  neverCorrected: number;
  /** What is wrong with the others. */
  wrong: { waybillNo: string; stage: string; want: string; missing: number; why: string }[];
}

/**
 * Whether the parcels that really came to an end before `quietMs` ago are known to, with every scan. Those
 * that end abroad are left out: their last scans come in pushes alone.
 */
export function settled({ time, vendorLedger }: Simulation, pairs: readonly Pair[], quietMs: number): Settled {
  const result: Settled = { ended: 0, scans: 0, neverCorrected: 0, wrong: [] };
  const dropped = droppedOf(vendorLedger);
  for (const pair of pairs) {
    const { parcel, real } = pair;
    const all = [...pair.scans.values()].flat().sort((a, b) => a.at - b.at);
    const quiet = real.shippedAs === undefined ? quietMs : quietMs + CORRECTED_AFTER_MS;
    const want = endOf(all.at(-1), time.now - quiet);
    if (!want || isWholeLater(real, pair)) continue;
    result.ended += 1;
    result.scans += all.length;
    const missing = missingOf(parcel, all).length;
    if (real.shippedAs !== undefined && missing === all.length && dropped.has(parcel.waybillNo))
      result.neverCorrected += 1;
    else if (parcel.stage !== want || missing > 0)
      result.wrong.push({ waybillNo: parcel.waybillNo, stage: parcel.stage, want, missing, why: whyOf(real) });
  }
  return result;
}

/** How a parcel ends whose last scan is this one; undefined where that is no end, or too new. */
const endOf = (last: TrueScan | undefined, until: number): Parcel['stage'] | undefined =>
  last?.kind !== undefined && last.at <= until ? ENDS[last.kind] : undefined;

/** Something is still to happen to it. */
const isWholeLater = (real: JourneyParcel, { scans, abroad }: Pair): boolean => {
  const known = [...scans.values()].flat().length + abroad.length;
  const all = [...real.nodes, ...(real.forwarded?.nodes ?? []), ...(real.abroad?.nodes ?? [])];
  return known < all.filter(({ hours }) => hours >= -1).length;
};

const whyOf = ({ shippedAs, carrier, forwarded, abroad }: JourneyParcel): string =>
  [shippedAs && `shipped as ${shippedAs}, is ${carrier}`, forwarded && 'forwarded', abroad && 'abroad']
    .filter(Boolean)
    .join(', ');

/** From the moment at which the vendors know of a scan to the one at which we do, ms, the shortest first. */
export function delaysOf(pairs: readonly Pair[]): number[] {
  const delays = pairs.flatMap(({ parcel, scans }) => {
    const receivedAt = new Map(parcel.events.map((event) => [event.at, event.receivedAt]));
    return [...scans.values()].flat().flatMap(({ at }) => {
      const received = receivedAt.get(at);
      return received === undefined ? [] : Math.max(0, received - Math.max(at + KNOWN_AFTER_MS, parcel.createdAt));
    });
  });
  return delays.sort((a, b) => a - b);
}

/** The value below which this part of the sorted values lies; 0 of none. */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;

/**
 * No message went out twice, but for those whose sender was killed before it could write that down.
 *
 * @returns how many of those went out once more
 */
export function saysNothingTwice(
  sent: readonly SentMessage[],
  byTheDead: ReadonlySet<SentMessage>,
  must: Must,
): number {
  const last = new Map<string, SentMessage>();
  let again = 0;
  for (const message of sent) {
    const name = JSON.stringify([message.page, message.templateId, message.values]);
    const before = last.get(name);
    must(before === undefined || byTheDead.has(before), 'a message is sent twice', name);
    if (before) again += 1;
    last.set(name, message);
  }
  return again;
}

/** Tracks in quarantine that belong to a parcel. */
export const orphansOf = ({ tracks, ports, stored }: Simulation): string[] => {
  const keys = new Set([...stored.values()].flatMap((parcel) => parcel.keys));
  const now = ports.clock.now();
  return [...tracks.values()].filter(({ _id, expiresAt }) => keys.has(_id) && expiresAt > now).map(({ _id }) => _id);
};
