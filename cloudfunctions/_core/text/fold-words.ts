/** Everything that two copies of one sentence may differ in: white space, punctuation, symbols. */
const NOISE = /[\s\p{P}\p{S}]+/gu;

/** A sentence without white space and punctuation, full-width letters and digits as ordinary ones, lower case. For comparing, not for showing. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').replace(NOISE, '').toLowerCase();
}
