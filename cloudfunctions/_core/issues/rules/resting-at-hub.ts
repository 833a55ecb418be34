import { HOUR_MS, type Rule } from '../expected';
import { atLeastUsual, isAtHub, restingSince } from './rest';

/** Came to a hub and did not leave it: the shopper sees it after hours, staff hear of it after a day. */
export const restingAtHub: Rule = (watched, patience) => {
  const scan = restingSince(watched);
  if (!scan || !isAtHub(scan) || watched.isBetweenCountries) return undefined;
  const { hours, usual, after } = patience;
  const shopperHours = atLeastUsual(hours.hubShopperHours, patience);
  return {
    code: 'stalled',
    since: scan.at,
    why: { rule: 'resting-at-hub', words: '' },
    patienceMs: shopperHours * HOUR_MS,
    ...(usual && { usual }),
    shopperAt: after(scan.at, shopperHours),
    staffAt: after(scan.at, atLeastUsual(hours.hubHours, patience)),
  };
};
