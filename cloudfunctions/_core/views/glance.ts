import type { Glance, GlancedEvent, Parcel } from '../tracking/parcel';
import type { TrackingEvent } from '../tracking/types';
import { laneEnds } from '../issues/lanes/lane-of';
import { compareEvents } from '../tracking/merging/event-order';
import { foldedCount } from '../tracking/merging/heard-tracks';
import { withdrawnEvents } from '../tracking/merging/own-events';
import { routeOf } from '../tracking/route';
import { orderedEvents } from '../tracking/state/ordered-events';
import { legsOf } from './legs';

/** Events sent with the first page: enough to draw (the page folds after 8), small enough for one setData. */
const FIRST_EVENTS = 20;
/**
 * Events that are read to open a timeline: those above even where two providers tell of each, and a few that were withdrawn. Few parcels
 * ever have more. [judged]
 */
export const NEWEST_READ = 60;

type Glanced = Pick<Parcel, 'stage' | 'events' | 'tracks' | 'destination' | 'shippedAt'>;

/**
 * What a timeline shows of a parcel's events.
 *
 * @param most so many events
 * @param ordered its orderedEvents, where they are at hand
 */
export function glanceOf(
  parcel: Glanced,
  most = FIRST_EVENTS,
  ordered: readonly TrackingEvent[] = orderedEvents(parcel),
): Glance {
  const withdrawn = withdrawnEvents(parcel);
  const shown = [...ordered, ...withdrawn].sort(compareEvents);
  const stored = byId(parcel.events);
  const gone = new Set(withdrawn.map(({ id }) => id));
  const lane = laneEnds(parcel, ordered);
  const legs = legsIn(parcel, ordered);
  return {
    newest: shown
      .slice(-most)
      .reverse()
      .map((event) => ({ ...lookOf(event, stored.get(event.id)), ...(gone.has(event.id) && { withdrawn: true }) })),
    eventCount: shown.length,
    foldedCount: foldedCount(parcel),
    route: { 'zh-CN': routeOf(ordered, 'zh-CN'), en: routeOf(ordered, 'en') },
    ...(legs && { legs }),
    ...(lane && { lane }),
  };
}

/**
 * The glance to keep with a parcel: none where all its events are read anyway, and none where what it shows reaches beyond those that are.
 *
 * @param ordered its orderedEvents
 */
export function glanceToKeep(parcel: Glanced, ordered: readonly TrackingEvent[]): Glance | undefined {
  if (parcel.events.length < NEWEST_READ) return undefined;
  const glance = glanceOf(parcel, FIRST_EVENTS, ordered);
  const read = byId([...parcel.events].sort(compareEvents).slice(-NEWEST_READ));
  return glance.newest.every(({ id }) => read.has(id)) ? glance : undefined;
}

/** Whether opening a parcel's timeline needs no more of its events than were read. */
export const isReadEnough = ({ events, glance }: Pick<Parcel, 'events' | 'glance'>): boolean =>
  glance !== undefined || events.length < NEWEST_READ;

/** The events that a glance shows, each as the whole track reads it, newest first. */
export function glancedEvents(
  events: readonly TrackingEvent[],
  { newest }: Glance,
): (TrackingEvent & Pick<GlancedEvent, 'withdrawn'>)[] {
  const stored = byId(events);
  return newest.flatMap(({ id, withdrawn, ...look }) => {
    const event = stored.get(id);
    return event ? { ...event, reading: { ...event.reading, ...look }, ...(withdrawn && { withdrawn }) } : [];
  });
}

function legsIn(parcel: Glanced, ordered: readonly TrackingEvent[]): Glance['legs'] {
  const zh = legsOf(parcel, ordered, 'zh-CN');
  const en = zh && legsOf(parcel, ordered, 'en');
  return zh && en && { 'zh-CN': zh, en };
}

const byId = (events: readonly TrackingEvent[]): ReadonlyMap<string, TrackingEvent> =>
  new Map(events.map((event) => [event.id, event]));

function lookOf({ id, reading }: TrackingEvent, stored: TrackingEvent | undefined): GlancedEvent {
  const { status, subStatus } = reading;
  return {
    id,
    ...(status !== stored?.reading.status && { status }),
    ...(subStatus !== undefined && subStatus !== stored?.reading.subStatus && { subStatus }),
  };
}
