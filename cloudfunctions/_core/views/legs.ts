import type { Leg } from '../../../typings/shopper';
import type { Locale, Sentence, Stage } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { TrackingEvent } from '../tracking/types';
import { cityName } from '../places/city-name';
import { countryName } from '../places/country-name';
import { crossingOf, type Crossing } from '../tracking/crossing';
import { describeEvent } from '../tracking/describe-event';
import { ownSaid } from '../tracking/merging/own-events';
import { cityIn } from '../tracking/place-name';
import { LEG_WORDS } from '../tracking/sentences/leg-words';
import { destinationOf, placeOfEvent } from '../tracking/way';
import { withoutUndefined } from '../without-undefined';

/** On these the dots say more: it goes back, or nowhere. */
const WITHOUT_LEGS: ReadonlySet<Stage> = new Set<Stage>(['created', 'returning', 'returned', 'cancelled']);

/**
 * The legs of a parcel that goes over a border. No leg says what a time usually is: nobody has told us.
 *
 * @param ordered its standing events as the whole track reads them, oldest first
 * @returns undefined where the dots are to stand instead
 */
export function legsOf(
  parcel: Pick<Parcel, 'stage' | 'destination' | 'shippedAt'>,
  ordered: readonly TrackingEvent[],
  locale: Locale,
): Leg[] | undefined {
  if (WITHOUT_LEGS.has(parcel.stage)) return undefined;
  const destination = ownSaid(parcel.destination, parcel.shippedAt)?.name;
  const crossing = crossingOf(ordered, destination);
  if (!crossing) return undefined;
  const cities = citiesOf(crossing, ordered, { locale, destination });
  return [leftLeg(crossing, cities, locale), ...legsThere(crossing, cities, { locale, stage: parcel.stage })];
}

/** As the reader says them; where no scan names one, it is absent. */
interface Cities {
  /** Where it was first seen. */
  start?: string | undefined;
  /** Where it comes in, or came in. */
  entry?: string | undefined;
  /** Where it ends. */
  end?: string | undefined;
}

function citiesOf(
  { crossed, arrived }: Crossing,
  ordered: readonly TrackingEvent[],
  { locale, destination }: { locale: Locale; destination: string | undefined },
): Cities {
  const cityOf = (event: TrackingEvent | undefined): string | undefined => {
    const place = event && placeOfEvent(event);
    return place && cityName(place, locale);
  };
  const next = crossed?.reading.facts.next;
  const end = destinationOf(ordered, destination);
  return {
    start: cityOf(ordered.find((event) => placeOfEvent(event) !== undefined)),
    entry: arrived ? cityOf(arrived) : next && cityIn(next, locale),
    end: end && cityName(end, locale),
  };
}

function leftLeg({ from, crossed, left }: Crossing, { start, entry }: Cities, locale: Locale): Leg {
  return withoutUndefined({
    kind: 'left' as const,
    state: stateOf(crossed !== undefined, true),
    title: LEG_WORDS[locale].left(from && countryName(from, locale)),
    line: wayOf(start, entry),
    when: dayOf(left),
  });
}

/** What lies beyond the border. */
function legsThere(
  crossing: Crossing,
  { entry, end }: Cities,
  { locale, stage }: { locale: Locale; stage: Stage },
): Leg[] {
  const { to, crossed, arrived, isThrough } = crossing;
  const words = LEG_WORDS[locale];
  const state = stateOf(arrived !== undefined || isThrough, crossed !== undefined);
  const last = stateOf(stage === 'delivered', isThrough);
  return [
    withoutUndefined({
      kind: 'arrived' as const,
      state,
      title: words.arrived(to && countryName(to, locale)),
      line: wayOf(arrived && entry),
      when: state === 'now' ? [words.onTheWay] : dayOf(arrived),
    }),
    customsLeg(crossing, locale),
    withoutUndefined({
      kind: 'delivery' as const,
      state: last,
      title: to === 'CN' ? words.domestic : words.local,
      line: end === undefined ? undefined : wayOf(entry, end),
      when: last === 'ahead' ? [words.afterRelease] : undefined,
    }),
  ];
}

function customsLeg({ customs, isThrough }: Crossing, locale: Locale): Leg {
  const [first, last] = [customs[0], customs.at(-1)];
  const leg = {
    kind: 'customs' as const,
    state: stateOf(isThrough, first !== undefined),
    title: LEG_WORDS[locale].customs,
  };
  if (!first || !last || leg.state === 'ahead') return leg;
  if (leg.state === 'now') {
    const since = { kind: 'day' as const, at: first.at, zone: first.zone };
    return { ...leg, line: describeEvent(last, locale).sentence, since };
  }
  const when = last.reading.subStatus === 'cleared' ? dayOf(last) : undefined;
  return { ...leg, ...(when && { when }) };
}

function stateOf(isDone: boolean, isUnderWay: boolean): Leg['state'] {
  if (isDone) return 'done';
  return isUnderWay ? 'now' : 'ahead';
}

const dayOf = (event: TrackingEvent | undefined): Sentence | undefined =>
  event && [{ kind: 'day', at: event.at, zone: event.zone }];

/** 东京 → 上海; each name once. */
function wayOf(...names: readonly (string | undefined)[]): Sentence | undefined {
  const known = new Set(names.filter((name) => name !== undefined));
  return known.size === 0 ? undefined : [[...known].join(' → ')];
}
