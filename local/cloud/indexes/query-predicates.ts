import { isPlainObject, type Document } from '../store/document';
import { isOrdered } from './index-key';
import { isOperators } from '../query/query-operators';
import { isRegExp, toRegExp } from '../query/regular-expression';

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
    else if (!name.startsWith('$')) collectCondition(condition, `${prefix}${name}`, into);
  }
}

function collectCondition(condition: unknown, path: string, into: Predicates): void {
  add(path, readCondition(condition), into);
  const wanted = isOperators(condition) ? condition['$elemMatch'] : undefined;
  if (!isPlainObject(wanted)) return;
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

/** A list as a value means "equals or contains this list": its index entries are its items, so it is left to the filter. */
const isPoint = (value: unknown): boolean => !Array.isArray(value);
const isChoice = (value: unknown): boolean => isPoint(value) && !isRegExp(value);

type Reader = (predicate: Predicate, value: unknown, condition: unknown) => void;
const READERS: Readonly<Record<string, Reader>> = {
  $eq: (predicate, value) => {
    if (isPoint(value)) predicate.points = [value];
  },
  $in: (predicate, value) => {
    if ((value as unknown[]).every(isChoice)) predicate.points ??= value as unknown[];
  },
  $all: (predicate, value) => {
    const known = (value as unknown[]).find((each) => isChoice(each) && !isOperators(each));
    if (known !== undefined) predicate.points ??= [known];
  },
  /** What is not there is indexed like null. */
  $exists: (predicate, value) => {
    if (value === false) predicate.points ??= [null];
  },
  $regex: (predicate, value, condition) => setPrefix(predicate, toRegExp(value, (condition as Document)['$options'])),
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

function setPrefix(predicate: Predicate, pattern: RegExp): void {
  const prefix = pattern.ignoreCase || pattern.multiline ? '' : prefixOf(pattern.source);
  if (prefix === '') return;
  setBound(predicate, 'lower', { value: prefix, inclusive: true });
  setBound(predicate, 'upper', { value: textAfter(prefix), inclusive: false });
}

function prefixOf(source: string): string {
  const [, literal = '', rest = ''] = PREFIX.exec(source) ?? [];
  return rest.includes('|') ? '' : literal;
}

/** The first text after all that begin with this one; the pattern above keeps its last letter from being the last there is. */
function textAfter(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
