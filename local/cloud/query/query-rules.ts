import { CloudError, notModelled } from '../cloud-error';
import { isPlainObject, type Document } from '../store/document';
import { checkExpression } from '../aggregate/expression-rules';
import { failed } from '../store/database-failure';
import { hasOperators, isOperatorName } from './field-name';
import { isRegExp, toRegExp } from './regular-expression';

const GROUP_OPERATORS = new Set(['$and', '$or', '$nor']);

type OperandCheck = (name: string, operand: unknown, all: Document) => void;
const FIELD_OPERATORS: Readonly<Record<string, OperandCheck>> = {
  $eq: () => undefined,
  $ne: noRegExp,
  $gt: noRegExp,
  $gte: noRegExp,
  $lt: noRegExp,
  $lte: noRegExp,
  $exists: () => undefined,
  $in: checkChoices,
  $nin: checkChoices,
  $not: checkNot,
  $all: checkAll,
  $size: checkSize,
  $elemMatch: checkElemMatch,
  $mod: checkMod,
  $regex: (_name, operand, { $options }) => void toRegExp(operand, $options),
  $options: checkOptions,
};

/**
 * Refuses, by name, every query that this cloud does not model, and those that MongoDB refuses.
 *
 * @throws CloudError
 */
export function checkQuery(query: Document): void {
  for (const [name, value] of Object.entries(query)) {
    if (GROUP_OPERATORS.has(name)) checkGroup(name, value);
    else if (name === '$expr') checkExpression(value);
    else if (isOperatorName(name)) throw notModelled(`query operator ${name}`);
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
  if (isRegExp(condition)) toRegExp(condition);
  if (hasOperators(condition)) checkOperators(condition);
}

function checkOperators(condition: Document): void {
  for (const [name, operand] of Object.entries(condition)) {
    if (!isOperatorName(name)) throw failed(`unknown operator: ${name}`);
    const check = FIELD_OPERATORS[name];
    if (!check) throw notModelled(`query operator ${name}`);
    check(name, operand, condition);
  }
}

function noRegExp(name: string, operand: unknown): void {
  if (isRegExp(operand)) throw failed(`Can't have RegEx as arg to predicate over field: ${name}`);
}

function checkList(name: string, operand: unknown): asserts operand is unknown[] {
  if (!Array.isArray(operand)) throw new CloudError('INVALID_PARAM', `${name} needs a list`);
}

function checkChoices(name: string, operand: unknown): void {
  checkList(name, operand);
  for (const choice of operand) {
    if (isRegExp(choice)) toRegExp(choice);
    if (hasOperators(choice)) throw failed(`cannot nest $ under ${name}`);
  }
}

function checkNot(_name: string, operand: unknown): void {
  if (isRegExp(operand)) toRegExp(operand);
  else if (!isPlainObject(operand)) throw failed('$not needs a regex or a document');
  else if (Object.keys(operand).length === 0) throw failed('$not cannot be empty');
  else checkOperators(operand);
}

/** All of them `$elemMatch`, or none. */
function checkAll(name: string, operand: unknown): void {
  checkList(name, operand);
  const nested = operand.filter(hasOperators);
  const others = nested.find((each) => Object.keys(each).join() !== '$elemMatch');
  if (others) throw failed(`no $ expressions in $all but $elemMatch, given ${Object.keys(others).join()}`);
  if (nested.length > 0 && nested.length < operand.length) throw failed('$all/$elemMatch has to be consistent');
  for (const each of operand) {
    if (isRegExp(each)) toRegExp(each);
    if (nested.length > 0) checkCondition(each);
  }
}

function checkSize(name: string, operand: unknown): void {
  if (typeof operand !== 'number') throw failed(`${name} needs a number`);
  if (!Number.isInteger(operand)) throw failed(`${name} must be a whole number`);
  if (operand < 0) throw failed(`${name} may not be negative`);
}

function checkElemMatch(name: string, operand: unknown): void {
  if (!isPlainObject(operand)) throw failed(`${name} needs an Object`);
  const [first = ''] = Object.keys(operand);
  if (isOperatorName(first) && !GROUP_OPERATORS.has(first)) checkOperators(operand);
  else checkQuery(operand);
}

function checkMod(name: string, operand: unknown): void {
  if (!Array.isArray(operand)) throw failed(`malformed ${name}, needs to be an array`);
  if (operand.length !== 2)
    throw failed(`malformed ${name}, ${operand.length < 2 ? 'not enough' : 'too many'} elements`);
  if (!operand.every((part) => typeof part === 'number' && Number.isFinite(part)))
    throw failed(`malformed ${name}, divisor and remainder must be numbers`);
  if (Math.trunc(operand[0] as number) === 0) throw failed('divisor cannot be 0');
}

function checkOptions(name: string, _operand: unknown, all: Document): void {
  if (!('$regex' in all)) throw failed(`${name} needs a $regex`);
}
