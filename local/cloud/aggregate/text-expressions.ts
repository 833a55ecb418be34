import { failed } from '../store/database-failure';
import { isNil } from './list-expressions';

/** Texts: operands, evaluated → result. Letters outside ASCII keep their case, as MongoDB documents it. */
export const TEXT_EXPRESSIONS: Readonly<Record<string, (operands: readonly unknown[]) => unknown>> = {
  $concat: (texts) => (texts.some(isNil) ? null : texts.map((each) => textOf('$concat', each)).join('')),
  $toLower: ([value]) => textOrEmpty('$toLower', value).replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  $toUpper: ([value]) => textOrEmpty('$toUpper', value).replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  $strLenCP: ([value]) => [...textOf('$strLenCP', value)].length,
  $strLenBytes: ([value]) => Buffer.byteLength(textOf('$strLenBytes', value)),
  $strcasecmp: ([a, b]) => Math.sign(Buffer.compare(upperBytes(a), upperBytes(b))),
  $split: ([value, separator]) => split(value, separator),
  $substr: (operands) => substrBytes('$substr', operands),
  $substrBytes: (operands) => substrBytes('$substrBytes', operands),
  $substrCP: ([value, start, count]) => {
    const [from, length] = [whole('$substrCP', start), whole('$substrCP', count)];
    if (from < 0 || length < 0) throw failed('$substrCP: the start and the length must be nonnegative');
    return [...textOrEmpty('$substrCP', value)].slice(from, from + length).join('');
  },
  $indexOfCP: indexOf('$indexOfCP', (text) => [...text]),
  $indexOfBytes: indexOf('$indexOfBytes', (text) => [...Buffer.from(text)]),
};

function textOf(operator: string, value: unknown): string {
  if (typeof value !== 'string') throw failed(`${operator} requires a string argument`);
  return value;
}

/** Null is an empty text; numbers and dates are written out. */
function textOrEmpty(operator: string, value: unknown): string {
  if (isNil(value)) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'number' ? String(value) : textOf(operator, value);
}

function upperBytes(value: unknown): Buffer {
  return Buffer.from(textOrEmpty('$strcasecmp', value).replace(/[a-z]/g, (letter) => letter.toUpperCase()));
}

function split(value: unknown, separator: unknown): string[] | null {
  if (isNil(value) || isNil(separator)) return null;
  const by = textOf('$split', separator);
  if (by === '') throw failed('$split requires a non-empty separator');
  return textOf('$split', value).split(by);
}

function whole(operator: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw failed(`${operator} needs whole numbers`);
  return value;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A count below 0 means all the rest; a cut through a character is refused. */
function substrBytes(operator: string, [value, start, count]: readonly unknown[]): string {
  const [from, length] = [whole(operator, start), whole(operator, count)];
  if (from < 0) throw failed(`${operator}: the starting index must be nonnegative`);
  const bytes = Buffer.from(textOrEmpty(operator, value));
  try {
    return UTF8.decode(bytes.subarray(from, length < 0 ? bytes.length : from + length));
  } catch {
    throw failed(`${operator}: Invalid range, a UTF-8 character is cut through`);
  }
}

/** Where a text begins within another, counted in units; −1 when it does not. */
function indexOf(operator: string, unitsOf: (text: string) => (string | number)[]) {
  return ([value, search, start = 0, end = Infinity]: readonly unknown[]): number | null => {
    if (isNil(value)) return null;
    const units = unitsOf(textOf(operator, value));
    const wanted = unitsOf(textOf(operator, search));
    const last = Math.min(end === Infinity ? units.length : whole(operator, end), units.length) - wanted.length;
    for (let i = whole(operator, start); i <= last; i += 1) {
      if (wanted.every((unit, j) => units[i + j] === unit)) return i;
    }
    return -1;
  };
}
