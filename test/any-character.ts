import fc from 'fast-check';

const LAST = 0x10_ffff;
const SURROGATES = { first: 0xd800, last: 0xdfff, count: 0x800 };

/**
 * Unit of `fc.string`: any character but a lone surrogate, as `unit: 'binary'` has it. That one first fills a table of all million of
 * them, in each test file anew: most of a second and 100 MB.
 */
export const anyCharacter = fc.integer({ min: 0, max: LAST - SURROGATES.count }).map(characterAt, placeOf);

function characterAt(place: number): string {
  return String.fromCodePoint(place < SURROGATES.first ? place : place + SURROGATES.count);
}

/** @throws Error when it is none: fast-check asks so whether a text can be made of these */
function placeOf(text: unknown): number {
  const code = typeof text === 'string' ? (text.codePointAt(0) ?? SURROGATES.first) : SURROGATES.first;
  if (text !== String.fromCodePoint(code)) throw new Error('not one character');
  if (code < SURROGATES.first) return code;
  if (code <= SURROGATES.last) throw new Error('a lone surrogate');
  return code - SURROGATES.count;
}
