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
  /(?<![\d*])(?:(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})|(0\d{2,3})[- ]?(\d{3,4})(\d{4})|([48]00)[- ]?(\d{3,4})[- ]?(\d{3,4}))(?![\d*])/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** 138****5678. A number too short to have a middle keeps only its last two digits. */
export function maskPhone(phone: string): string {
  const digits = digitsOf(phone).replace(/^86(?=1\d{10}$)/, '');
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
  const kept = keep === undefined ? undefined : digitsOf(keep);
  return text.replace(PHONE, (number) => (kept === digitsOf(number) ? number : maskPhone(number)));
}

/** Words that stand where a name could; a person who gives one of them as a name is not masked. */
const NO_NAMES: ReadonlySet<string> = new Set(['本人', '客户', '收件人', '他人', '家人', '同事', '快递', '已签收']);

/**
 * The words with this recipient's own name and phone masked. A name of one character is left alone: it would tear other words apart.
 * Doing it twice changes nothing.
 */
export function maskRecipientInWords(text: string, { name, phone }: KnownRecipient): string {
  const person = name.trim();
  const digits = digitsOf(phone);
  let masked = text;
  if (Array.from(person).length >= 2 && !NO_NAMES.has(person)) masked = masked.split(person).join(maskName(person));
  if (digits.length >= 7) masked = maskDigits(masked, digits.replace(/^86(?=1\d{10}$)/, ''));
  return masked;
}

/** Masks one number however it is grouped: 138 1234 5678, 138-1234-5678, +8613812345678. */
function maskDigits(text: string, digits: string): string {
  const grouped = Array.from(digits).join('[- ]?');
  return text.replace(new RegExp(`(?<!\\d)(?:\\+?86[- ]?)?${grouped}(?!\\d)`, 'g'), maskPhone(digits));
}
