import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';
import { sameValue } from '../query/value-order';

/** Lists: operands, evaluated → result. */
export const LIST_EXPRESSIONS: Readonly<Record<string, (operands: readonly unknown[]) => unknown>> = {
  $in: ([value, list]) => listOf('$in', list).some((item) => sameValue(item, value)),
  $size: ([list]) => listOf('$size', list).length,
  $indexOfArray: ([list, wanted, start = 0, end]) => {
    if (isNil(list)) return null;
    const items = listOf('$indexOfArray', list).slice(0, end as number | undefined);
    return items.findIndex((item, i) => i >= (start as number) && sameValue(item, wanted));
  },
  $arrayToObject: ([list]) =>
    isNil(list)
      ? null
      : Object.fromEntries(
          listOf('$arrayToObject', list)
            .map(nameAndValue)
            .filter(([, value]) => value !== undefined),
        ),
  $objectToArray: ([value]) => {
    if (isNil(value)) return null;
    if (!isPlainObject(value)) throw failed('$objectToArray requires an object');
    return Object.entries(value).map(([k, v]) => ({ k, v }));
  },
  $isArray: ([value]) => Array.isArray(value),
  $arrayElemAt: ([list, place]) => {
    if (isNil(list) || isNil(place)) return null;
    return listOf('$arrayElemAt', list).at(wholeNumber('$arrayElemAt', place));
  },
  $concatArrays: (lists) => (lists.some(isNil) ? null : lists.flatMap((list) => listOf('$concatArrays', list))),
  $reverseArray: ([list]) => (isNil(list) ? null : [...listOf('$reverseArray', list)].reverse()),
  $slice: (operands) => (operands.some(isNil) ? null : slice(operands)),
  $range: ([start, end, step = 1]) => range(...[start, end, step].map((each) => wholeNumber('$range', each))),
  $mergeObjects: (operands) => Object.assign({}, ...objectsOf(operands)) as Document,
};

export function isNil(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** @throws CloudError when it is none */
export function listOf(operator: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw failed(`The argument to ${operator} must be an array`);
  return value as unknown[];
}

function wholeNumber(operator: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw failed(`${operator} needs whole numbers`);
  return value;
}

/** So many items from the beginning, or below 0 from the end; with two numbers so many from a place on. */
function slice([list, ...numbers]: readonly unknown[]): unknown[] {
  const items = listOf('$slice', list);
  const [first = 0, count] = numbers.map((each) => wholeNumber('$slice', each));
  if (count === undefined) return first < 0 ? items.slice(first) : items.slice(0, first);
  if (count <= 0) throw failed('Third argument to $slice must be positive');
  const start = first < 0 ? Math.max(0, items.length + first) : first;
  return items.slice(start, start + count);
}

function range(start = 0, end = 0, step = 1): number[] {
  if (step === 0) throw failed('$range requires a non-zero step value');
  const count = Math.max(0, Math.ceil((end - start) / step));
  return Array.from({ length: count }, (_item, i) => start + i * step);
}

/** `['name', value]` or `{k: 'name', v: value}`. */
function nameAndValue(item: unknown): [string, unknown] {
  const [name, value] = isPlainObject(item) ? [item['k'], item['v']] : listOf('$arrayToObject', item);
  if (typeof name !== 'string') throw failed('$arrayToObject requires names that are strings');
  return [name, value];
}

/** One operand may be a list of objects. */
function objectsOf(operands: readonly unknown[]): Document[] {
  const objects = operands.length === 1 && Array.isArray(operands[0]) ? (operands[0] as unknown[]) : operands;
  return objects
    .filter((each) => !isNil(each))
    .map((each) => {
      if (!isPlainObject(each)) throw failed('$mergeObjects requires object inputs');
      return each;
    });
}
