/**
 * What is left of words that somebody on their way to us read in a wrong charset and sent on as valid text:
 * replacement characters (one or two are a carrier's own slip in words that can be read; three are not), the same read as GBK (锟斤拷),
 * UTF-8 read as GBK (its comma, brackets and full stop become 锛 and 銆, which nobody writes), UTF-8 or GBK read as Latin-1 or
 * Windows-1252 (Ã¥, å¿«é€’).
 */
const GARBLED = new RegExp(
  [
    '(?:\\ufffd[^\\ufffd]*){3}',
    '锟斤拷|[锛銆]',
    '[ÂÃ][¡-ª¬-º¼-¿]',
    '[\\u00c0-\\u00d6\\u00d8-\\u00ff][\\u0080-\\u009f\\u00a1-\\u00b6\\u00b8-\\u00d6\\u00d8-\\u00ff]{3}',
    '(?:[à-ï][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}){2}',
  ].join('|'),
);

/**
 * Whether a text was read in a wrong charset before it came to us. Nobody can read it, so nothing is read into it: a scan with such words
 * counts as unreadable, as one without a time does, is told of in the log, and the next push of its track is read again.
 */
export const isGarbled = (text: string): boolean => GARBLED.test(text);
