import { worthTrying } from '../readers/key-index';
import type { Words } from '../readers/words';
import type { Facts } from '../types';

const NUMBER = String.raw`(?<number>[A-Z]{0,4}\d{8,20}[A-Z]{0,3})(?![\dA-Z])`;
const IS = String.raw`\s*(?:变更)?(?:是|为|成)?\s*(?:[:(]\s*)?\[?\s*`;
const PATTERNS = [
  String.raw`新的?(?:快递|运|邮件)?单(?:号)?${IS}${NUMBER}`,
  String.raw`(?:转|交由|交给|换|改)[^.;]{0,20}?(?:单号|单)${IS}${NUMBER}`,
  String.raw`(?:派送|后续|尾程|末端|国内)[^,.;]{0,6}单号${IS}${NUMBER}`,
  String.raw`\b(?:new|forward(?:ing|ed)?|last[ -]mile|local) (?:tracking|waybill|shipment)? ?(?:number|no\.?|#)(?: is)?:?\s*${NUMBER}`,
].map((source) => new RegExp(source, 'i'));
const numbersIn = worthTrying(PATTERNS);
/** A mobile number stands where one is to be asked, not followed. */
const PHONE = /^1[3-9]\d{9}$/;

/** The number under which it goes on: 转寄…新单号 SF1234567890123, 已转EMS,单号 1234567890123. */
export function findNewWaybillNo({ plain }: Words): Pick<Facts, 'newWaybillNo'> {
  for (const pattern of numbersIn(plain)) {
    const number = pattern.exec(plain)?.groups?.['number'];
    if (number !== undefined && !PHONE.test(number)) return { newWaybillNo: number.toUpperCase() };
  }
  return {};
}
