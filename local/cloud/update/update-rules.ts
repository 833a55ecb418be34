import { notModelled } from '../cloud-error';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';
import { hasOperators, isFieldName, isOperatorName } from '../query/field-name';
import { checkQuery } from '../query/query-rules';
import { isRegExp } from '../query/regular-expression';

/** Refuses an operand that MongoDB would refuse whatever the document. */
type OperandCheck = (path: string, operand: unknown) => void;
const OPERATORS: Readonly<Record<string, OperandCheck>> = {
  $set: checkStored,
  $unset: () => undefined,
  $inc: (path, operand) => {
    if (typeof operand !== 'number') throw failed(`Cannot increment with non-numeric argument: ${path}`);
  },
  $mul: (path, operand) => {
    if (typeof operand !== 'number') throw failed(`Cannot multiply with non-numeric argument: ${path}`);
  },
  $min: checkStored,
  $max: checkStored,
  $push: checkPush,
  $addToSet: checkAddToSet,
  $pop: (path, operand) => {
    if (operand !== 1 && operand !== -1) throw failed(`$pop expects 1 or -1, found: ${path}`);
  },
  $pull: (_path, operand) => {
    checkQuery(isPlainObject(operand) && !hasOperators(operand) ? operand : { item: operand });
  },
  $pullAll: (_path, operand) => {
    if (!Array.isArray(operand)) throw failed('$pullAll requires an array argument');
  },
  $rename: checkRename,
};

/**
 * Refuses, by name, every update that this cloud does not model, and those that MongoDB refuses whatever the document.
 *
 * @param modifier operator → {path: operand}
 * @throws CloudError
 */
export function checkModifier(modifier: Document): void {
  const paths: string[] = [];
  for (const [operator, operands] of Object.entries(modifier)) {
    const check = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    if (!check) throw notModelled(`update operator ${operator}`);
    if (!isPlainObject(operands)) throw failed(`Modifiers operate on fields but we found another type: ${operator}`);
    for (const [path, operand] of Object.entries(operands)) {
      checkPath(path);
      check(path, operand);
      paths.push(path, ...(operator === '$rename' ? [operand as string] : []));
    }
  }
  checkConflicts(paths);
}

/** Levels of objects and lists in one document, itself among them. @see "MongoDB Limits and Thresholds", MongoDB manual: Nested Depth for BSON Documents */
const MAX_LEVELS = 100;

/** @throws CloudError when MongoDB would not store the document */
export function checkFields(document: Document): void {
  if ('_id' in document) checkId(document['_id']);
  checkNames(document, 1);
}

function checkId(id: unknown): void {
  const wrong = id === undefined ? 'undefined' : Array.isArray(id) ? 'array' : isRegExp(id) ? 'regex' : undefined;
  if (wrong !== undefined) throw failed(`The '_id' value cannot be of type ${wrong}`);
}

/** @param level of the document within the one that is stored, from 1 */
function checkNames(document: Document, level: number): void {
  for (const [name, value] of Object.entries(document)) {
    if (!isFieldName(name)) throw failed(`The field name '${name}' is not valid for storage`);
    checkValue(value, level + 1);
  }
}

function checkValue(value: unknown, level = 1): void {
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) return;
  if (level > MAX_LEVELS) throw failed(`Document exceeds maximum nested object depth: ${String(MAX_LEVELS)}`);
  if (!isList) checkNames(value, level);
  else for (const item of value as unknown[]) checkValue(item, level + 1);
}

function checkStored(_path: string, operand: unknown): void {
  checkValue(operand);
}

/** Positions (`$`, `$[]`) are a list's, so they never come first. */
function checkPath(path: string): void {
  const names = path.split('.');
  if (names[0] === '_id')
    throw failed(`Performing an update on the path '${path}' would modify the immutable field '_id'`);
  if (names.includes('')) throw failed(`The update path '${path}' contains an empty field name, which is not allowed.`);
  if (names[0] === '$' || names[0] === '$[]')
    throw failed(`Cannot have positional (i.e. '$') element in the first position in path '${path}'`);
  const filter = names.find((name) => /^\$\[.+\]$/.test(name));
  if (filter !== undefined)
    throw failed(`No array filter found for identifier '${filter.slice(2, -1)}' in path '${path}'`);
  const wrong = names.find((name) => !isFieldName(name) && name !== '$' && name !== '$[]');
  if (wrong !== undefined)
    throw failed(`The dollar ($) prefixed field '${wrong}' in '${path}' is not valid for storage.`);
  if (names.filter((name) => name === '$').length > 1)
    throw failed(`Too many positional (i.e. '$') elements found in path '${path}'`);
}

const PUSH_MODIFIERS = new Set(['$each', '$position', '$slice', '$sort']);

function checkPush(path: string, operand: unknown): void {
  if (isPlainObject(operand) && '$each' in operand) checkPushClauses(path, operand);
  else checkValue(operand);
}

function checkPushClauses(path: string, clauses: Document): void {
  const { $each, $position = 0, $slice = 0, $sort = 1 } = clauses;
  const unknown = Object.keys(clauses).find((name) => !PUSH_MODIFIERS.has(name));
  if (unknown !== undefined) throw failed(`Unrecognized clause in $push: ${unknown}`);
  checkEach('$push', path, $each);
  if (!Number.isInteger($position)) throw failed('The value for $position must be an integer value');
  if (!Number.isInteger($slice)) throw failed('The value for $slice must be an integer value');
  checkPushSort($sort);
}

function checkEach(operator: string, path: string, values: unknown): void {
  if (!Array.isArray(values)) throw failed(`The argument to $each in ${operator} must be an array: ${path}`);
  checkValue(values);
}

function checkPushSort(sort: unknown): void {
  const directions = isPlainObject(sort) ? Object.values(sort) : [sort];
  if (directions.length === 0) throw failed('The $sort pattern is empty when it should be a set of fields.');
  if (directions.some((direction) => direction !== 1 && direction !== -1))
    throw failed('The $sort element value must be either 1 or -1');
}

/** `_.addToSet({each: […]})` comes as a plain object with the field `each`: MongoDB would add that object itself. */
function checkAddToSet(path: string, operand: unknown): void {
  if (isPlainObject(operand) && Array.isArray(operand['each']) && Object.keys(operand).length === 1)
    throw notModelled(`update operator $addToSet with each, which wx-server-sdk does not send as $each, at '${path}',`);
  const isEach = isPlainObject(operand) && '$each' in operand;
  const unknown = isEach && Object.keys(operand).find((name) => name !== '$each');
  if (typeof unknown === 'string') throw failed(`Found unexpected fields after $each in $addToSet: ${unknown}`);
  if (isEach) checkEach('$addToSet', path, operand['$each']);
  else checkValue(operand);
}

function checkRename(path: string, target: unknown): void {
  if (typeof target !== 'string') throw failed(`The 'to' field for $rename must be a string: ${path}`);
  checkPath(target);
  if (target === path) throw failed(`The source and target field for $rename must differ: ${path}`);
  if ([path, target].some((each) => each.split('.').some(isOperatorName)))
    throw failed(`The source and target field for $rename may not be dynamic: ${path}`);
}

function checkConflicts(paths: readonly string[]): void {
  for (const [i, path] of paths.entries()) {
    const clash = paths.find((other, j) => i !== j && (other === path || other.startsWith(`${path}.`)));
    if (clash !== undefined) throw failed(`Updating the path '${clash}' would create a conflict at '${path}'`);
  }
}
