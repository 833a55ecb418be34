import type { Eta } from '../../../typings/shopper';
import { listIn, textIn, type JsonObject } from '../../_core/json-fields';
import { readEta } from '../read-eta';

const DATE_AND_HOUR = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\s+\d{1,2}$/;
const DATE = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?=\s|$)/;
/** A predicted node that the parcel has left behind. */
const PASSED = '已经过节点';

/**
 * When it should arrive, in Beijing time: `arrivalTime`, else the day on which it should leave the last node of its predicted route.
 *
 * @returns undefined when neither is there or can be read
 */
export function readArrival(answer: JsonObject): Eta | undefined {
  const text = textIn(answer, 'arrivalTime');
  const arrival = DATE_AND_HOUR.test(text) ? readEta(`${text}:00`, `${text}:59`, {}) : readEta(text, '', {});
  return arrival ?? readRoute(listIn(answer, 'predictedRoute') ?? []);
}

/** Nodes stand from sender to recipient. The last is an outlet and not the door, so it promises a day and no hour. */
function readRoute(route: readonly JsonObject[]): Eta | undefined {
  const last = route.at(-1);
  if (!last || textIn(last, 'state') === PASSED) return undefined;
  const [day] = DATE.exec(textIn(last, 'leaveTime') || textIn(last, 'arriveTime')) ?? [];
  return day === undefined ? undefined : readEta(day, '', {});
}
