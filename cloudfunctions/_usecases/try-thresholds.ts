import type { DryRun, MerchantCalls, Thresholds } from '../../typings/merchant';
import type { IssueCode } from '../../typings/vocabulary';
import type { ThresholdRow } from '../_core/issues/thresholds';
import type { ParcelSummary } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { restsAlong, toldAlong } from '../_core/issues/dry-run';
import { LEAST_HOURS, MOST_HOURS } from '../_core/issues/threshold-limits';
import { thresholdsFor } from '../_core/issues/thresholds';
import { staffWith } from './staff-with';
import { usualRests } from './usual-rests';

type Calls = MerchantCalls['tryThresholds'];
type Deps = Pick<Ports, 'parcels' | 'lanes' | 'staff' | 'merchants' | 'clock' | 'log'>;

const hours = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(LEAST_HOURS), v.maxValue(MOST_HOURS)));

export const tryThresholdsInput: v.GenericSchema<Calls['input']> = v.strictObject({
  thresholds: v.strictObject({
    notPickedUpHours: hours,
    notPickedUpShopperHours: hours,
    hubShopperHours: hours,
    hubHours: hours,
    noNewsHours: hours,
    notRescheduledHours: hours,
    customsHours: hours,
    lockerHours: hours,
    stationHours: hours,
    beforeDeadlineHours: hours,
    abroadHours: hours,
    atSeaHours: hours,
  } satisfies Record<keyof Thresholds, typeof hours>),
});

const LOOKED_BACK_MS = 30 * 24 * 3_600_000;
/** One fewer than the database hands out at once: the next one tells that there are more. */
const MOST_PARCELS = 999;
/** Parcels that are read with their events and replayed at once: a parcel may have 400 KB, the function 256 MB. */
const PARCELS_AT_ONCE = 50;
/** No further parcel is begun after this, ms: the function has 10 s (cloudbaserc.json). */
const BUDGET_MS = 6_000;
/** A parcel with more scans is left out: replaying takes the square of them, and one alone could take the time of all. */
const MOST_SCANS = 200;

type Counts = DryRun['would'];

/**
 * Of what rules would have told staff in the last 30 days with other thresholds for all parcels, and with those that there are: each parcel is
 * replayed scan by scan, as if its source had been fresh all along; one of very many scans is left out. Writes nothing. Two reads for each 50 parcels, one for all, and one for who
 * is asking.
 *
 * @throws AppError forbidden
 */
export async function tryThresholds(deps: Deps, caller: Caller, { thresholds }: Calls['input']): Promise<DryRun> {
  const { merchantId } = await staffWith(deps, caller, 'see_rules');
  const now = deps.clock.now();
  const rows = deps.merchants.byId(merchantId)?.thresholds ?? [];
  const newest = await deps.parcels.recentOfMerchant(merchantId, MOST_PARCELS + 1);
  const recent = newest.filter(({ shippedAt }) => shippedAt >= now - LOOKED_BACK_MS);
  const run = { would: {}, now: {}, parcels: 0 };
  for (const page of pagesOf(recent.slice(0, MOST_PARCELS))) {
    if (isOver(deps, now)) break;
    await replay(deps, page, { rows, thresholds, until: now, run });
  }
  return { ...run, more: run.parcels < recent.length, thresholds: thresholdsFor(rows, { carrier: '' }) };
}

const isOver = ({ clock }: Pick<Ports, 'clock'>, begunAt: number): boolean => clock.now() - begunAt > BUDGET_MS;

function pagesOf(parcels: readonly ParcelSummary[]): string[][] {
  const ids = parcels.map(({ _id }) => _id);
  const count = Math.ceil(ids.length / PARCELS_AT_ONCE);
  return Array.from({ length: count }, (_, at) => ids.slice(at * PARCELS_AT_ONCE, (at + 1) * PARCELS_AT_ONCE));
}

interface Replay {
  rows: readonly ThresholdRow[];
  /** For all parcels: the later row counts. */
  thresholds: ThresholdRow;
  /** When it was begun, epoch ms. */
  until: number;
  run: { would: Counts; now: Counts; parcels: number };
}

async function replay(deps: Deps, ids: readonly string[], { rows, thresholds, until, run }: Replay): Promise<void> {
  const found = await deps.parcels.byKeys(ids);
  // Another parcel may be known by the number of one of them.
  const parcels = found.filter(({ _id, events }) => ids.includes(_id) && events.length <= MOST_SCANS);
  const usuals = await usualRests(deps, parcels);
  for (const parcel of parcels) {
    if (isOver(deps, until)) return;
    const rests = restsAlong(parcel, until);
    const usual = usuals.get(parcel._id);
    count(run.now, toldAlong(rests, { thresholds: rows, usual }));
    count(run.would, toldAlong(rests, { thresholds: [...rows, thresholds], usual }));
    run.parcels += 1;
  }
}

function count(counts: Counts, codes: readonly IssueCode[]): void {
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
}
