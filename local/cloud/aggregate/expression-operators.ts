import { evalExpr } from 'mingo/core';
import {
  $arrayElemAt,
  $concatArrays,
  $cond,
  $filter,
  $ifNull,
  $isArray,
  $let,
  $literal,
  $map,
  $objectToArray,
  $range,
  $reduce,
  $reverseArray,
  $setDifference,
  $setEquals,
  $setIntersection,
  $setIsSubset,
  $setUnion,
  $slice,
  $switch,
} from 'mingo/operators/expression';
import type { Options } from 'mingo/types';
import { ACCUMULATORS, LIST_ACCUMULATORS } from './accumulators';
import { isTrue } from '../query/condition-tests';
import { DATE_PARTS, datePart, dateToString } from './date-expressions';
import type { Document } from '../store/document';
import { isNil, LIST_EXPRESSIONS } from './list-expressions';
import { NUMBER_EXPRESSIONS } from './number-expressions';
import { TEXT_EXPRESSIONS } from './text-expressions';
import { compareValues } from '../query/value-order';

/** As mingo calls it: the document, the operand as it was written, and mingo's options. */
type ExpressionOperator = (document: never, operand: never, options: Options) => unknown;

/**
 * Every expression operator that this cloud models, as mingo calls it: those of mingo's that answer as MongoDB's
 * manual says ("Aggregation Operators"), and ours in the place of those that do not, or not for every value.
 */
export const EXPRESSION_OPERATORS: Readonly<Record<string, ExpressionOperator>> = {
  $arrayElemAt,
  $concatArrays,
  $cond,
  $filter,
  $ifNull,
  $isArray,
  $let,
  $literal,
  $objectToArray,
  $range,
  $reduce,
  $reverseArray,
  $setDifference,
  $setEquals,
  $setIntersection,
  $setIsSubset,
  $switch,
  /** mingo leaves a hole where an item has no value; MongoDB writes null. */
  $map: (document, operand, options) =>
    ($map(document, operand, options) as unknown[] | null)?.map((item) => item ?? null) ?? null,
  /** mingo refuses null. */
  $slice: nullFirst($slice),
  $setUnion: nullFirst($setUnion),
  ...mapped(NUMBER_EXPRESSIONS, ofOperands),
  ...mapped(TEXT_EXPRESSIONS, ofOperands),
  ...mapped(LIST_EXPRESSIONS, ofOperands),
  ...mapped(
    DATE_PARTS,
    (_part, name) => (document, operand, options) => datePart(name, evalExpr(document, operand, options)),
  ),
  $dateToString: (document, operand, options) => dateToString(evalExpr(document, operand, options) as Document),
  ...Object.fromEntries(LIST_ACCUMULATORS.map((name) => [name, overList(name)])),
  /** mingo compares values of one type only, and lists item by item. */
  $cmp: ofOperands(([a, b]) => Math.sign(compareOperands(a, b))),
  $eq: ofOperands(([a, b]) => compareOperands(a, b) === 0),
  $ne: ofOperands(([a, b]) => compareOperands(a, b) !== 0),
  $gt: ofOperands(([a, b]) => compareOperands(a, b) > 0),
  $gte: ofOperands(([a, b]) => compareOperands(a, b) >= 0),
  $lt: ofOperands(([a, b]) => compareOperands(a, b) < 0),
  $lte: ofOperands(([a, b]) => compareOperands(a, b) <= 0),
  /** To mingo's `$not` an empty text is false. */
  $and: (document, operand, options) => listed(operand).every((each) => isTrue(evalExpr(document, each, options))),
  $or: (document, operand, options) => listed(operand).some((each) => isTrue(evalExpr(document, each, options))),
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
};

type Compute = (operands: readonly unknown[]) => unknown;

/** Evaluates the operands first: a list's items, or the one that stands alone. */
function ofOperands(compute: Compute): ExpressionOperator {
  return (document, operand, options) => compute(listed(operand).map((each) => evalExpr(document, each, options)));
}

/** A single operand may be a list, whose items are taken then. */
function overList(name: (typeof LIST_ACCUMULATORS)[number]): ExpressionOperator {
  const accumulate = ACCUMULATORS[name];
  return ofOperands((operands) => {
    const [first] = operands;
    return accumulate?.(operands.length === 1 && Array.isArray(first) ? (first as unknown[]) : operands);
  });
}

function nullFirst(operator: ExpressionOperator): ExpressionOperator {
  return (document, operand, options) => {
    const isNull = listed(operand).some((each) => isNil(evalExpr(document, each, options)));
    return isNull ? null : operator(document, operand, options);
  };
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
