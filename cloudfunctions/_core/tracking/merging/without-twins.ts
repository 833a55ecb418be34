import { findPlace } from '../../places/find-place';
import { foldWords } from '../../text/fold-words';
import { sourcesOf } from './heard-tracks';
import { writeLocalTime } from '../time/local-time';
import { prepareWords } from '../readers/words';
import type { TrackingEvent } from '../types';

/** YYYY-MM-DD HH:mm */
const MINUTE = 16;
const MS_PER_MINUTE = 60_000;

/** A scan as two providers may both tell it. */
interface Told {
  event: TrackingEvent;
  /** Folded, in simplified characters. */
  words: string;
  place: string;
  /** Written without seconds. */
  isRound: boolean;
  wall: string;
}

/**
 * The events without those that another provider tells more exactly: the same words in the same minute (of the clock on the wall or of the
 * world's), without seconds, or with a place that is part of the other's or in the same city. The merge keeps both, since it must not depend on what else is known; which one is left out
 * here follows from the set.
 */
export function withoutTwins(events: readonly TrackingEvent[]): readonly TrackingEvent[] {
  const [first] = events;
  if (!first || events.every(({ provider }) => provider === first.provider)) return events;
  const byMinute = new Map<string, Told[]>();
  for (const event of events) {
    const told = tell(event);
    for (const minute of [told.wall.slice(0, MINUTE), String(Math.floor(event.at / MS_PER_MINUTE))])
      byMinute.set(minute, [...(byMinute.get(minute) ?? []), told]);
  }
  const twins = new Set([...byMinute.values()].flatMap((group) => twinsIn(group)));
  return twins.size === 0 ? events : events.filter((event) => !twins.has(event));
}

function tell(event: TrackingEvent): Told {
  const wall = writeLocalTime(event.at, event.zone);
  return {
    event,
    wall,
    words: foldWords(prepareWords(event.rawText).plain),
    place: foldWords(event.place ?? ''),
    isRound: wall.endsWith(':00'),
  };
}

const twinsIn = (group: readonly Told[]): TrackingEvent[] =>
  group.length < 2 ? [] : group.flatMap((told) => (group.some((other) => isToldBetter(told, other)) ? told.event : []));

function isToldBetter(told: Told, other: Told): boolean {
  if (told.words !== other.words || sharesSource(told.event, other.event)) return false;
  const isSameTime = told.wall === other.wall || told.event.at === other.event.at || told.isRound || other.isRound;
  return isSameTime && exactness(told) < exactness(other) && isSamePlace(told, other);
}

function isSamePlace(a: Told, b: Told): boolean {
  if (a.place.includes(b.place) || b.place.includes(a.place)) return true;
  const there = findPlace(b.event.place ?? '');
  const here = there?.city === undefined ? undefined : findPlace(a.event.place ?? '');
  return PLACE_PARTS.every((part) => here !== undefined && here[part] === there?.[part]);
}

const PLACE_PARTS = ['country', 'province', 'city'] as const;

const sharesSource = (a: TrackingEvent, b: TrackingEvent): boolean => {
  const sources = sourcesOf(b);
  return sourcesOf(a).some((source) => sources.includes(source));
};

/** Seconds first, then the longer place; the id decides between equals. */
const exactness = ({ isRound, place, event }: Told): string =>
  `${isRound ? 0 : 1}${String(place.length).padStart(4, '0')}${event.id}`;
