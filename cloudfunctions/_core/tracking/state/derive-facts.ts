import type { Stage } from '../../../../typings/vocabulary';
import { lastIndexWhere, newestWhere } from './newest-where';
import type { ListFacts } from '../parcel';
import { cityIn } from '../place-name';
import { LOCKER } from '../readers/stations';
import type { Facts, TrackingEvent } from '../types';

/**
 * What a list row says beyond the newest event.
 *
 * @param ordered refined events, oldest first
 * @param stage as derived from the same events: a pickup is told only while it waits
 */
export function deriveFacts(ordered: readonly TrackingEvent[], stage: Stage): ListFacts {
  const pickup = stage === 'awaiting_pickup' ? pickupOf(ordered) : undefined;
  const courier = courierOf(ordered);
  const city = newestCity(ordered);
  return {
    ...(pickup && { pickup }),
    ...(courier && { courier }),
    ...(stage === 'delivered' && deliveryOf(ordered)),
    ...(city !== undefined && { city }),
  };
}

/** The wait that is going on: its events are those since the last one that was neither waiting nor a problem. */
function pickupOf(ordered: readonly TrackingEvent[]): ListFacts['pickup'] {
  const begin = lastIndexWhere(ordered, ({ reading }) => MOVES.has(reading.status)) + 1;
  const waits = ordered.slice(begin).filter(({ reading }) => reading.status === 'awaiting_pickup');
  const first = waits[0];
  if (!first) return undefined;
  const codes = [...new Set(waits.flatMap(({ reading }) => reading.facts.pickupCode ?? []))];
  const place = newestFact(waits, 'station');
  const phone = newestFact(waits, 'stationPhone');
  const until = newestFact(waits, 'until');
  const isLocker =
    waits.some(({ reading }) => reading.subStatus === 'locker') || (place !== undefined && LOCKER_NAME.test(place));
  return {
    codes,
    kind: isLocker ? 'locker' : 'station',
    arrivedAt: first.at,
    ...(place !== undefined && { place }),
    ...(phone !== undefined && { phone }),
    ...(until !== undefined && { until }),
  };
}

/** 丰巢智能柜（3号门） */
const LOCKER_NAME = new RegExp(LOCKER);

const MOVES: ReadonlySet<string> = new Set(['picked_up', 'in_transit', 'customs', 'out_for_delivery', 'returning']);

function newestFact<F extends 'station' | 'stationPhone' | 'until'>(
  events: readonly TrackingEvent[],
  fact: F,
): Facts[F] | undefined {
  return newestWhere(events, ({ reading }) => reading.facts[fact] !== undefined)?.reading.facts[fact];
}

/** Who last set out with the parcel. */
function courierOf(ordered: readonly TrackingEvent[]): ListFacts['courier'] {
  const event = newestWhere(ordered, ({ reading: { status, facts } }) => {
    return status === 'out_for_delivery' && (facts.courierName ?? facts.courierPhone) !== undefined;
  });
  if (!event) return undefined;
  const { courierName, courierPhone } = event.reading.facts;
  return {
    since: event.at,
    ...(courierName !== undefined && { name: courierName }),
    ...(courierPhone !== undefined && { phone: courierPhone }),
  };
}

function deliveryOf(ordered: readonly TrackingEvent[]): Pick<ListFacts, 'deliveredAt' | 'signer'> {
  const event = newestWhere(ordered, ({ reading }) => reading.status === 'delivered');
  if (!event) return {};
  const { signer } = event.reading.facts;
  return { deliveredAt: event.at, ...(signer !== undefined && { signer }) };
}

/** The city in which it was last seen; undefined when it has left since, and no scan names where it is. */
function newestCity(ordered: readonly TrackingEvent[]): string | undefined {
  const index = lastIndexWhere(ordered, (event) => isLeaving(event) || cityOf(event) !== undefined);
  const event = ordered[index];
  const city = event && cityOf(event);
  if (!event || index === ordered.length - 1 || !isLeaving(event)) return city;
  const { next } = event.reading.facts;
  return next !== undefined && cityIn(next) === city ? city : undefined;
}

const isLeaving = ({ reading }: TrackingEvent): boolean =>
  reading.subStatus === 'departed' || reading.facts.next !== undefined;

/** The city in which a scan happened, without 市: from its words, else its depot's name, else the provider's place. */
export function cityOf({ reading: { facts }, place }: TrackingEvent): string | undefined {
  for (const name of [facts.city, facts.facility, place]) {
    const city = name === undefined ? undefined : cityIn(name);
    if (city !== undefined) return city;
  }
  return undefined;
}
