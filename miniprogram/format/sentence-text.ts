import type { Sentence, TimeSlot } from '../../typings/vocabulary';
import { dayReader } from './day-reader';
import { readerAt } from './reader';
import type { Reader } from './reader';
import { agoText, clockText, dayText, momentText, windowText } from './times';

const SLOT_TEXT: Readonly<Record<TimeSlot['kind'], (slot: TimeSlot, reader: Reader) => string>> = {
  day: (slot, reader) => dayText(slot.at, dayReader(slot.at, slot.zone, reader)),
  moment: (slot, reader) => momentText(slot.at, readerAt(slot.zone, reader)),
  clock: (slot, reader) => clockText(slot.at, readerAt(slot.zone, reader)),
  window: (slot, reader) => windowText(slot.at, slot.to, dayReader(slot.at, slot.zone, reader)),
  ago: (slot, reader) => agoText(slot.at, readerAt(slot.zone, reader)),
};

/** Where Chinese meets a digit or a Latin letter, one space. */
const ENDS_HAN = /[\u4e00-\u9fff]$/;
const STARTS_HAN = /^[\u4e00-\u9fff]/;
const ENDS_LATIN = /[0-9A-Za-z]$/;
const STARTS_LATIN = /^[0-9A-Za-z]/;

/** A sentence of the cloud as this reader sees it now: its moments are worded when it is drawn. */
export function sentenceText(sentence: Sentence, reader: Reader): string {
  const joined = sentence.reduce<string>((text, piece) => {
    const next = typeof piece === 'string' ? piece : SLOT_TEXT[piece.kind](piece, reader);
    return text + (needsSpace(text, next) ? ' ' : '') + next;
  }, '');
  return capitalized(joined, reader);
}

/** What stands first in its line starts with a capital in English. */
export function capitalized(text: string, { locale }: Pick<Reader, 'locale'>): string {
  return locale === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Puts one space wherever Chinese meets a digit or a Latin letter, for texts that are put together from words of ours. */
export function spaced(text: string): string {
  return text.replace(/([\u4e00-\u9fff])([0-9A-Za-z])/g, '$1 $2').replace(/([0-9A-Za-z])([\u4e00-\u9fff])/g, '$1 $2');
}

function needsSpace(before: string, after: string): boolean {
  if (ENDS_HAN.test(before)) return STARTS_LATIN.test(after);
  return ENDS_LATIN.test(before) && STARTS_HAN.test(after);
}
