/** What stands between quotes of any kind, the quotes included. */
const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|‘[^’]*’|「[^」]*」/g;
/** Engines speak plain ASCII; anything else is words of ours or of somebody's. */
const NOT_PLAIN = /[^\x20-\x7e]+/g;
/** What looks like an address for mail. */
const MAIL = /\S+@\S+/g;
/** Openids, tokens, keys [judged]: words of code are shorter, or whole words one after another. */
const OPAQUE = /(?=[\w-]*\d)[\w-]{16,}|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?![a-z]*(?:[A-Z][a-z]{2,})*(?![\w-]))[\w-]{20,}/g;
/** Phones, waybills, ids: five digits or more, with whatever but letters between them, what was taken out before included. */
const DIGITS = /\d(?:[^A-Za-z\d]{0,3}\d){4,}/g;

/**
 * What a fault's message says about the code, without what it may say about anybody: quoted text, words in any script but plain
 * English, numbers and ids are gone. The phone does the same before it tells (miniprogram/stores/bare-fault.ts); a phone is not believed.
 */
export function bareMessage(message: string): string {
  return message
    .replace(QUOTED, '…')
    .replace(NOT_PLAIN, '…')
    .replace(MAIL, '#')
    .replace(OPAQUE, '#')
    .replace(DIGITS, '#');
}
