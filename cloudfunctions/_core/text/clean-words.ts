import { isEveryday } from './everyday';

/** Longest text that is kept of one scan, in code points. */
const MAX_WORDS = 512;

/** C0 and C1 controls, zero-width and bidi marks, line separators, the byte order mark, lone surrogates. */
const UNWANTED =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/**
 * A stranger's text made fit to keep and to show: control and bidi characters become spaces, the ends are trimmed,
 * and it is cut at `limit` code points. Everything else stays as the carrier wrote it.
 */
export function cleanWords(text: string, limit: number = MAX_WORDS): string {
  if (text.length <= limit && isEveryday(text)) return text.trim();
  // Cut first: a code point has at most two units, and a megabyte of text should not be searched for marks.
  const cleaned = text
    .slice(0, limit * 4)
    .replace(UNWANTED, ' ')
    .trim();
  if (cleaned.length <= limit) return cleaned;
  return Array.from(cleaned).slice(0, limit).join('').trim();
}
