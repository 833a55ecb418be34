import { isEveryday } from '../text/everyday';
import { replaceFolded } from '../text/replace-folded';
import { ownNamePattern } from './own-name';
import { bareDigits, ownPhonePattern } from './own-phone';

/** Whom a parcel goes to, in the clear: only ever in memory. */
export interface KnownRecipient {
  name: string;
  phone: string;
}

/**
 * Mobile numbers (with or without +86), landlines with area code, 400/800 lines. No digit may stand on either side, so that
 * waybill numbers stay whole.
 */
const PHONE =
  /(?<![\d*])(?:(?:\+?86[-. ]?)?0?(1[3-9]\d)[-. ]?(\d{4})[-. ]?(\d{4})|(0\d{2,3})[-. ]?(\d{3,4})[-. ]?(\d{4})|([48]00)[-. ]?(\d{3,4})[-. ]?(\d{3,4}))(?![\d*])/g;

const HAN_ONLY = /^[\u4e00-\u9fff]+$/;
/** Of any script and width. */
const DIGIT = /\p{N}/u;

/** 138****5678. A number too short to have a middle keeps only its last two digits. */
export function maskPhone(phone: string): string {
  const digits = bareDigits(phone);
  if (digits.length < 8) return `${'*'.repeat(Math.max(0, digits.length - 2))}${digits.slice(-2)}`;
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** 陈**, whatever the length; J** for other scripts. Empty stays empty. */
export function maskName(name: string): string {
  const [first] = Array.from(name.trim());
  return first === undefined ? '' : `${first}**`;
}

/**
 * The words with every phone number masked, but for `keep`.
 *
 * @param keep a number that stays as it is, for example the courier's; compared by its digits
 */
export function maskPhonesInWords(text: string, keep?: string): string {
  const kept = keep === undefined ? undefined : bareDigits(keep);
  return replaceFolded(text, PHONE, (number) => (kept === bareDigits(number) ? undefined : maskPhone(number)));
}

/**
 * Masks this recipient's own name and phone in words, however they are spaced, grouped or capitalised. A name of one character is
 * left alone: it would tear other words apart. Doing it twice changes nothing.
 */
export function recipientMask({ name, phone }: KnownRecipient): (text: string) => string {
  const [ownName, ownPhone] = [ownNamePattern(name), ownPhonePattern(phone)];
  const isHan = HAN_ONLY.test(name);
  return (text) => {
    const mayBeNamed = !isHan || text.includes(name.charAt(0)) || !isEveryday(text);
    const nameless = ownName && mayBeNamed ? replaceFolded(text, ownName, () => maskName(name)) : text;
    return ownPhone && DIGIT.test(text) ? replaceFolded(nameless, ownPhone, () => maskPhone(phone)) : nameless;
  };
}
