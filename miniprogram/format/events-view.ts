import type { EventView, Timeline } from '../../typings/shopper';
import type { Status } from '../../typings/vocabulary';
import { markOf } from '../theme/marks';
import { joined } from './joined';
import { capitalized, sentenceText } from './sentence-text';
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
    days: groupByDay(shown, wording),
    family: family === 'unknown' ? 'ink-3' : family,
    more: hidden > 0 ? wording.timeline.moreEvents(hidden) : '',
    none: parcel.events.length === 0 ? wording.timeline.noEvents : '',
  };
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

function groupByDay(events: readonly EventView[], wording: TimelineWording): EventDayView[] {
  const days: EventDayView[] = [];
  events.forEach((event, place) => {
    const key = wallClock(event.at, wording.reader.zone).format('YYYY-MM-DD');
    if (days[days.length - 1]?.key !== key) days.push(dayView(key, event.at, wording));
    const row = rowView(event, wording);
    days[days.length - 1]?.events.push({ ...row, newest: place === 0 });
  });
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
  const sentence = event.unread ? event.raw : sentenceText(event.sentence, reader);
  const place = event.place ?? '';
  return {
    id: event.id,
    time: clockText(event.at, reader),
    sentence: event.unread ? sentence : unbroken(sentence),
    place: sentence.includes(place) ? '' : place,
    newest: false,
    last: false,
    unread: event.unread,
    label: [momentText(event.at, reader), sentence, place, event.unread ? timeline.unread : '']
      .filter((part) => part !== '')
      .join('，'),
  };
}

function detailView(event: EventView, { reader, timeline, marks }: TimelineWording): EventDetailView {
  const full = fullText(event.at, event.zone);
  const zone = event.zone === BEIJING ? timeline.beijing : event.zone;
  return {
    raw: event.raw,
    why: event.unread ? timeline.unread : `${timeline.why(statusText(event.status, marks))}${event.why}`,
    time: event.zoneKnown ? timeline.zoneKnown(full, zone) : timeline.zoneUnknown(full),
    origin: joined([timeline.source(event.source), timeline.received(momentText(event.receivedAt, reader))]),
  };
}

function statusText(status: Status, marks: TimelineWording['marks']): string {
  if (status === 'exception') return marks.trouble;
  return status === 'unknown' ? marks.unknown : marks.stage[status];
}
