import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';

/** 8-2-4017, 22-3-5041, A-1234, T-405-8, H8K204, 123456 */
const CODE = String.raw`(?<code>[A-Z]{0,3}-?\d{1,6}(?:-[A-Z]?\d{1,6}){1,3}|[A-Z]{1,3}-?\d{1,8}|\d{4,8}|(?=[A-Z]*\d)[A-Z\d]{4,10})(?![\dA-Z-])`;
const PATTERNS = [
  String.raw`(?:取[件货][码号]|提货码|提取码|自提码|货架号|取[件货]密码|自提密码|开[柜箱]码|验证码|密码|凭码)\s*(?:(?:已?变更|更新|改)\s*)?(?:(?:是|为)\s*)?(?:[:]\s*)?(?:[\["“(]\s*)?${CODE}`,
  String.raw`凭\s*(?:(?:取[件货]码|提货码|货架号)\s*)?(?:[:]\s*)?(?:[\["“(]\s*)?${CODE}`,
].map((source) => new RegExp(source, 'di'));

/** The code that opens the locker or that the station asks for. */
export function findPickupCode(words: Words): Pick<Facts, 'pickupCode'> {
  const code = capture(words, 'code', PATTERNS);
  return code === undefined ? {} : { pickupCode: code };
}
