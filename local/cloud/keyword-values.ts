/** A day counted from today: WeChat asks for a date. */
const RELATIVE_DAY = /[今明昨后前]天/;

const isDate = (value: string): boolean => !RELATIVE_DAY.test(value);

/**
 * What WeChat takes as the value of each type of keyword. Source: docs/sources.md#subscribe-messages; the exact signs that
 * `symbol`, `phone_number` and `name` may hold are not documented and judged here. Types that are not here only need a value.
 */
const TYPES: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => [...value].length <= 20,
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  number: (value) => value.length <= 32 && /^[+-]?\d+(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[\p{P}\p{S}]{1,5}$/u.test(value),
  date: isDate,
  time: isDate,
  amount: (value) => /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u.test(value),
  phone_number: (value) => /^[\d\p{P}\p{S} ]{1,17}$/u.test(value),
  car_number: (value) => /^[\p{Script=Han}A-Z\d][A-Z\d]{0,6}[\p{Script=Han}A-Z\d]$/iu.test(value),
  name: (value) => !/\p{N}/u.test(value) && [...value].length <= (/\p{Script=Han}/u.test(value) ? 10 : 20),
};

/** A keyword is its type and a number: thing1. */
const KEYWORD = /^([a-z_]+)\d+$/;
const CONTROL_CHARACTER = /\p{Cc}/u;

/** Whether WeChat would take a value for a keyword of a template. */
export function fitsKeyword(keyword: string, value: unknown): value is string {
  const type = KEYWORD.exec(keyword)?.[1];
  if (type === undefined || typeof value !== 'string') return false;
  if (value.trim() === '' || CONTROL_CHARACTER.test(value)) return false;
  return TYPES[type]?.(value) ?? true;
}
