import type { EventView, Timeline } from '../../typings/shopper';
import type { Status } from '../../typings/vocabulary';
import { markOf } from '../theme/marks';
import { joined } from './joined';
import { ListWindow } from './list-window';
import { newestEvent } from './newest-event';
import { readerAt } from './reader';
import type { Reader } from './reader';
import { capitalized, sentenceText } from './sentence-text';
import type { TimelineWording } from './timeline-wording';
import { clockText, dateText, dayText, fullText, momentText, weekdayText } from './times';
import { unbroken } from './unbroken';
import { BEIJING, wallClock } from './wall-clock';

/** A row. What is absent is not drawn. */
export interface EventRowView {
  /** 今天; absent when the date stands alone. */
  near?: string;
  date: string;
  time: string;
  sentence: string;
  /** The sentence for the ear, where it is written for the eye alone. */
  spoken?: string;
  place?: string;
  unread?: true;
  /** Its source no longer tells of it: it stands back, with a note. */
  withdrawn?: true;
  /** Said under the row where events are missing. */
  gap?: string;
}

/** The carrier's own words, and where all this is from. */
export interface EventDetailView {
  raw: string;
  why: string;
  time: string;
  /** Which source told us, and when. */
  origin: string;
}

/** The rows that are drawn. Each has a place in `rows` of its own for as long as it is: one that comes takes the place of one that goes, and moves no other. */
export interface EventsView {
  rows: EventRowView[];
  /** Each day's rows, newest first, by their places in `rows`. */
  days: number[][];
  /** Place of the newest event of all, whose dot is a ring in the family's colour; −1 when it is not drawn. */
  newest: number;
  family: string;
  /** Newer events stand before those that are drawn. */
  hasNewer: boolean;
  /** 再看 n 条更早的; empty when there are none. */
  more: string;
  /** The first event behind those that are drawn, for `EventsChoice.from`. */
  next: number;
  /** Said instead of events. */
  none: string;
}

/** Events shown before the fold. */
const SHOWN = 8;
/** With large text a screen holds fewer. */
const SHOWN_LARGE = 3;

export interface EventsChoice {
  /** Events beyond the fold are shown. */
  showOlder: boolean;
  /** How many of them stand before the first that is drawn. */
  from: number;
  largeText: boolean;
}

export function eventsView(parcel: Timeline, choice: EventsChoice, wording: TimelineWording): EventsView {
  const { placed, window, hidden } = drawnOf(parcel, choice);
  const gap = choice.showOlder || hidden === 0 ? gapIn(parcel, wording) : undefined;
  const newest = newestEvent(parcel)?.id;
  const { family } = markOf(parcel);
  return {
    rows: rowsOf(placed, gap, wording),
    days: byDay(placed, wording.reader),
    newest: placed.find(({ event }) => event.id === newest)?.place ?? -1,
    family: family === 'unknown' ? 'ink-3' : family,
    hasNewer: window.from > 0,
    more: hidden > 0 ? wording.timeline.moreEvents(hidden) : '',
    next: window.next,
    none: parcel.events.length === 0 ? noneText(parcel, wording) : '',
  };
}

interface PlacedEvent {
  event: EventView;
  /** In `EventsView.rows`. */
  place: number;
}

function rowsOf(placed: readonly PlacedEvent[], gap: Gap | undefined, wording: TimelineWording): EventRowView[] {
  const rows: EventRowView[] = [];
  for (const { event, place } of placed)
    rows[place] = { ...rowView(event, wording), ...(gap?.under === event.id && { gap: gap.text }) };
  return rows;
}

/** Places are counted from the oldest event on: one that comes leaves those of the others as they are. */
function drawnOf(
  { events, eventCount }: Timeline,
  choice: EventsChoice,
): { placed: PlacedEvent[]; window: ListWindow; hidden: number } {
  const count = Math.max(eventCount, events.length);
  const window = windowOf(choice, events.length);
  const drawn = window.take(events, () => 1);
  const newest = count - 1 - window.from;
  return {
    placed: drawn.map((event, index) => ({ event, place: (newest - index) % drawn.length })),
    window,
    hidden: count - window.next,
  };
}

/** Ids of the events that are drawn, by their places: no page needs them. */
export function eventIds(parcel: Timeline, choice: EventsChoice): string[] {
  const ids: string[] = [];
  for (const { event, place } of drawnOf(parcel, choice).placed) ids[place] = event.id;
  return ids;
}

function windowOf({ showOlder, from, largeText }: EventsChoice, count: number): ListWindow {
  if (!showOlder) return new ListWindow(0, largeText ? SHOWN_LARGE : SHOWN);
  return new ListWindow(from < count ? from : 0);
}

function byDay(placed: readonly PlacedEvent[], reader: Reader): number[][] {
  const days: number[][] = [];
  let last = '';
  for (const { event, place } of placed) {
    const day = wallClock(event.at, readerAt(event.zone, reader).zone).format('YYYY-MM-DD');
    if (day !== last) days.push([]);
    last = day;
    days[days.length - 1]?.push(place);
  }
  return days;
}

/** Only where a source follows it do they come by themselves. */
function noneText({ source }: Timeline, { timeline }: TimelineWording): string {
  return source?.state === 'no_source' ? timeline.noEvents : timeline.noEventsYet;
}

/** Of the opened events, by their places in `EventsView.rows`. */
export function eventDetails(
  parcel: Timeline,
  choice: EventsChoice & { open: readonly string[] },
  wording: TimelineWording,
): Record<number, EventDetailView> {
  const opened = drawnOf(parcel, choice).placed.filter(({ event }) => choice.open.includes(event.id));
  return Object.fromEntries(opened.map(({ event, place }) => [place, detailView(event, wording)]));
}

/** That events are missing under one. */
interface Gap {
  /** Its id. */
  under: string;
  text: string;
}

/** The cloud leaves out the oldest events on the way, and never the turning points before them. */
function gapIn({ events, eventCount, foldedCount = 0 }: Timeline, { timeline }: TimelineWording): Gap | undefined {
  if (foldedCount === 0 || events.length < eventCount) return undefined;
  const onTheWay = events.filter(({ status }) => status === 'in_transit' || status === 'unknown');
  const above = onTheWay[onTheWay.length - 1] ?? events[events.length - 1];
  return above && { under: above.id, text: timeline.notKept(foldedCount) };
}

/** Sources write 中国,深圳: no comma of Chinese, and none is needed. */
const BETWEEN_NAMES = /([\u4e00-\u9fff]),\s*(?=[\u4e00-\u9fff])/g;

function rowView(event: EventView, wording: TimelineWording): EventRowView {
  const reader = readerAt(event.zone, wording.reader);
  const said = sentenceText(event.sentence, reader);
  const sentence = event.unread ? said : unbroken(said);
  const place = (event.place ?? '').replace(BETWEEN_NAMES, '$1');
  return {
    ...dayOf(event.at, reader),
    time: clockText(event.at, reader),
    sentence,
    ...(sentence !== said && { spoken: said }),
    ...(!said.includes(place) && { place }),
    ...(event.unread && { unread: true }),
    ...(event.withdrawn && { withdrawn: true }),
  };
}

function dayOf(at: number, reader: Reader): Pick<EventRowView, 'near' | 'date'> {
  const [day, date, weekday] = [dayText(at, reader), dateText(at, reader), weekdayText(at, reader)];
  return {
    ...(day !== date && { near: capitalized(day, reader) }),
    date: reader.locale === 'en' ? `${weekday} ${date}` : `${date} ${weekday}`,
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
