import type { ParcelRow } from '../../typings/shopper';
import type { ListWords } from '../i18n/words/list';
import { statusWord } from '../i18n/words/marks';
import type { MarkWords } from '../i18n/words/marks';
import { markOf } from '../theme/marks';
import type { Mark } from '../theme/marks';
import { dayReader } from './day-reader';
import { goodsText } from './goods-text';
import { isSettled } from './is-settled';
import { joined } from './joined';
import type { Reader } from './reader';
import { sentenceText, spaced } from './sentence-text';
import { aloud, spelled } from './spoken';
import { durationText, momentText, windowPassed, windowText } from './times';
import { wallClock } from './wall-clock';

/** How the list is worded. */
export interface ListWording {
  reader: Reader;
  list: ListWords;
  marks: MarkWords;
}

export interface RowPart {
  text: string;
  /** Ends with a full-width bracket, which brings a space of its own. */
  bracket: boolean;
}

/** One parcel of an order card. */
export interface RowView extends Mark {
  parcelId: string;
  title: string;
  /** What is in it and what is said of it: on one line with a dot between them, or on two where they do not fit. */
  parts: RowPart[];
  /** Said of it for the ear alone: before its title, and last. */
  word: string;
  carrier: string;
}

/** A parcel that waits for the reader, as a card of its own. */
export interface AttentionView extends Mark {
  parcelId: string;
  title: string;
  sub: string;
  /** The card as one sentence, for a screen reader. */
  label: string;
  caption: string;
  /** How long it has been there. */
  aside: string;
  /** Their labels hold them as they are written; digit by digit they are heard with the card. */
  codes: { code: string; label: string }[];
}

/** Whether the next move is the reader's: something to answer, or something to collect. */
export function waitsForReader(parcel: ParcelRow): boolean {
  const { family } = markOf(parcel);
  return family === 'needs' || family === 'pickup';
}

/** A parcel under its order's header; a lone parcel leaves out its number. */
export function rowView(parcel: ParcelRow, alone: boolean, wording: ListWording): RowView {
  const mark = markOf(parcel);
  const word = statusWord(parcel, mark.family, wording.marks);
  const headline = sentenceText(parcel.headline, wording.reader);
  const arrival = parcel.issue === undefined ? arrivalText(parcel, wording) : undefined;
  const title = arrival ?? (alone ? headline : shortTitle(parcel, word, headline));
  const said = sentenceOf(parcel, { title, headline }, wording.reader);
  const what = alone ? goodsText(parcel.goods) : wording.list.parcel(parcel.index, goodsText(parcel.goods));
  const parts = (alone ? [said, what] : [what, said]).filter((part) => part !== '').map(rowPart);
  return { ...mark, parcelId: parcel.parcelId, title, parts, word, carrier: parcel.carrierName };
}

function rowPart(text: string): RowPart {
  return { text, bracket: text.endsWith('）') };
}

export function attentionView(parcel: ParcelRow, wording: ListWording): AttentionView {
  const mark = markOf(parcel);
  const { reader, list } = wording;
  const codes = parcel.pickup?.codes ?? [];
  const title = sentenceText(parcel.headline, reader);
  const what = joined([goodsText(parcel.goods), parcel.carrierName]);
  const word = statusWord(parcel, mark.family, wording.marks);
  const sub = parcel.line === undefined ? '' : sentenceText(parcel.line, reader);
  return {
    ...mark,
    parcelId: parcel.parcelId,
    title,
    sub,
    caption: what,
    aside: parcel.pickup === undefined ? '' : list.waiting(durationText(reader.now - parcel.pickup.arrivedAt, reader)),
    codes: codes.map((code) => ({ code, label: aloud([`${list.pickupCode} ${code}`, list.longPress], reader) })),
    label: aloud([word, title, sub, ...codes.map((code) => `${list.pickupCode} ${spelled(code)}`), what], reader),
  };
}

/** 今天 14:00–16:00 送到, 预计后天到. Undefined when there is no time, or none that lies ahead. */
function arrivalText(parcel: ParcelRow, wording: ListWording): string | undefined {
  const { eta } = parcel;
  if (eta === undefined) return undefined;
  const { list } = wording;
  const reader = dayReader(eta.from, eta.zone, wording.reader);
  if (isSettled(parcel) || windowPassed(eta.from, eta.to, reader)) return undefined;
  const when = windowText(eta.from, eta.to, reader);
  return spaced(isToday(eta.from, reader) ? list.arrives(when) : list.expected(when));
}

function isToday(at: number, reader: Reader): boolean {
  return wallClock(at, reader.zone).isSame(wallClock(reader.now, reader.zone), 'day');
}

function shortTitle(parcel: ParcelRow, word: string, headline: string): string {
  return parcel.issue === undefined ? word : headline;
}

/**
 * What stands beside the goods: the headline when the title is a time, else when it ended or the line below. While nothing
 * is known that line points at the carrier's words, which are not here.
 */
function sentenceOf(
  parcel: ParcelRow,
  { title, headline }: { title: string; headline: string },
  reader: Reader,
): string {
  const settled = isSettled(parcel);
  if (title !== headline) return settled ? endedText(parcel, reader) : headline;
  if (settled && parcel.stage !== 'delivered') return endedText(parcel, reader);
  return parcel.line === undefined || parcel.unknown === true ? '' : sentenceText(parcel.line, reader);
}

function endedText({ lastEventAt }: ParcelRow, reader: Reader): string {
  return lastEventAt === undefined ? '' : momentText(lastEventAt, reader);
}
