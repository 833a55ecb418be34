import type { Stage } from '../../../../typings/vocabulary';
import type { Rule } from '../expected';
import { momentsOf, offsetAt } from '../../tracking/time/zone-offset';

/** Nothing is late any more at these: it is there, or goes elsewhere. */
const ARRIVED: ReadonlySet<Stage> = new Set<Stage>([
  'awaiting_pickup',
  'delivered',
  'returning',
  'returned',
  'cancelled',
  'expired',
]);

/** The day of the carrier's own time has passed, and it is not there. An hour missed is none of this. */
export const promisePassed: Rule = ({ parcel: { stage, eta } }) => {
  if (eta?.source !== 'carrier' || ARRIVED.has(stage)) return undefined;
  const end = endOfDay(eta.to ?? eta.from, eta.zone);
  return {
    code: 'late',
    since: end,
    why: { rule: 'promise-passed', words: '' },
    patienceMs: 0,
    shopperAt: end,
    staffAt: end,
  };
};

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Midnight after this moment, by the clocks of this zone; where they leave it out, the moment at which they do. */
function endOfDay(at: number, zone: string): number {
  const midnight = (Math.floor((at + offsetAt(at, zone)) / DAY_MS) + 1) * DAY_MS;
  return momentsOf(midnight, zone)[0] ?? midnight - offsetAt(midnight - DAY_MS, zone);
}
