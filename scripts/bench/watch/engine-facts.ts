import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import { CUSTOMS_REST, restOf } from '../../../cloudfunctions/_core/issues/calendar/carrier-rests';
import { workingBetween } from '../../../cloudfunctions/_core/issues/calendar/working-time';
import { isAtHub, restingSince } from '../../../cloudfunctions/_core/issues/rules/rest';
import { seenAt, type HeardUpTo } from '../../../cloudfunctions/_core/issues/seen-at';
import { watch, type Watched } from '../../../cloudfunctions/_core/issues/watched';
import { offsetAt } from '../../../cloudfunctions/_core/tracking/time/zone-offset';
import { TERMS } from './told-parcel';
import { HOUR } from './watch-moments';

type Facts = Record<string, unknown>;

/** Until a parcel is there, or goes elsewhere. */
const ON_ITS_WAY: readonly string[] = [
  'created',
  'picked_up',
  'in_transit',
  'customs',
  'arrived_city',
  'out_for_delivery',
];
const DAY = 24 * HOUR;

/**
 * What the engine is given: all that its conditions name, ready made. Hours are those in which a carrier, or customs, works, until the moment
 * up to which the parcel's silence is known: it has neither a calendar nor a source to ask. -1 where nothing has begun.
 */
export function factsOf(parcel: Parcel, heardUpTo: HeardUpTo, now: number): Facts {
  const watched = watch(parcel);
  const until = seenAt(parcel, { ...TERMS, heardUpTo, now });
  return { ...factsOfScans(watched, until), ...factsOfIssues(parcel, until), ...factsOfArrival(parcel, until) };
}

const hoursTo = (until: number, from: number | undefined, rest = restOf('')): number =>
  from === undefined || from > until ? -1 : workingBetween(rest, from, until) / HOUR;

function factsOfScans(watched: Watched, until: number): Facts {
  const { parcel, ordered, newest, isBetweenCountries } = watched;
  const resting = restingSince(watched);
  const rest = restOf(parcel.carrier);
  const arrival = ordered.find(({ reading }) => reading.status === 'customs');
  return {
    stage: parcel.stage,
    status: newest?.reading.status ?? '',
    'sub-status': newest?.reading.subStatus ?? '',
    rests: resting !== undefined,
    'at hub': resting !== undefined && isAtHub(resting),
    'between countries': isBetweenCountries,
    'shipped hours': hoursTo(until, parcel.shippedAt, rest),
    'rest hours': hoursTo(until, resting?.at, rest),
    'customs hours': hoursTo(until, arrival?.at, CUSTOMS_REST),
  };
}

function factsOfIssues({ issues, carrier }: Parcel, until: number): Facts {
  const open = issues.filter(({ closedAt }) => closedAt === undefined);
  const failure = open.find(({ code }) => code === 'delivery_failed' || code === 'unreachable');
  return {
    'told shopper': open.flatMap(({ code, only }) => (only === 'staff' ? [] : code)),
    'told staff': open.flatMap(({ code, only }) => (only === 'shopper' ? [] : code)),
    'is failed': failure !== undefined,
    'is told again': failure?.escalatedAt !== undefined,
    'failed hours': hoursTo(until, failure?.since, restOf(carrier)),
  };
}

function factsOfArrival({ facts: { pickup }, eta, stage }: Parcel, until: number): Facts {
  return {
    pickup: pickup?.kind ?? '',
    'pickup hours': hoursTo(until, pickup?.arrivedAt),
    'is promised': eta?.source === 'carrier',
    'is on its way': ON_ITS_WAY.includes(stage),
    'hours past the day': eta ? hoursPastTheDay(eta, until) : -1,
  };
}

function hoursPastTheDay({ from, to = from, zone }: NonNullable<Parcel['eta']>, until: number): number {
  const offset = offsetAt(from, zone);
  const end = (Math.floor((to + offset) / DAY) + 1) * DAY - offset;
  return (until - end) / HOUR;
}
