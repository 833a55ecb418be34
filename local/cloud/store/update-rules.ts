import { CloudError, notModelled } from '../cloud-error';
import { isPlainObject, type Document } from './document';

const OPERATORS = new Set(['$set', '$inc', '$push', '$unset']);
const PUSH_MODIFIERS = new Set(['$each', '$position', '$slice']);

/**
 * Refuses, by name, every update that this cloud does not model, and those that MongoDB refuses whatever the document.
 *
 * @param modifier operator → {path: operand}
 * @throws CloudError
 */
export function checkModifier(modifier: Document): void {
  const paths: string[] = [];
  for (const [operator, operands] of Object.entries(modifier)) {
    if (!OPERATORS.has(operator)) throw notModelled(`update operator ${operator}`);
    if (!isPlainObject(operands)) throw new CloudError('INVALID_PARAM', `${operator} needs fields`);
    for (const [path, operand] of Object.entries(operands)) {
      checkPath(path);
      checkOperand(operator, path, operand);
      paths.push(path);
    }
  }
  checkConflicts(paths);
}

/**
 * MongoDB's type rules that mingo passes over in silence.
 *
 * @throws CloudError DATABASE_REQUEST_FAILED when a path leads through a value that holds no fields, or meets one of a wrong type
 */
export function checkApplies(document: Document, modifier: Document): void {
  for (const [operator, operands] of Object.entries(modifier)) {
    if (operator === '$unset') continue;
    for (const path of Object.keys(operands as Document)) {
      const current = reach(document, path);
      if (current !== undefined) checkTarget(operator, path, current);
    }
  }
}

function checkTarget(operator: string, path: string, current: unknown): void {
  if (operator === '$inc' && typeof current !== 'number') {
    throw failed(`Cannot apply $inc to a value of non-numeric type at '${path}'`);
  }
  if (operator === '$push' && !Array.isArray(current)) throw failed(`The field '${path}' must be an array`);
}

/** @throws CloudError when a document has a field that MongoDB would not store */
export function checkFields(document: Document): void {
  for (const [name, value] of Object.entries(document)) {
    if (name.startsWith('$') || name === '' || name === '__proto__')
      throw failed(`The field name '${name}' is not valid for storage`);
    if (Array.isArray(value)) value.filter(isPlainObject).forEach(checkFields);
    else if (isPlainObject(value)) checkFields(value);
  }
}

function checkPath(path: string): void {
  const names = path.split('.');
  if (path === '_id') throw failed("Performing an update on the path '_id' would modify the immutable field '_id'");
  if (names.some((name) => name === '' || name.startsWith('$') || name === '__proto__'))
    throw notModelled(`update path '${path}'`);
}

function checkOperand(operator: string, path: string, operand: unknown): void {
  if (operator === '$inc' && typeof operand !== 'number')
    throw failed(`Cannot increment with non-numeric argument: ${path}`);
  if (operator === '$set') checkFields({ value: operand });
  if (operator !== '$push' || !isPlainObject(operand) || !('$each' in operand)) return;
  const unknown = Object.keys(operand).find((name) => !PUSH_MODIFIERS.has(name));
  if (unknown !== undefined) throw notModelled(`update operator $push with ${unknown}`);
}

function checkConflicts(paths: readonly string[]): void {
  for (const [i, path] of paths.entries()) {
    const clash = paths.find((other, j) => i !== j && (other === path || other.startsWith(`${path}.`)));
    if (clash !== undefined) throw failed(`Updating the path '${clash}' would create a conflict at '${path}'`);
  }
}

function reach(document: Document, path: string): unknown {
  let value: unknown = document;
  for (const name of path.split('.')) {
    if (value === undefined) return undefined;
    if (Array.isArray(value) && /^\d+$/.test(name)) value = (value as unknown[])[Number(name)];
    else if (isPlainObject(value)) value = Object.hasOwn(value, name) ? value[name] : undefined;
    else throw failed(`Cannot create field '${name}' on the way of '${path}': its parent holds no fields`);
  }
  return value;
}

function failed(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message);
}
