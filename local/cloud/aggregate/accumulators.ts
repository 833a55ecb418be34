import { compareValues, sameValue } from '../query/value-order';

/** One value of what many documents gave; `undefined` where a document had none. */
export type Accumulator = (values: readonly unknown[]) => unknown;

/**
 * The accumulators that a group may use.
 *
 * @see "Aggregate.group", WeChat cloud development: 累计器必须是以下操作符之一
 */
export const ACCUMULATORS: Readonly<Record<string, Accumulator>> = {
  /** Each value once; what is missing is no value. */
  $addToSet: (values) =>
    present(values).reduce<unknown[]>(
      (kept, value) => (kept.some((one) => sameValue(one, value)) ? kept : [...kept, value]),
      [],
    ),
  $avg: (values) => mean(numbers(values)),
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $max: (values) => extreme(values, 1),
  $min: (values) => extreme(values, -1),
  $push: present,
  $stdDevPop: (values) => deviation(numbers(values), 0),
  $stdDevSamp: (values) => deviation(numbers(values), 1),
  $sum: (values) => total(numbers(values)),
};

/** Those that are expressions too: over a list, or over the values given. */
export const LIST_ACCUMULATORS = ['$avg', '$max', '$min', '$stdDevPop', '$stdDevSamp', '$sum'] as const;

function present(values: readonly unknown[]): unknown[] {
  return values.filter((value) => value !== undefined);
}

function numbers(values: readonly unknown[]): number[] {
  return values.filter((value): value is number => typeof value === 'number');
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length;
}

/** Null and missing take no part. */
function extreme(values: readonly unknown[], sign: 1 | -1): unknown {
  const known = values.filter((value) => value !== undefined && value !== null);
  if (known.length === 0) return null;
  return known.reduce((best, value) => (compareValues(value, best) * sign > 0 ? value : best));
}

/** @param lost 1 for a sample, 0 for the whole population; null when too few values are left */
function deviation(values: readonly number[], lost: 0 | 1): number | null {
  const middle = mean(values);
  if (middle === null || values.length <= lost) return null;
  return Math.sqrt(total(values.map((value) => (value - middle) ** 2)) / (values.length - lost));
}
