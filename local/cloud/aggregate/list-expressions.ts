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
    isNil(list) ? null : Object.fromEntries(listOf('$arrayToObject', list).map(nameAndValue)),
  $mergeObjects: (operands) => Object.assign({}, ...objectsOf(operands)) as Document,
};

export function isNil(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function listOf(operator: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw failed(`The argument to ${operator} must be an array`);
  return value as unknown[];
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
