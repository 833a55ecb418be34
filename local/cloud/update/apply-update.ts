import { failed } from '../store/database-failure';
import { isPlainObject, parseDocument, printDocument, type Document } from '../store/document';
import { fieldOf, isItemNumber } from '../query/field-path';
import { itemMatcher } from '../query/matcher';
import { setField, unsetField } from './field-changes';
import { placePath } from './positions';
import { compareBy } from '../query/sort-order';
import { compareValues, sameValue } from '../query/value-order';

/**
 * A changed copy of a document. Numbers are doubles, as the SDK reads them: a 64-bit integer loses what a double has not.
 *
 * @param modifier checked
 * @param query what found the document: it says which item `$` stands for
 * @throws CloudError DATABASE_REQUEST_FAILED when MongoDB would refuse
 */
export function applyUpdate(document: Document, modifier: Document, query: Document): Document {
  const changes = Object.entries(placeAll(document, modifier, query)).flatMap(([operator, operands]) =>
    Object.entries(operands).flatMap(([path, operand]) => changesOf(document, { operator, path, operand })),
  );
  const copy = parseDocument(printDocument(document));
  for (const { path, value } of changes) {
    if (value === undefined) unsetField(copy, path.split('.'));
    else setField(copy, path.split('.'), value);
  }
  return copy;
}

interface FieldChange {
  path: string;
  /** Undefined: the field goes away. */
  value: unknown;
}

/** What an operator does to the fields; nothing when all is as it is to be. */
function changesOf(document: Document, update: FieldUpdate): FieldChange[] {
  const { operator, path, operand } = update;
  const current = currentValue(document, update);
  if (operator === '$unset') return [{ path, value: undefined }];
  if (operator === '$rename') return current === undefined ? [] : renamed(path, operand as string, current);
  const value = NEW_VALUES[operator]?.(current, operand as never);
  return value === undefined ? [] : [{ path, value }];
}

function renamed(path: string, target: string, value: unknown): FieldChange[] {
  return [
    { path, value: undefined },
    { path: target, value },
  ];
}

type Modifier = Record<string, Document>;
interface FieldUpdate {
  operator: string;
  path: string;
  operand: unknown;
}

/** @throws CloudError when it does not fit the operator */
function currentValue(document: Document, { operator, path, operand }: FieldUpdate): unknown {
  const current = reachTarget(document, path, operator);
  if (current !== undefined) checkTarget(operator, path, current);
  if (operator === '$rename') reachTarget(document, operand as string, operator);
  return current;
}

function placeAll(document: Document, modifier: Document, query: Document): Modifier {
  const placed: Modifier = {};
  for (const [operator, operands] of Object.entries(modifier)) {
    const entries = Object.entries(operands as Document).flatMap(([path, operand]) =>
      placePath(document, path, query).map((each): [string, unknown] => [each, operand]),
    );
    placed[operator] = Object.fromEntries(entries);
  }
  return placed;
}

/** The current value (undefined when missing) and the operand → the new value, undefined for no change. */
const NEW_VALUES: Readonly<Record<string, (current: unknown, operand: never) => unknown>> = {
  $set: (_current, operand) => operand,
  $inc: (current, operand: number) => ((current ?? 0) as number) + operand,
  $mul: (current, operand: number) => ((current ?? 0) as number) * operand,
  $pop: (current, operand: number) =>
    current === undefined ? undefined : operand === 1 ? listOf(current).slice(0, -1) : listOf(current).slice(1),
  $min: (current, operand) => (current === undefined || compareValues(operand, current) < 0 ? operand : undefined),
  $max: (current, operand) => (current === undefined || compareValues(operand, current) > 0 ? operand : undefined),
  $push: (current, operand) => pushed(listOf(current), operand),
  $addToSet: (current, operand) => {
    const list = listOf(current);
    const added = eachOf(operand).reduce<unknown[]>(
      (kept, value) => (has(kept, value) ? kept : [...kept, value]),
      list,
    );
    return current !== undefined && added.length === list.length ? undefined : added;
  },
  $pull: (current, operand) => {
    const unwanted = Array.isArray(operand) ? (item: unknown) => sameValue(item, operand) : itemMatcher(operand);
    return current === undefined ? undefined : listOf(current).filter((item) => !unwanted(item));
  },
  $pullAll: (current, operand) =>
    current === undefined ? undefined : listOf(current).filter((item) => !has(operand, item)),
};

