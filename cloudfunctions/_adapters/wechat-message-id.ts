import { isObject, textIn, type JsonObject } from '../_core/json-fields';

/** Digits in each part of a number that wx-server-sdk could not read as one; it copies bignumber.js's fields then. */
const PART_DIGITS = 14;

/** WeChat's id of a message that it took, as text; undefined when it gave none. Some of its interfaces write `msgid`, some `msg_id`. */
export function messageIdOf(answer: unknown): string | undefined {
  if (!isObject(answer)) return undefined;
  return ['msgid', 'msgId'].map((key) => textIn(answer, key) || longNumberIn(answer, key)).find((id) => id !== '');
}

function longNumberIn(answer: JsonObject, key: string): string {
  const value = answer[key];
  if (!isObject(value) || !Array.isArray(value['c'])) return '';
  const [first = '', ...rest] = value['c'].map(String);
  const digits = first + rest.map((part) => part.padStart(PART_DIGITS, '0')).join('');
  return /^\d+$/.test(digits) ? digits.padEnd(Number(value['e']) + 1, '0') : '';
}
