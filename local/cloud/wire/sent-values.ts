import { CloudError } from '../cloud-error';
import { isPlainObject } from '../store/document';

/** Source: MongoDB Limits and Thresholds (mongodb.com/docs/manual/reference/limits), nested depth for BSON documents. */
const MOST_LEVELS = 100;
/** Ms before and after 1970 that a date can be. */
const FARTHEST_MS = 8.64e15;
const WHOLE = /^-?\d+$/;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T/;
const NO_NUMBERS = new Set(['NaN', 'Infinity', '-Infinity']);

/** Extended JSON's values that its reader takes for another one when they are wrong: a date for 1970 or now, a number for 0. */
const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  $numberInt: isWhole,
  $numberLong: isWhole,
  $numberDouble: (value) => typeof value === 'string' && value !== '' && isDouble(value),
  $date: (value) =>
    typeof value === 'string' ? ISO_TIME.test(value) && isTime(Date.parse(value)) : isTime(msOf(value)),
  /** With it any object passes for a value of BSON. */
  _bsontype: () => false,
};

/**
 * @param sent JSON, as it came
 * @throws CloudError INVALID_PARAM when something in it cannot be what it says, or is nested too deep
 */
export function checkSent(sent: unknown, name: string, level = 0): void {
  if (level > MOST_LEVELS) throw invalid(`${name}: nested deeper than ${String(MOST_LEVELS)} levels`);
  if (Array.isArray(sent)) for (const item of sent) checkSent(item, name, level + 1);
  if (!isPlainObject(sent)) return;
  for (const [field, value] of Object.entries(sent)) {
    checkValue(field, value, name);
    checkSent(value, name, level + 1);
  }
}

function checkValue(field: string, value: unknown, name: string): void {
  if (Object.hasOwn(VALUES, field) && VALUES[field]?.(value) === false)
    throw invalid(`${name}: ${JSON.stringify({ [field]: value })} is no value of extended JSON`);
}

function isWhole(value: unknown): boolean {
  return typeof value === 'string' && WHOLE.test(value);
}

function isDouble(text: string): boolean {
  return NO_NUMBERS.has(text) || !Number.isNaN(Number(text));
}

function msOf(value: unknown): number {
  if (!isPlainObject(value)) return typeof value === 'number' ? value : NaN;
  const { $numberLong: ms } = value;
  return isWhole(ms) ? Number(ms) : NaN;
}

function isTime(ms: number): boolean {
  return Math.abs(ms) <= FARTHEST_MS;
}

function invalid(message: string): CloudError {
  return new CloudError('INVALID_PARAM', message);
}