function listOf(current: unknown): unknown[] {
  return (current ?? []) as unknown[];
}

function has(list: readonly unknown[], value: unknown): boolean {
  return list.some((one) => sameValue(one, value));
}

function eachOf(operand: unknown): unknown[] {
  return isPlainObject(operand) && '$each' in operand ? (operand['$each'] as unknown[]) : [operand];
}

/** `$position`, then `$sort`, then `$slice`, in whatever order they were written. */
function pushed(list: readonly unknown[], operand: unknown): unknown[] {
  const { $position, $slice, $sort }: Document = isPlainObject(operand) && '$each' in operand ? operand : {};
  const position = $position === undefined ? list.length : ($position as number);
  const all = [...list];
  all.splice(position, 0, ...eachOf(operand));
  if ($sort !== undefined) all.sort(itemOrder($sort));
  if ($slice === undefined) return all;
  return ($slice as number) < 0 ? all.slice($slice as number) : all.slice(0, $slice as number);
}

/** By the items themselves, or by their fields; what is no object has none. */
function itemOrder(sort: unknown): (a: unknown, b: unknown) => number {
  if (!isPlainObject(sort)) return (a, b) => compareValues(a, b) * (sort as number);
  const compare = compareBy(sort);
  const fields = (item: unknown): Document => (isPlainObject(item) ? item : {});
  return (a, b) => compare(fields(a), fields(b));
}

const TARGETS: Readonly<Record<string, { fits: (value: unknown) => boolean; says: (path: string) => string }>> = {
  $inc: { fits: isNumber, says: (path) => `Cannot apply $inc to a value of non-numeric type at '${path}'` },
  $mul: { fits: isNumber, says: (path) => `Cannot apply $mul to a value of non-numeric type at '${path}'` },
  $push: { fits: Array.isArray, says: (path) => `The field '${path}' must be an array` },
  $addToSet: {
    fits: Array.isArray,
    says: (path) => `Cannot apply $addToSet to non-array field. Field named '${path}'`,
  },
  $pull: { fits: Array.isArray, says: () => 'Cannot apply $pull to a non-array value' },
  $pullAll: { fits: Array.isArray, says: () => 'Cannot apply $pullAll to a non-array value' },
  $pop: { fits: Array.isArray, says: (path) => `Path '${path}' contains an element of non-array type` },
};

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function checkTarget(operator: string, path: string, current: unknown): void {
  const target = TARGETS[operator];
  if (target && !target.fits(current)) throw failed(target.says(path));
}

/** These take nothing away where nothing can be, instead of refusing. */
const LENIENT = ['$unset', '$pop', '$pull', '$pullAll'];
/** MongoDB's: how many nulls a list may be filled up with. */
const MAX_PADDING = 1_500_000;

/** What is at an operator's path. @throws CloudError where the path leads through a value that holds no fields */
function reachTarget(document: Document, path: string, operator: string): unknown {
  let value: unknown = document;
  for (const name of path.split('.')) {
    if (value === undefined) return undefined;
    if (operator === '$rename' && Array.isArray(value))
      throw failed(`The source and target field for $rename cannot be an array element: '${path}'`);
    if (!holds(value, name)) {
      if (LENIENT.includes(operator)) return undefined;
      throw failed(`Cannot create field '${name}' on the way of '${path}': its parent holds no fields`);
    }
    value = fieldOf(value, name);
  }
  return value;
}

function holds(value: unknown, name: string): value is object {
  if (!Array.isArray(value)) return isPlainObject(value);
  if (!isItemNumber(name)) return false;
  if (Number(name) > value.length + MAX_PADDING)
    throw failed(`can't backfill more than ${String(MAX_PADDING)} elements`);
  return true;
}
