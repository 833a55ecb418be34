import type { Stage, Status } from '../../../../typings/vocabulary';
import type { Reading, TrackingEvent } from '../types';

/** Signatures that are not the recipient's own: a new attempt after one of them is believed. */
const NOT_IN_PERSON: ReadonlySet<string> = new Set(['locker', 'station', 'proxy']);

const ENDS: ReadonlySet<Stage> = new Set<Stage>(['delivered', 'returned', 'cancelled']);

/**
 * How far a parcel is: the newest event by time that has a stage, except that only a way back or, after a locker's or proxy's
 * signature, a new attempt leads out of `delivered`, and only a way back out of `returned` and `cancelled`.
 *
 * @param ordered refined events, oldest first
 * @param gaveUpAt the newest scan beside which a provider or we gave up, epoch ms: `expired`, until an event dated later re-opens it; one
 *   that only arrives later does not, since the parcel was as long without news all the same
 */
export function deriveStage(ordered: readonly TrackingEvent[], gaveUpAt?: number): Stage {
  const stage = leadingReadings(ordered).at(-1)?.status ?? 'created';
  const isSilentSince = gaveUpAt !== undefined && (ordered.at(-1)?.at ?? 0) <= gaveUpAt;
  return isSilentSince && !ENDS.has(stage) ? 'expired' : stage;
}

/** For each event, whether the parcel is at an end once it has happened: delivered, back or cancelled. */
export const endsAlong = (ordered: readonly TrackingEvent[]): boolean[] =>
  leadingReadings(ordered).map((from) => from !== undefined && ENDS.has(from.status));

type Leading = Reading & { status: Exclude<Status, 'exception' | 'unknown'> };

/** For each event, the reading that says how far the parcel is once it has happened; undefined before the first. */
function leadingReadings(ordered: readonly TrackingEvent[]): (Leading | undefined)[] {
  let from: Leading | undefined;
  return ordered.map(({ reading }) => {
    if (hasStage(reading) && (!from || leadsOn(from, reading))) from = reading;
    return from;
  });
}

const hasStage = (reading: Reading): reading is Leading =>
  reading.status !== 'exception' && reading.status !== 'unknown';

function leadsOn(from: Leading, to: Leading): boolean {
  switch (from.status) {
    case 'returned':
      return to.status === 'returning';
    case 'cancelled':
      return isWayBack(to);
    case 'delivered':
      return isWayBack(to) || (isNotInPerson(from) && leadsOnFromProxy(to));
    default:
      return true;
  }
}

const isWayBack = ({ status }: Leading): boolean => status === 'returning' || status === 'returned';

const isNotInPerson = ({ subStatus }: Leading): boolean => subStatus !== undefined && NOT_IN_PERSON.has(subStatus);

/** A new attempt, or another signature: a person's own closes what a locker's left open. */
const leadsOnFromProxy = ({ status }: Leading): boolean =>
  status === 'out_for_delivery' || status === 'awaiting_pickup' || status === 'delivered';
