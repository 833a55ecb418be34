import type { Thresholds } from '../../../typings/merchant';

/**
 * After how many hours a rule speaks, unless a merchant wants it otherwise. The first six stand in docs/sources.md#thresholds as asked for by
 * merchants; a locker's hours are those after which kdniao calls a parcel uncollected (StateEx 412); the last four are judged.
 */
export const THRESHOLDS: Thresholds = {
  notPickedUpHours: 24,
  notPickedUpShopperHours: 48,
  hubShopperHours: 6,
  hubHours: 24,
  noNewsHours: 48,
  notRescheduledHours: 24,
  customsHours: 72,
  lockerHours: 18,
  stationHours: 48,
  beforeDeadlineHours: 6,
  abroadHours: 240,
  atSeaHours: 1_080,
};

/** Where a merchant's thresholds differ: for all its parcels, for one carrier's, or for one lane's. */
export interface ThresholdRow extends Partial<Thresholds> {
  /** Our carrier code; every carrier when absent. */
  carrier?: string;
  /** Cities, without 市; any when absent. */
  from?: string;
  to?: string;
}

/** Where a parcel goes, and with whom; a city that is not known is absent. */
export interface Going {
  carrier: string;
  from?: string;
  to?: string;
}

/** The thresholds for a parcel on this way: of the rows that fit, the later one counts. */
export function thresholdsFor(rows: readonly ThresholdRow[], going: Going): Thresholds {
  const fitting = rows.filter((row) =>
    FIELDS.every((field) => row[field] === undefined || row[field] === going[field]),
  );
  return fitting.reduce(
    (hours, { carrier: _carrier, from: _from, to: _to, ...own }) => ({ ...hours, ...own }),
    THRESHOLDS,
  );
}

const FIELDS = ['carrier', 'from', 'to'] as const;
