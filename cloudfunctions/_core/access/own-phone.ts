import { foldSpelling } from '../text/replace-folded';

/** What may stand between two digits of a number. */
const BETWEEN = String.raw`[\s.()·_\u2010-\u2015-]{0,2}`;
/** Fewer digits are no number that somebody could be called on. */
const FEWEST_DIGITS = 7;
const AREA_CODE = /^0(?:10|2\d|[3-9]\d\d)/;
/** Digits of a Chinese landline without its area code; what follows is an extension. */
const LOCAL_DIGITS = 8;

/** A number's digits alone: no code of China, no 0 before a mobile number, no extension. */
export function bareDigits(phone: string): string {
  return foldSpelling(phone)
    .replace(/(?:转|ext|x|#).*$/, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=0?1\d{10}$|0\d{9,})/, '')
    .replace(/^0(?=1[3-9]\d{9}$)/, '');
}

/** Finds one number in folded words however it is grouped; a landline also without its area code. Undefined for too few digits. */
export function ownPhonePattern(phone: string): RegExp | undefined {
  const digits = bareDigits(phone);
  if (digits.length < FEWEST_DIGITS) return undefined;
  const area = AREA_CODE.exec(digits)?.[0];
  const local = area === undefined ? undefined : digits.slice(area.length).slice(0, LOCAL_DIGITS);
  const number = area === undefined || local === undefined ? digits : area.slice(1) + local;
  const whole = `(?:\\+?(?:00)?86${BETWEEN})?(?:0${BETWEEN})?${grouped(number)}`;
  const alone = local !== undefined && local.length >= FEWEST_DIGITS ? `|${grouped(local)}` : '';
  return new RegExp(String.raw`(?<!\d)(?:${whole}${alone})(?!\d)`, 'g');
}

const grouped = (digits: string): string => Array.from(digits).join(BETWEEN);
