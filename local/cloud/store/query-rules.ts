import { CloudError, notModelled } from '../cloud-error';
import { isPlainObject, type Document } from './document';

const FIELD_OPERATORS = new Set(['$eq', '$ne', '$in', '$nin', '$lt', '$lte', '$gt', '$gte', '$exists', '$not']);
const GROUP_OPERATORS = new Set(['$and', '$or', '$nor']);
const LIST_OPERATORS = new Set(['$in', '$nin']);

/**
 * Refuses, by name, every query that this cloud does not model.
 *
 * @throws CloudError INVALID_PARAM
 */
export function checkQuery(query: Document): void {
  for (const [name, value] of Object.entries(query)) {
    if (GROUP_OPERATORS.has(name)) checkGroup(name, value);
    else if (name.startsWith('$')) throw notModelled(`query operator ${name}`);
    else checkCondition(value);
  }
}

function checkGroup(name: string, parts: unknown): void {
  if (!Array.isArray(parts) || parts.length === 0)
    throw new CloudError('INVALID_PARAM', `${name} needs a list that is not empty`);
  for (const part of parts as unknown[]) {
    if (!isPlainObject(part)) throw new CloudError('INVALID_PARAM', `${name} needs a list of queries`);
    checkQuery(part);
  }
}

function checkCondition(condition: unknown): void {
  if (!isPlainObject(condition)) {
    checkValue(condition);
    return;
  }
  const names = Object.keys(condition);
  if (!names.some((name) => name.startsWith('$'))) return;
  for (const [name, value] of Object.entries(condition)) {
    if (!FIELD_OPERATORS.has(name)) throw notModelled(`query operator ${name}`);
    checkOperand(name, value);
  }
}

function checkOperand(name: string, value: unknown): void {
  if (name === '$not') {
    if (!isPlainObject(value)) throw notModelled('query operator $not over a value');
    checkCondition(value);
  } else if (LIST_OPERATORS.has(name)) {
    if (!Array.isArray(value)) throw new CloudError('INVALID_PARAM', `${name} needs a list`);
    value.forEach(checkValue);
  } else checkValue(value);
}

/** Dates are the only values of a class that queries here know; regular expressions and the other BSON types are not modelled. */
function checkValue(value: unknown): void {
  if (
    typeof value !== 'object' ||
    value === null ||
    value instanceof Date ||
    Array.isArray(value) ||
    isPlainObject(value)
  )
    return;
  throw notModelled(`query value of type ${value.constructor.name}`);
}
