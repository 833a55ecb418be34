import { maskPhonesInWords } from '../../access/mask';
import { cleanWords } from '../../text/clean-words';
import type { Reading } from '../types';

/** Longest text of one fact, in code points. */
const MAX_FACT = 64;
/** Most of the words that a rule saw, in code points. */
const MAX_WHY = 80;
/** Of any script and width: without one there is no number to mask. */
const DIGIT = /\p{N}/u;
/** Names, places and reasons, in which somebody's number can stand: a neighbour's, a station's. */
const TEXTS = ['courierName', 'facility', 'city', 'next', 'station', 'signer', 'reason'] as const;

/**
 * A reading as an event keeps it: short enough, and without a third person's phone number. The courier's and the station's stay
 * whole, as facts of their own: they may be called.
 */
export function readingToKeep(reading: Reading): Reading {
  const facts = { ...reading.facts };
  for (const fact of TEXTS) {
    const text = facts[fact];
    if (text !== undefined) facts[fact] = cleanWords(DIGIT.test(text) ? maskPhonesInWords(text) : text, MAX_FACT);
  }
  const { rule, words } = reading.why;
  return { ...reading, facts, why: { rule, words: cleanWords(words, MAX_WHY) } };
}
