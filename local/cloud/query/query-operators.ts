import { $and, $expr, $nor, $not, $or } from 'mingo/operators/query';
import { Query } from 'mingo/query';
import type { Options } from 'mingo/types';
import { atPath, CONDITION_TESTS, ITSELF, like, someOf, type ConditionTest } from './condition-tests';
import { isPlainObject, type Document } from '../store/document';
import { isRegExp, toRegExp } from './regular-expression';

/** As mingo calls it: the path, the operand, and mingo's options. */
type QueryOperator = (path: string, operand: never, options: Options) => (document: never) => boolean;

/** Every query operator that this cloud models: mingo's groups, and tests of ours in the place of its own. */
export const QUERY_OPERATORS: Readonly<Record<string, QueryOperator>> = {
  $and,
  $or,
  $nor,
  $not,
  $expr,
  ...Object.fromEntries(
    Object.entries(CONDITION_TESTS).map(([name, read]) => [name, (path, operand) => atPath(path, read(operand))]),
  ),
  $elemMatch: (path, operand, options) => atPath(path, someItem(itemTest(operand, options))),
  $all: (path, operand, options) => atPath(path, allOf(operand, options)),
};

const GROUPS = ['$and', '$or', '$nor'];

/** Reads a checked query. */
export function queryTest(query: Document, options: Options): (document: Document) => boolean {
  const matcher = new Query(readable(query), options);
  return (document) => matcher.test(document);
}

/** Reads what `$pull` and `$elemMatch` want of an item: operators on the item itself, or a query on its fields. */
export function itemTest(wanted: unknown, options: Options): (item: unknown) => boolean {
  if (!isPlainObject(wanted)) return like(readableCondition(wanted));
  if (isOperators(wanted)) return queryTest({ [ITSELF]: wanted }, options) as (item: unknown) => boolean;
  const matches = queryTest(wanted, options);
  return (item) =>
    Array.isArray(item) ? matches(Object.fromEntries(item.entries())) : isPlainObject(item) && matches(item);
}

/** True for `{$gt: 1}`, false for `{a: 1}`, `{}` and for `{$or: […]}`, which asks for fields. */
export function isOperators(condition: unknown): condition is Document {
  const [first] = isPlainObject(condition) ? Object.keys(condition) : [];
  return first?.startsWith('$') === true && !GROUPS.includes(first);
}

function someItem(test: (item: unknown) => boolean): ConditionTest {
  return (reached) => reached.some(({ value }) => Array.isArray(value) && value.some(test));
}

/** Each wanted value, or `$elemMatch`, by itself. */
function allOf(wanted: readonly unknown[], options: Options): ConditionTest {
  const tests = wanted.map((each) =>
    isOperators(each) ? someItem(itemTest(each['$elemMatch'], options)) : someOf(like(each)),
  );
  return (reached) => tests.length > 0 && tests.every((test) => test(reached));
}

/** BSON's regular expressions as JavaScript's, which is what mingo knows. */
function readable(query: Document): Document {
  return mapValues(query, (value, name) => {
    if (GROUPS.includes(name)) return (value as Document[]).map(readable);
    return name === '$expr' ? value : readableCondition(value);
  });
}

function readableCondition(condition: unknown): unknown {
  if (isRegExp(condition)) return toRegExp(condition);
  if (!isOperators(condition)) return condition;
  const { $options, ...operators } = condition;
  return mapValues(operators, (operand, name) => {
    if (name === '$regex') return toRegExp(operand, $options);
    if (name === '$not') return readableCondition(operand);
    return ['$in', '$nin', '$all'].includes(name) ? (operand as unknown[]).map(readableCondition) : operand;
  });
}

function mapValues(fields: Document, change: (value: unknown, name: string) => unknown): Document {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value, name)]));
}
