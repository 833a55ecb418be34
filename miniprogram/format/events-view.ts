import type { EventView, Timeline } from '../../typings/shopper';
import type { Status } from '../../typings/vocabulary';
import { markOf } from '../theme/marks';
import { joined } from './joined';
import { newestEvent } from './newest-event';
import type { Reader } from './reader';
import { capitalized, sentenceText } from './sentence-text';
import { aloud } from './spoken';
import type { TimelineWording } from './timeline-wording';
import { clockText, dateText, dayText, fullText, momentText, weekdayText } from './times';
import { unbroken } from './unbroken';
import { BEIJING, wallClock } from './wall-clock';

export interface EventRowView {
  id: string;
  time: string;
  sentence: string;
  place: string;
  /** The newest event of all: its dot is a ring in the family's colour. */
  newest: boolean;
  last: boolean;
  unread: boolean;
  /** Its source no longer tells of it: it stands back, with a note. */
  withdrawn: boolean;
  /** Said under the row where events are missing; empty as a rule. */
  gap: string;
  label: string;
}

/** The carrier's own words, and where all this is from. */
export interface EventDetailView {
  raw: string;
  why: string;
  time: string;
  /** Which source told us, and when. */
  origin: string;
}

export interface EventDayView {
  key: string;
  /** 今天; empty when the date stands alone. */
  near: string;
  date: string;
  events: EventRowView[];
}

export interface EventDaysView {
  days: EventDayView[];
  family: string;
  /** 再看 n 条更早的; empty when all are shown. */
  more: string;
  /** Said instead of events. */
  none: string;
}

/** Events shown before the fold. */
const SHOWN = 8;
/** With large text a screen holds fewer. */
const SHOWN_LARGE = 3;

export interface EventsChoice {
  showOlder: boolean;
  largeText: boolean;
}

export function eventDays(parcel: Timeline, choice: EventsChoice, wording: TimelineWording): EventDaysView {
  const shown = choice.showOlder ? parcel.events : parcel.events.slice(0, choice.largeText ? SHOWN_LARGE : SHOWN);
  const hidden = parcel.eventCount - shown.length;
  const { family } = markOf(parcel);
  return {
    days: groupByDay(shown, { newest: newestEvent(parcel)?.id, gap: gapIn(parcel, shown, wording) }, wording),
    family: family === 'unknown' ? 'ink-3' : family,
    more: hidden > 0 ? wording.timeline.moreEvents(hidden) : '',
    none: parcel.events.length === 0 ? noneText(parcel, wording) : '',
  };
}

/** Only where a source follows it do they come by themselves. */
function noneText({ source }: Timeline, { timeline }: TimelineWording): string {
  return source?.state === 'no_source' ? timeline.noEvents : timeline.noEventsYet;
}

/** Of the opened events, by their ids. */
export function eventDetails(
  { events }: Timeline,
  open: readonly string[],
  wording: TimelineWording,
): Record<string, EventDetailView> {
  const opened = events.filter(({ id }) => open.includes(id));
  return Object.fromEntries(opened.map((event) => [event.id, detailView(event, wording)]));
}

/** What only the whole list can tell of a row. */
interface Marked {
  /** Id of the event with the ring. */
  newest: string | undefined;
  gap: { under: string; text: string } | undefined;
}

/** The cloud leaves out the oldest events on the way, and never the turning points before them. */
function gapIn(
  { events, eventCount, foldedCount = 0 }: Timeline,
  shown: readonly EventView[],
  { timeline }: TimelineWording,
): Marked['gap'] {
  if (foldedCount === 0 || shown.length < eventCount) return undefined;
  const onTheWay = events.filter(({ status }) => status === 'in_transit' || status === 'unknown');
  const above = onTheWay[onTheWay.length - 1] ?? events[events.length - 1];
  return above && { under: above.id, text: timeline.notKept(foldedCount) };
}

function groupByDay(events: readonly EventView[], { newest, gap }: Marked, wording: TimelineWording): EventDayView[] {
  const days: EventDayView[] = [];
  for (const event of events) {
    const key = wallClock(event.at, wording.reader.zone).format('YYYY-MM-DD');
    if (days[days.length - 1]?.key !== key) days.push(dayView(key, event.at, wording));
    const row = rowView(event, wording);
    const missing = gap?.under === event.id ? gap.text : '';
    days[days.length - 1]?.events.push({ ...row, newest: event.id === newest, gap: missing });
  }
  for (const day of days) {
    const last = day.events[day.events.length - 1];
    if (last !== undefined) last.last = true;
  }
  return days;
}

function dayView(key: string, at: number, { reader }: TimelineWording): EventDayView {
  const day = dayText(at, reader);
  const date = dateText(at, reader);
  const near = day === date ? '' : capitalized(day, reader);
  const weekday = weekdayText(at, reader);
  return { key, near, date: reader.locale === 'en' ? `${weekday} ${date}` : `${date} ${weekday}`, events: [] };
}

function rowView(event: EventView, wording: TimelineWording): EventRowView {
  const { reader, timeline } = wording;
  const sentence = sentenceText(event.sentence, reader);
  const place = event.place ?? '';
  const withdrawn = event.withdrawn === true;
  const notes = [event.unread ? timeline.unread : '', withdrawn ? timeline.withdrawn : ''];
  return {
    id: event.id,
    time: clockText(event.at, reader),
    sentence: event.unread ? sentence : unbroken(sentence),
    place: sentence.includes(place) ? '' : place,
    newest: false,
    last: false,
    unread: event.unread,
    withdrawn,
    gap: '',
    label: aloud([momentText(event.at, reader), sentence, place, ...notes], reader),
  };
}

function detailView(event: EventView, { reader, timeline, marks }: TimelineWording): EventDetailView {
  return {
    raw: event.raw,
    why: event.unread ? timeline.unread : `${timeline.why(statusText(event.status, marks))}${event.why}`,
    time: zonedTime(event, reader, timeline),
    origin: joined([timeline.source(event.source), timeline.received(momentText(event.receivedAt, reader))]),
  };
}

/** When it was, on the clocks there; on the reader's as well where they differ. */
function zonedTime({ at, zone, zoneKnown }: EventView, reader: Reader, timeline: TimelineWording['timeline']): string {
  const [there, beijing, here] = [fullText(at, zone), fullText(at, BEIJING), fullText(at, reader.zone)];
  if (!zoneKnown) return timeline.zoneUnknown(there);
  const place = there === beijing ? timeline.beijing : cityOfZone(zone);
  if (there === here) return timeline.zoneKnown(there, place);
  return here === beijing ? timeline.zoneBoth(there, place, here) : timeline.zoneHere(there, place, here);
}

/** New York for America/New_York. */
const cityOfZone = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');

function statusText(status: Status, marks: TimelineWording['marks']): string {
  if (status === 'exception') return marks.trouble;
  return status === 'unknown' ? marks.unknown : marks.stage[status];
}
