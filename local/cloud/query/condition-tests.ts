import { someValue, type Reached } from './field-path';
import { kindOf } from '../indexes/index-key';
import { compareValues, sameValue } from './value-order';

/** Whether a condition holds for what its path led to. */
export type ConditionTest = (reached: readonly Reached[]) => boolean;

/** The operators that look at values, by name: operand → test. */
export const CONDITION_TESTS: Readonly<Record<string, (operand: unknown) => ConditionTest>> = {
  $eq: (operand) => someOf(equalTo(operand)),
  $ne: (operand) => not(someOf(equalTo(operand))),
  $in: (operand) => someOf(oneOf(operand as unknown[])),
  $nin: (operand) => not(someOf(oneOf(operand as unknown[]))),
  $gt: (operand) => someOf(ordered(operand, (order) => order > 0)),
  $gte: (operand) => someOf(ordered(operand, (order) => order >= 0)),
  $lt: (operand) => someOf(ordered(operand, (order) => order < 0)),
  $lte: (operand) => someOf(ordered(operand, (order) => order <= 0)),
  $exists: (operand) => (reached) => reached.some(({ value }) => value !== undefined) === isTrue(operand),
  $size: (operand) => (reached) => reached.some(({ value }) => Array.isArray(value) && value.length === operand),
  $mod: (operand) => someOf(remainder(operand as number[])),
  $regex: (operand) => someOf(matching(operand as RegExp)),
};

export function someOf(test: (value: unknown) => boolean): ConditionTest {
  return (reached) => reached.some((each) => someValue(each, test));
}

function not(test: ConditionTest): ConditionTest {
  return (reached) => !test(reached);
}

/** Null is also what is not there. A regular expression behind `$eq` would be a stored one. */
function equalTo(wanted: unknown): (value: unknown) => boolean {
  return (value) => sameValue(value, wanted);
}

/** A value, or what a regular expression matches: how the lists of `$in` and `$all` and a plain `{a: /re/}` are read. */
export function like(wanted: unknown): (value: unknown) => boolean {
  return wanted instanceof RegExp ? matching(wanted) : equalTo(wanted);
}

/** MongoDB's truth: everything but false, 0, null and what is not there. */
export function isTrue(value: unknown): boolean {
  return value !== false && value !== 0 && value !== null && value !== undefined;
}

/** `Set` and MongoDB agree on numbers, texts and booleans: NaN is NaN, −0 is 0. */
function oneOf(list: readonly unknown[]): (value: unknown) => boolean {
  const plain = new Set(list.filter(isPlain));
  const rest = list.filter((wanted) => !isPlain(wanted)).map(like);
  return (value) => (isPlain(value) && plain.has(value)) || rest.some((test) => test(value));
}

function isPlain(value: unknown): boolean {
  return ['number', 'string', 'boolean'].includes(typeof value);
}

/** Only values of the operand's own type are compared; NaN is in no order, it equals itself. */
function ordered(operand: unknown, fits: (order: number) => boolean): (value: unknown) => boolean {
  const kind = kindOf(operand);
  return (value) => {
    if (kindOf(value) !== kind) return false;
    const order = compareValues(value, operand);
    return Number.isNaN(value) || Number.isNaN(operand) ? order === 0 && fits(0) : fits(order);
  };
}

/** Fractions are cut off, as MongoDB does it. */
function remainder([divisor = 0, wanted = 0]: readonly number[]): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    Math.trunc(value) % Math.trunc(divisor) === Math.trunc(wanted);
}

/** Texts only: a stored regular expression is found by `$eq`. */
function matching(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}
