import { isEveryday, toHalfWidth } from './everyday';

interface Folded {
  text: string;
  /** For each unit of `text`: where the character that it comes from begins and ends. */
  begins: number[];
  ends: number[];
}

/** Characters that folding leaves alone but for their case: nearly all that carriers write. */
const PLAIN = /^[\u0020-\u007e\u4e00-\u9fff]$/;

/** Everyday signs keep their place when they are folded. */
const foldEveryday = (text: string): string => toHalfWidth(text).toLowerCase();

/** Width, ligatures and accents taken apart (NFKD), lower case: what two spellings of one word have in common. */
export function foldSpelling(text: string): string {
  return isEveryday(text) ? foldEveryday(text) : Array.from(text, foldSign).join('');
}

/**
 * Replaces in `text` what `pattern` finds in its folded spelling: a full-width digit is a digit, a capital a small letter.
 *
 * @param pattern with the flag g, written in folded spelling
 * @param replace gets the folded words that were found; undefined leaves them as they are written
 */
export function replaceFolded(text: string, pattern: RegExp, replace: (found: string) => string | undefined): string {
  if (isEveryday(text) && foldEveryday(text).search(pattern) < 0) return text;
  const folded = fold(text);
  let replaced = '';
  let done = 0;
  for (const { 0: found, index } of folded.text.matchAll(pattern)) {
    const instead = replace(found);
    const begin = folded.begins[index];
    const end = folded.ends[index + found.length - 1];
    if (instead === undefined || begin === undefined || end === undefined || begin < done) continue;
    replaced += text.slice(done, begin) + instead;
    done = end;
  }
  return replaced + text.slice(done);
}

const foldSign = (sign: string): string => (PLAIN.test(sign) ? sign : sign.normalize('NFKD')).toLowerCase();

function fold(text: string): Folded {
  const folded: Folded = { text: '', begins: [], ends: [] };
  let at = 0;
  for (const sign of text) {
    const plain = foldSign(sign);
    for (let unit = 0; unit < plain.length; unit += 1) {
      folded.begins.push(at);
      folded.ends.push(at + sign.length);
    }
    folded.text += plain;
    at += sign.length;
  }
  return folded;
}
