import { ACCUMULATORS, LIST_ACCUMULATORS } from './accumulators';
import { DATE_PARTS, datePart, dateToString } from './date-expressions';
import type { ExpressionOperator } from './expression-operator';
import { FLOW_EXPRESSIONS } from './flow-expressions';
import { LIST_EXPRESSIONS } from './list-expressions';
import { NUMBER_EXPRESSIONS } from './number-expressions';
import { SET_EXPRESSIONS } from './set-expressions';
import { TEXT_EXPRESSIONS } from './text-expressions';
import { isTrue } from '../query/condition-tests';
import { compareValues } from '../query/value-order';
import type { Document } from '../store/document';

/** Every expression operator that this cloud models. @see "Aggregation Operators", MongoDB manual */
export const EXPRESSION_OPERATORS: Readonly<Record<string, ExpressionOperator>> = {
  $literal: (operand) => operand,
  ...(FLOW_EXPRESSIONS as Record<string, ExpressionOperator>),
  ...mapped(NUMBER_EXPRESSIONS, ofOperands),
  ...mapped(TEXT_EXPRESSIONS, ofOperands),
  ...mapped(LIST_EXPRESSIONS, ofOperands),
  ...mapped(SET_EXPRESSIONS, ofOperands),
  ...mapped(DATE_PARTS, (_part, name) => (operand, evaluate) => datePart(name, evaluate(operand))),
  $dateToString: (operand, evaluate) => dateToString(evaluate(operand) as Document),
  ...Object.fromEntries(LIST_ACCUMULATORS.map((name) => [name, overList(name)])),
  $cmp: ofOperands(([a, b]) => Math.sign(compareOperands(a, b))),
  $eq: ofOperands(([a, b]) => compareOperands(a, b) === 0),
  $ne: ofOperands(([a, b]) => compareOperands(a, b) !== 0),
  $gt: ofOperands(([a, b]) => compareOperands(a, b) > 0),
  $gte: ofOperands(([a, b]) => compareOperands(a, b) >= 0),
  $lt: ofOperands(([a, b]) => compareOperands(a, b) < 0),
  $lte: ofOperands(([a, b]) => compareOperands(a, b) <= 0),
  $and: (operand, evaluate) => listed(operand).every((each) => isTrue(evaluate(each))),
  $or: (operand, evaluate) => listed(operand).some((each) => isTrue(evaluate(each))),
  $not: ofOperands(([value]) => !isTrue(value)),
};

/** How many operands those take that take a fixed number: least and most. */
export const OPERAND_COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  ...Object.fromEntries(
    ['$cmp', '$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$subtract', '$divide', '$mod', '$pow', '$in', '$split'].map(
      (name) => [name, [2, 2]] as const,
    ),
  ),
  $arrayElemAt: [2, 2],
  $strcasecmp: [2, 2],
  $setDifference: [2, 2],
  $setIsSubset: [2, 2],
  $setEquals: [2, Infinity],
  $ifNull: [2, 2],
  $range: [2, 3],
  $slice: [2, 3],
  $substr: [3, 3],
  $substrBytes: [3, 3],
  $substrCP: [3, 3],
  $indexOfArray: [2, 4],
  $indexOfBytes: [2, 4],
  $indexOfCP: [2, 4],
  $not: [1, 1],
  $size: [1, 1],
  $isArray: [1, 1],
  $reverseArray: [1, 1],
  $objectToArray: [1, 1],
};

type Compute = (operands: readonly unknown[]) => unknown;

/** Evaluates the operands first: a list's items, or the one that stands alone. */
function ofOperands(compute: Compute): ExpressionOperator {
  return (operand, evaluate) => compute(listed(operand).map((each) => evaluate(each)));
}

/** A single operand may be a list, whose items are taken then. */
function overList(name: (typeof LIST_ACCUMULATORS)[number]): ExpressionOperator {
  const accumulate = ACCUMULATORS[name];
  return ofOperands((operands) => {
    const [first] = operands;
    return accumulate?.(operands.length === 1 && Array.isArray(first) ? (first as unknown[]) : operands);
  });
}

/** As values compare, but what is missing comes before null and is not null. */
function compareOperands(a: unknown, b: unknown): number {
  return a === undefined || b === undefined ? Number(a !== undefined) - Number(b !== undefined) : compareValues(a, b);
}

function listed(operand: unknown): unknown[] {
  return Array.isArray(operand) ? (operand as unknown[]) : [operand];
}

function mapped<T>(
  table: Readonly<Record<string, T>>,
  make: (value: T, name: string) => ExpressionOperator,
): Record<string, ExpressionOperator> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(value, name)]));
}
