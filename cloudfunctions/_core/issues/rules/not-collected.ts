import { HOUR_MS, type Rule } from '../expected';

/** Waits in a locker or at a station: after a locker's free hours, and before either sends it back. */
export const notCollected: Rule = ({ parcel: { stage, facts } }, { hours }) => {
  const { pickup } = facts;
  if (stage !== 'awaiting_pickup' || !pickup) return undefined;
  const { arrivedAt, until, kind } = pickup;
  const waits = kind === 'locker' ? hours.lockerHours : hours.stationHours;
  const byWaiting = kind === 'station' && until !== undefined ? Infinity : arrivedAt + waits * HOUR_MS;
  const byDeadline = until === undefined ? Infinity : until - hours.beforeDeadlineHours * HOUR_MS;
  // Where less time than that was given, half of it: that it lies there, and until when, was told just before.
  const isShort = until !== undefined && byDeadline < arrivedAt + HOUR_MS;
  const at = isShort ? Math.max(arrivedAt, (arrivedAt + until) / 2) : Math.min(byWaiting, byDeadline);
  return {
    code: 'pickup_uncollected',
    since: arrivedAt,
    why: { rule: byDeadline < byWaiting ? 'deadline-near' : 'not-collected', words: '' },
    patienceMs: at - arrivedAt,
    shopperAt: at,
    staffAt: at,
  };
};
