import { HOUR_MS, type Rule } from '../expected';

/** Waits in a locker or at a station: after a locker's free hours, and before either sends it back. */
export const notCollected: Rule = ({ parcel: { stage, facts } }, { hours }) => {
  const { pickup } = facts;
  if (stage !== 'awaiting_pickup' || !pickup) return undefined;
  const { arrivedAt, until, kind } = pickup;
  const waits = kind === 'locker' ? hours.lockerHours : hours.stationHours;
  const byWaiting = kind === 'station' && until !== undefined ? Infinity : arrivedAt + waits * HOUR_MS;
  const byDeadline = until === undefined ? Infinity : until - hours.beforeDeadlineHours * HOUR_MS;
  // One that gives less time than that is due as soon as it lies there: the message that it does says until when.
  const at = Math.max(Math.min(byWaiting, byDeadline), arrivedAt);
  return {
    code: 'pickup_uncollected',
    since: arrivedAt,
    why: { rule: byDeadline < byWaiting ? 'deadline-near' : 'not-collected', words: '' },
    patienceMs: at - arrivedAt,
    shopperAt: at,
    staffAt: at,
  };
};
