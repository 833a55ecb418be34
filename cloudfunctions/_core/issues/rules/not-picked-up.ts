import { HOUR_MS, type Rule } from '../expected';

/** Shipped, and no courier has fetched it: staff hear of it after a day, the shopper after two. */
export const notPickedUp: Rule = ({ parcel: { stage, shippedAt, newest, issues } }, { hours, after }) => {
  if (stage !== 'created' || newest?.reading.status === 'unknown') return undefined;
  return {
    code: 'pickup_overdue',
    // That a courier came in vain may stand in a scan: then this is the same episode.
    since: issues.find(({ code, closedAt }) => code === 'pickup_overdue' && closedAt === undefined)?.since ?? shippedAt,
    why: { rule: 'not-picked-up', words: '' },
    patienceMs: hours.notPickedUpHours * HOUR_MS,
    staffAt: after(shippedAt, hours.notPickedUpHours),
    shopperAt: after(shippedAt, hours.notPickedUpShopperHours),
  };
};
