import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';

/** 8-2-4017, 22-3-5041, A-1234, 123456 */
const CODE = String.raw`(?<code>[A-Z]{0,3}\d{1,6}(?:-[A-Z]?\d{1,6}){1,3}|[A-Z]{1,2}-?\d{2,8}|\d{4,8})(?![\d-])`;
const PATTERNS = [
  String.raw`(?:取[件货]码|提货码|取件密码|开柜码|验证码|取件号)\s*(?:是|为)?\s*[:]?\s*[\["“(]?\s*${CODE}`,
  String.raw`凭\s*(?:取[件货]码|提货码)?\s*[\["“(]?\s*${CODE}`,
  String.raw`\b(?:pick-?up|collection|pin) code:?\s*${CODE}`,
].map((source) => new RegExp(source, 'di'));

/** The code that opens the locker or that the station asks for. */
export function findPickupCode(words: Words): Pick<Facts, 'pickupCode'> {
  const code = capture(words, 'code', PATTERNS);
  return code === undefined ? {} : { pickupCode: code };
}
