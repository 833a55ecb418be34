/**
 * Letters, digits and punctuation of ASCII, Chinese punctuation that has no other width, Chinese characters, and ASCII's full-width
 * twins: nearly all that carriers write. None is a control or a mark, and each is one unit that folds to one unit.
 */
const EVERYDAY =
  /^[\u0020-\u007e\u00b7\u2014\u2018-\u201d\u3001-\u3003\u3008-\u3011\u3014-\u301b\u4e00-\u9fff\uff01-\uff5e]*$/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** From a full-width sign to ASCII's. */
const SHIFT = 0xfee0;

/** Whether a text has everyday signs only: what folds and cleans other texts is then not needed. */
export const isEveryday = (text: string): boolean => EVERYDAY.test(text);

/** An everyday text with ASCII in place of its full-width twins, unit for unit. */
export const toHalfWidth = (text: string): string =>
  text.search(FULL_WIDTH) < 0
    ? text
    : text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - SHIFT));
