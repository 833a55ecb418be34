import { isPlainObject, type Document } from './document';
import { isOrdered } from './index-key';

export interface Bound {
  value: unknown;
  inclusive: boolean;
}
/** What every matching document is known to satisfy at one path; an index may use any part of it. */
export interface Predicate {
  /** One of these values. */
  points?: unknown[];
  lower?: Bound;
  upper?: Bound;
}

/** Reads from a query, by path, what all its matches have in common. Alternatives and negations say nothing here. */
export function readPredicates(query: Document): Map<string, Predicate> {
  const predicates = new Map<string, Predicate>();
  collect(query, predicates);
  return predicates;
}

function collect(query: Document, into: Map<string, Predicate>): void {
  for (const [path, condition] of Object.entries(query)) {
    if (path === '$and') for (const part of condition as Document[]) collect(part, into);
    else if (!path.startsWith('$')) into.set(path, { ...readCondition(condition), ...into.get(path) });
  }
}

function readCondition(condition: unknown): Predicate {
  const predicate: Predicate = {};
  for (const [operator, value] of Object.entries(asOperators(condition))) READERS[operator]?.(predicate, value);
  return predicate;
}

function asOperators(condition: unknown): Document {
  const isOperators = isPlainObject(condition) && Object.keys(condition).some((name) => name.startsWith('$'));
  return isOperators ? condition : { $eq: condition };
}

/** A list as a value means "equals or contains this list": its index entries are its items, so it is left to the filter. */
const isPoint = (value: unknown): boolean => !Array.isArray(value);

const READERS: Readonly<Record<string, (predicate: Predicate, value: unknown) => void>> = {
  $eq: (predicate, value) => {
    if (isPoint(value)) predicate.points = [value];
  },
  $in: (predicate, value) => {
    if ((value as unknown[]).every(isPoint)) predicate.points ??= value as unknown[];
  },
  $gt: (predicate, value) => setBound(predicate, 'lower', { value, inclusive: false }),
  $gte: (predicate, value) => setBound(predicate, 'lower', { value, inclusive: true }),
  $lt: (predicate, value) => setBound(predicate, 'upper', { value, inclusive: false }),
  $lte: (predicate, value) => setBound(predicate, 'upper', { value, inclusive: true }),
};

function setBound(predicate: Predicate, side: 'lower' | 'upper', bound: Bound): void {
  if (isOrdered(bound.value)) predicate[side] ??= bound;
}
