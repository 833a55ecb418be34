import { writeLocalTime } from '../../cloudfunctions/_core/tracking/time/local-time';
import type { Locale, Sentence } from '../../typings/vocabulary';

/** A sentence as plain text: its moments are written out, for a terminal that has no phone to draw them. */
export function wordSentence(sentence: Sentence, locale: Locale): string {
  const to = locale === 'en' ? '–' : '至';
  return sentence
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const from = writeLocalTime(piece.at, piece.zone).slice(0, piece.kind === 'day' ? 10 : 16);
      return piece.to === undefined ? from : `${from}${to}${writeLocalTime(piece.to, piece.zone).slice(11, 16)}`;
    })
    .join('');
}
