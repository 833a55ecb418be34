import { isEveryday } from './everyday';

/** Longest text that is kept of one scan, in code points. */
const MAX_WORDS = 512;

/** Controls, what formats unseen (zero-width, bidi and tag characters, the soft hyphen, the byte order mark), line separators, lone surrogates. */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

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
