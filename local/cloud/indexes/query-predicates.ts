import { isItemNumber } from '../query/field-path';
import { isPlainObject, type Document } from '../store/document';
import { isOrdered } from './index-key';
import { isOperatorName } from '../query/field-name';
import { isOperators } from '../query/query-operators';
import { isRegExp, toRegExp } from '../query/regular-expression';
import { compareValues } from '../query/value-order';

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
type Predicates = Map<string, Predicate>;

/** Reads from a query, by path, what all its matches have in common. Negations say nothing here. */
export function readPredicates(query: Document): Map<string, Predicate> {
  const predicates: Predicates = new Map();
  collect(query, '', predicates);
  return predicates;
}

/** @param prefix of the paths, for what a list's items are asked for */
function collect(query: Document, prefix: string, into: Predicates): void {
  for (const [name, condition] of Object.entries(query)) {
    if (name === '$and') for (const part of condition as Document[]) collect(part, prefix, into);
    else if (name === '$or') collectChoices(condition as Document[], prefix, into);
    else if (!isOperatorName(name)) collectCondition(condition, `${prefix}${name}`, into);
  }
}

function collectCondition(condition: unknown, path: string, into: Predicates): void {
  add(path, readCondition(condition), into);
  const wanted = isOperators(condition) ? condition['$elemMatch'] : undefined;
  // An index enters a list that is found by its number as one value, not its items.
  if (!isPlainObject(wanted) || isItemNumber(path.split('.').at(-1) ?? '')) return;
  if (isOperators(wanted)) add(path, readCondition(wanted), into);
  else collect(wanted, `${path}.`, into);
}

function add(path: string, predicate: Predicate, into: Predicates): void {
  into.set(path, { ...predicate, ...into.get(path) });
}

/** Where each alternative names values for the same path, one of them all it is. */
function collectChoices(parts: readonly Document[], prefix: string, into: Predicates): void {
  const [first, ...others] = parts.map((part) => {
    const choice: Predicates = new Map();
    collect(part, prefix, choice);
    return choice;
  });
  for (const [path, { points }] of first ?? []) {
    const lists = [points, ...others.map((other) => other.get(path)?.points)];
    if (lists.every((list) => list !== undefined)) add(path, { points: lists.flat() }, into);
  }
}

function readCondition(condition: unknown): Predicate {
  const predicate: Predicate = {};
  for (const [operator, value] of Object.entries(asOperators(condition)))
    READERS[operator]?.(predicate, value, condition);
  return predicate;
}

function asOperators(condition: unknown): Document {
  if (isRegExp(condition)) return { $regex: condition };
  return isOperators(condition) ? condition : { $eq: condition };
}

/** A list is an entry where it is another's item, and has its first item's entry where it is the field's value. */
function pointsOf(value: unknown): unknown[] {
  return Array.isArray(value) && value.length > 0 ? [value[0], value] : [value];
}

type Reader = (predicate: Predicate, value: unknown, condition: unknown) => void;
const READERS: Readonly<Record<string, Reader>> = {
  $eq: (predicate, value) => {
    predicate.points = pointsOf(value);
  },
  $in: (predicate, value) => {
    const choices = value as unknown[];
    if (choices.some(isRegExp)) setTexts(predicate, choices);
    else predicate.points ??= choices.flatMap(pointsOf);
  },
  $all: (predicate, value) => {
    const known = (value as unknown[]).find((each) => !isRegExp(each) && !isOperators(each));
    if (known !== undefined) predicate.points ??= pointsOf(known);
  },
  /** What is not there is indexed like null. */
  $exists: (predicate, value) => {
    if (value === false) predicate.points ??= [null];
  },
  $regex: (predicate, value, condition) => setTexts(predicate, [toRegExp(value, (condition as Document)['$options'])]),
  $gt: (predicate, value) => setBound(predicate, 'lower', { value, inclusive: false }),
  $gte: (predicate, value) => setBound(predicate, 'lower', { value, inclusive: true }),
  $lt: (predicate, value) => setBound(predicate, 'upper', { value, inclusive: false }),
  $lte: (predicate, value) => setBound(predicate, 'upper', { value, inclusive: true }),
};

function setBound(predicate: Predicate, side: 'lower' | 'upper', bound: Bound): void {
  if (isOrdered(bound.value)) predicate[side] ??= bound;
}

/** `^abc` and nothing that could make `abc` optional: MongoDB's "prefix expression". */
const PREFIX = /^\^([A-Za-z0-9 _:#@/\u4e00-\u9fff-]+)(?![*?{])(.*)$/s;

interface Texts {
  from: Bound;
  to: Bound;
}

/** Texts and patterns: all between the least and the greatest that fits one of them. */
function setTexts(predicate: Predicate, choices: readonly unknown[]): void {
  const ranges = choices.map(textsOf);
  if (!ranges.every((range) => range !== undefined)) return;
  const compare = (a: Bound, b: Bound): number => compareValues(a.value, b.value);
  const [least] = ranges.map(({ from }) => from).sort(compare);
  const greatest = ranges
    .map(({ to }) => to)
    .sort(compare)
    .at(-1);
  if (!least || !greatest) return;
  setBound(predicate, 'lower', least);
  setBound(predicate, 'upper', { value: greatest.value, inclusive: ranges.some(({ to }) => to.inclusive) });
}

/** Undefined where nothing is known of how they begin. */
function textsOf(choice: unknown): Texts | undefined {
  if (typeof choice === 'string')
    return { from: { value: choice, inclusive: true }, to: { value: choice, inclusive: true } };
  if (!isRegExp(choice)) return undefined;
  const pattern = toRegExp(choice);
  const prefix = pattern.ignoreCase || pattern.multiline ? '' : prefixOf(pattern.source);
  if (prefix === '') return undefined;
  return { from: { value: prefix, inclusive: true }, to: { value: textAfter(prefix), inclusive: false } };
}

function prefixOf(source: string): string {
  const [, literal = '', rest = ''] = PREFIX.exec(source) ?? [];
  return rest.includes('|') ? '' : literal;
}

/** The first text after all that begin with this one; the pattern above keeps its last letter from being the last there is. */
function textAfter(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
