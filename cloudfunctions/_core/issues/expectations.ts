import type { Expected } from './expected';
import type { Watched } from './watched';
import type { UsualRest } from './lanes/types';
import { carrierNow } from '../following/carrier-now';
import { restOf } from './calendar/carrier-rests';
import { afterWorking } from './calendar/working-time';
import { HOUR_MS } from './expected';
import { laneOf } from './lanes/lane-of';
import { RULES } from './rules';
import { thresholdsFor, type ThresholdRow } from './thresholds';

/** What a merchant wants of the rules, and what is known of the parcel's lane. */
export interface Terms {
  thresholds: readonly ThresholdRow[];
  usual?: UsualRest | undefined;
}

/** All that rules expect of a parcel as it stands. */
export function expectationsOf(watched: Watched, { thresholds, usual }: Terms): Expected[] {
  const { parcel } = watched;
  const carrier = carrierNow(parcel);
  const rest = restOf(carrier);
  const patience = {
    hours: thresholdsFor(thresholds, { carrier, ...(needsLane(thresholds) && laneOf(parcel)) }),
    usual,
    after: (from: number, hours: number) => afterWorking(rest, from, hours * HOUR_MS),
  };
  return RULES.flatMap((rule) => rule(watched, patience) ?? []);
}

const needsLane = (rows: readonly ThresholdRow[]): boolean =>
  rows.some(({ from, to }) => from !== undefined || to !== undefined);
