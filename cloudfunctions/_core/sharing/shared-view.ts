import type { SharedEvent, SharedPickup, SharedProgress, SharedView } from '../../../typings/shopper';
import type { IssueCode, Locale, Stage, TimeSlot } from '../../../typings/vocabulary';
import type { Place } from '../places/place';
import type { Parcel } from '../tracking/parcel';
import type { TrackingEvent } from '../tracking/types';
import { cityName } from '../places/city-name';
import { openIssuesFor } from '../issues/heard-issues';
import { describeParcel, type FaceReader } from '../tracking/describe-parcel';
import { aboutParcel, type AboutParcel } from '../tracking/sentences/about-parcel';
import { wayAbroad } from '../tracking/sentences/way-abroad';
import { progressOf, routeOf } from '../tracking/route';
import { orderedEvents } from '../tracking/state/ordered-events';
import { currentOf, nextOf, placeOfEvent } from '../tracking/way';
import { CHINA_ZONE } from '../tracking/time/local-time';
import { withoutUndefined } from '../without-undefined';
import { openEta } from '../views/parcel-row';
import { shownPickup } from '../views/shown-pickup';
import { daySlot, daysSlot } from './day-slot';
import type { Share } from './share';
import { sharedStation } from './shared-station';
import { SHARED_WORDS, type AboutShared } from './shared-words';

type Reader = Omit<FaceReader, 'viewer'>;

/** More than a way has cities and days; a stranger scrolls no further. [judged] */
const MOST_EVENTS = 20;

/**
 * What a link shows. Made of stages, of the gazetteer's names of cities and of days alone, so that no word of a carrier's can be in it; the
 * code, and the place where it is called as stations are, are in a link for collecting, and nothing else is.
 */
export function sharedView(
  parcel: Parcel,
  { kind, expiresAt }: Pick<Share, 'kind' | 'expiresAt'>,
  reader: Reader,
): SharedView {
  return kind === 'pickup' ? pickupView(parcel, expiresAt) : progressView(parcel, expiresAt, reader);
}

function pickupView({ stage, facts: { pickup } }: Parcel, expiresAt: number): SharedPickup {
  if (stage !== 'awaiting_pickup' || !pickup) return { kind: 'pickup', expiresAt };
  const { codes, place, kind, until } = shownPickup(pickup);
  const shown = withoutUndefined({ codes, kind, place: sharedStation(place), until });
  return { kind: 'pickup', expiresAt, pickup: shown };
}

function progressView(parcel: Parcel, expiresAt: number, reader: Reader): SharedProgress {
  const ordered = orderedEvents(parcel);
  const { detail, unknown } = describeParcel(parcel, reader);
  const words = SHARED_WORDS[reader.locale];
  const about = aboutShared(parcel, ordered, reader);
  return withoutUndefined({
    kind: 'progress' as const,
    expiresAt,
    stage: parcel.stage,
    detail: detail === 'soon' ? undefined : detail,
    unknown,
    headline: unknown ? words.unread : words.stages[parcel.stage](about),
    line: isLate(parcel) ? words.heldUp : undefined,
    eta: about.eta,
    progress: progressOf(parcel.stage),
    route: routeOf(ordered, reader.locale),
    events: sharedEvents(ordered, reader.locale),
  });
}

const ON_ITS_WAY: ReadonlySet<Stage> = new Set<Stage>([
  'created',
  'picked_up',
  'in_transit',
  'customs',
  'arrived_city',
  'out_for_delivery',
]);
/** What makes a parcel come later than its carrier said. */
const HOLDS_UP: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'stalled',
  'late',
  'delivery_failed',
  'bad_address',
  'unreachable',
  'missorted',
  'customs_held',
  'duty_unpaid',
  'lost',
]);

const isLate = ({ stage, issues }: Parcel): boolean =>
  ON_ITS_WAY.has(stage) && openIssuesFor(issues, 'shopper').some(({ code }) => HOLDS_UP.has(code));

function aboutShared(parcel: Parcel, ordered: readonly TrackingEvent[], reader: Reader): AboutShared {
  const { locale } = reader;
  const { newest, facts } = parcel;
  const { deliveredAt } = facts;
  const courier = withCourier(parcel, reader);
  return withoutUndefined({
    city: cityOf(currentOf(ordered), locale),
    next: cityOf(nextOf(ordered), locale),
    day: deliveredAt === undefined ? undefined : daySlot(deliveredAt, newest?.zone ?? CHINA_ZONE),
    eta: isLate(parcel) || courier.isQuiet ? undefined : (dayOf(courier) ?? etaInDays(parcel, reader.now)),
    isCleared: newest?.reading.subStatus === 'cleared',
    isQuiet: courier.isQuiet,
  });
}

const cityOf = (place: Place | undefined, locale: Locale): string | undefined => place && cityName(place, locale);

/** What its buyer is told of the courier who has it; of none nothing is awaited. */
function withCourier(parcel: Parcel, reader: Reader): Pick<AboutParcel, 'comes' | 'isQuiet'> {
  if (parcel.stage !== 'out_for_delivery') return { isQuiet: false };
  return aboutParcel(parcel, reader, wayAbroad(parcel));
}

/** The day on which its courier comes. */
const dayOf = ({ comes }: Pick<AboutParcel, 'comes'>): TimeSlot | undefined => comes && daySlot(comes.at, comes.zone);

function etaInDays(parcel: Parcel, now: number): TimeSlot | undefined {
  const eta = openEta(parcel, now);
  return eta && daysSlot(Math.max(eta.from, now), eta.to ?? eta.from, eta.zone);
}

/** A city and what became of the parcel there stand once a day. What went wrong, and what we could not read, is left out. */
function sharedEvents(ordered: readonly TrackingEvent[], locale: Locale): SharedEvent[] {
  const events = ordered.flatMap((event) => sharedEvent(event, locale) ?? []);
  const told = events.filter((event, at) => at === 0 || !isSame(event, events[at - 1] as SharedEvent));
  return told.slice(-MOST_EVENTS).reverse();
}

function sharedEvent(event: TrackingEvent, locale: Locale): SharedEvent | undefined {
  const { status } = event.reading;
  const day = daySlot(event.at, event.zone);
  if (status === 'exception' || status === 'unknown' || !day) return undefined;
  const city = cityOf(placeOfEvent(event), locale);
  return { status, ...(city !== undefined && { city }), day };
}

const isSame = (a: SharedEvent, b: SharedEvent): boolean =>
  a.status === b.status && a.city === b.city && a.day.at === b.day.at;
