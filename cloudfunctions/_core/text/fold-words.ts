import { isEveryday, toHalfWidth } from './everyday';

/** Everything that two copies of one sentence may differ in: white space, punctuation, symbols. */
const NOISE = /[\s\p{P}\p{S}]+/gu;
/** The same among everyday signs: all but letters and digits, of either width. */
const EVERYDAY_NOISE = /[^\da-z\u4e00-\u9fff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gi;

/** A sentence without white space and punctuation, full-width letters and digits as ordinary ones, lower case. For comparing, not for showing. */
export function foldWords(text: string): string {
  if (isEveryday(text)) return toHalfWidth(text.replace(EVERYDAY_NOISE, '')).toLowerCase();
  return text.normalize('NFKC').replace(NOISE, '').toLowerCase();
}
