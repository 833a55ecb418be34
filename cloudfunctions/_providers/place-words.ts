import { textIn, type JsonObject } from '../_core/json-fields';
import { cleanWords } from '../_core/text/clean-words';

const LONGEST = 64;

/** A place from an address in parts, the smallest first: "Leipzig, DE". Parts that are empty are left out; empty when all are. */
export function wordsIn(address: JsonObject, parts: readonly string[]): string {
  const words = parts.map((part) => textIn(address, part)).filter((text) => text !== '');
  return cleanWords(words.join(', '), LONGEST);
}
