import type { Stage } from '../../../../typings/vocabulary';
import type { TrackingEvent } from '../../tracking/types';
import type { Patience } from '../expected';
import type { Watched } from '../watched';
import { isHub } from '../../tracking/place-name';
import { HOUR_MS } from '../expected';

const ON_THE_WAY: ReadonlySet<Stage> = new Set<Stage>(['picked_up', 'in_transit', 'arrived_city', 'out_for_delivery']);

/** The scan since which a parcel on its way rests, if nothing is known that makes it rest. */
export function restingSince({ parcel: { stage, issues }, newest }: Watched): TrackingEvent | undefined {
  if (!newest || !ON_THE_WAY.has(stage)) return undefined;
  const isExplained = issues.some(({ code, closedAt }) => closedAt === undefined && !OF_TIME.has(code));
  return isExplained ? undefined : newest;
}

/** These say that time has passed, and not why. */
const OF_TIME: ReadonlySet<string> = new Set(['stalled', 'late', 'pickup_overdue']);

/** Arrived where parcels are sorted: not at the outlet that delivers it, where it may well stay for a night. */
export const isAtHub = ({ reading: { status, subStatus, facts } }: TrackingEvent): boolean =>
  (subStatus === 'arrived_hub' || status === 'arrived_city') && facts.facility !== undefined && isHub(facts.facility);

/** A lane's habit makes no rule wait for longer than a week, hours: a lane on which things go wrong again and again is no excuse. [ours] */
const MOST_USUAL_HOURS = 7 * 24;

/** So many hours, or as long as nine of ten rests on its lane, if those are longer, but a week at most for those. */
export const atLeastUsual = (hours: number, { usual }: Patience): number =>
  Math.max(hours, Math.min((usual?.p90Ms ?? 0) / HOUR_MS, MOST_USUAL_HOURS));
