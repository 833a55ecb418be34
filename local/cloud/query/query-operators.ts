import { evaluate, type Variables } from '../aggregate/expression';
import { CONDITION_TESTS, isTrue, like, someOf, type ConditionTest } from './condition-tests';
import { hasOperators } from './field-name';
import { reach } from './field-path';
import { isRegExp, toRegExp } from './regular-expression';
import { isPlainObject, type Document } from '../store/document';

type Test = (document: Document) => boolean;

/** Operators over whole queries. */
const GROUPS: Readonly<Record<string, (tests: readonly Test[]) => Test>> = {
  $and: (tests) => (document) => tests.every((test) => test(document)),
  $or: (tests) => (document) => tests.some((test) => test(document)),
  $nor: (tests) => (document) => !tests.some((test) => test(document)),
};

/**
 * Reads a checked query.
 *
 * @param variables what `$expr` may name besides the document's fields
 */
export function queryTest(query: Document, variables: Variables): Test {
  const tests = Object.entries(query).map(([name, wanted]) => partTest(name, wanted, variables));
  return (document) => tests.every((test) => test(document));
}

function partTest(name: string, wanted: unknown, variables: Variables): Test {
  if (isGroup(name)) return GROUPS[name]?.((wanted as Document[]).map((part) => queryTest(part, variables))) as Test;
  if (name === '$expr') return (document) => isTrue(evaluate(wanted, document, variables));
  const path = name.split('.');
  const test = conditionTest(wanted, variables);
  return (document) => test(reach(document, path));
}

function isGroup(name: string): boolean {
  return Object.hasOwn(GROUPS, name);
}

/** Reads what `$pull` and `$elemMatch` want of an item: operators on the item itself, or a query on its fields. */
export function itemTest(wanted: unknown, variables: Variables): (item: unknown) => boolean {
  if (!isPlainObject(wanted)) return like(readable(wanted));
  if (isOperators(wanted)) {
    const test = conditionTest(wanted, variables);
    return (item) => test([{ value: item, item: true }]);
  }
  const matches = queryTest(wanted, variables);
  return (item) =>
    Array.isArray(item) ? matches(Object.fromEntries(item.entries())) : isPlainObject(item) && matches(item);
}

/** True for `{$gt: 1}`, false for `{a: 1}`, `{}` and for `{$or: […]}`, which asks for fields. */
export function isOperators(condition: unknown): condition is Document {
  return hasOperators(condition) && !Object.keys(condition).some(isGroup);
}

/** What is asked of the values at one path. */
function conditionTest(condition: unknown, variables: Variables): ConditionTest {
  if (!isOperators(condition)) return someOf(like(readable(condition)));
  const { $options, ...operators } = condition;
  const tests = Object.entries(operators).map(([name, operand]) =>
    operatorTest(name, name === '$regex' ? toRegExp(operand, $options) : operand, variables),
  );
  return (reached) => tests.every((test) => test(reached));
}

/** @throws TypeError for an operator that was not checked */
function operatorTest(name: string, operand: unknown, variables: Variables): ConditionTest {
  const read = NESTED_TESTS[name];
  if (read) return read(operand as never, variables);
  const test = CONDITION_TESTS[name]?.(Array.isArray(operand) && isChoice(name) ? operand.map(readable) : operand);
  if (!test) throw new TypeError(`unchecked query operator ${name}`);
  return test;
}

function isChoice(name: string): boolean {
  return name === '$in' || name === '$nin';
}

/** Operators whose operands are conditions or queries again. */
const NESTED_TESTS: Readonly<Record<string, (operand: never, variables: Variables) => ConditionTest>> = {
  $not: (operand, variables) => {
    const test = conditionTest(operand, variables);
    return (reached) => !test(reached);
  },
  $elemMatch: (operand, variables) => someItem(itemTest(operand, variables)),
  $all: (wanted: unknown[], variables) => allOf(wanted, variables),
};

function someItem(test: (item: unknown) => boolean): ConditionTest {
  return (reached) => reached.some(({ value }) => Array.isArray(value) && value.some(test));
}

/** Each wanted value, or `$elemMatch`, by itself. */
function allOf(wanted: readonly unknown[], variables: Variables): ConditionTest {
  const tests = wanted.map((each) =>
    isOperators(each) ? someItem(itemTest(each['$elemMatch'], variables)) : someOf(like(readable(each))),
  );
  return (reached) => tests.length > 0 && tests.every((test) => test(reached));
}

/** BSON's regular expressions as JavaScript's. */
function readable(value: unknown): unknown {
  return isRegExp(value) ? toRegExp(value) : value;
}
