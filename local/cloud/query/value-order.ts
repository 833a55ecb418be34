import { encodeValue, kindOf, rankOf, type Kind } from '../indexes/index-key';

/**
 * MongoDB's order of any two values: below 0 when `a` comes first, 0 when they are the same value.
 * Embedded objects with the same fields in another order differ; −0 is 0 and NaN is NaN.
 *
 * @see "Comparison/Sort Order", MongoDB manual
 */
export function compareValues(a: unknown, b: unknown): number {
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return rankOf(a) - rankOf(b);
  const compare = COMPARE[kind] ?? compareBytes;
  return compare(a as never, b as never);
}

export function sameValue(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}

const COMPARE: Partial<Record<Kind, (a: never, b: never) => number>> = {
  null: () => 0,
  number: compareNumbers,
  string: compareTexts,
  boolean: (a: boolean, b: boolean) => Number(a) - Number(b),
  date: (a: Date, b: Date) => compareNumbers(a.getTime(), b.getTime()),
};

function compareBytes(a: unknown, b: unknown): number {
  return Buffer.compare(encodeValue(a), encodeValue(b));
}

/** NaN comes below all numbers. */
function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return a < b ? -1 : Number(a > b);
}

/** By code points, as UTF-8's bytes are: JavaScript's own `<` puts an emoji before a full-width letter. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return unitOrder(a.charCodeAt(i)) - unitOrder(b.charCodeAt(i));
  }
  return a.length - b.length;
}

/** A UTF-16 unit's place among code points: halves of a pair (D800–DFFF) after all that need no pair. */
function unitOrder(unit: number): number {
  if (unit >= 0xe000) return unit - 0x0800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
