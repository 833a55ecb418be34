import type { Stage } from '../../../typings/vocabulary';
import type { Reading, TrackingEvent } from './types';

/** Signatures that are not the recipient's own: a new attempt after one of them is believed. */
const NOT_IN_PERSON: ReadonlySet<string> = new Set(['locker', 'station', 'proxy']);

/**
 * How far a parcel is: the newest event by time that has a stage, except that only a way back or, after a locker's or proxy's
 * signature, a new attempt leads out of `delivered`, and that nothing leads out of `returned` and `cancelled`.
 *
 * @param ordered refined events, oldest first
 */
export function deriveStage(ordered: readonly TrackingEvent[]): Stage {
  let stage: Stage = 'created';
  let from: Reading | undefined;
  for (const { reading } of ordered) {
    if (reading.status === 'exception' || reading.status === 'unknown') continue;
    if (from && !leadsOn(from, reading)) continue;
    stage = reading.status;
    from = reading;
  }
  return stage;
}

function leadsOn(from: Reading, to: Reading): boolean {
  switch (from.status) {
    case 'returned':
    case 'cancelled':
      return false;
    case 'delivered':
      return to.status === 'returning' || to.status === 'returned' || (isNotInPerson(from) && isNewAttempt(to));
    default:
      return true;
  }
}

const isNotInPerson = ({ subStatus }: Reading): boolean => subStatus !== undefined && NOT_IN_PERSON.has(subStatus);

const isNewAttempt = ({ status }: Reading): boolean => status === 'out_for_delivery' || status === 'awaiting_pickup';
