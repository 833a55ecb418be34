import { notModelled } from '../cloud-error';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';
import { isOperatorName } from '../query/field-name';
import { fieldOf } from '../query/field-path';
import { matcherOf } from '../query/matcher';

/** An update's path with its positions (`$`, `$[]`) replaced by the numbers of a document's items. */
export function placePath(document: Document, path: string, query: Document): string[] {
  if (!path.includes('$')) return [path];
  return place(document, path.split('.'), { done: [], query });
}

interface Placing {
  /** What is placed already. */
  done: readonly string[];
  query: Document;
}

function place(value: unknown, names: readonly string[], { done, query }: Placing): string[] {
  const [name, ...rest] = names;
  if (name === undefined) return [done.join('.')];
  return numbersOf(name, value, { done, query }).flatMap((found) =>
    place(fieldOf(value, found), rest, { done: [...done, found], query }),
  );
}

function numbersOf(name: string, value: unknown, { done, query }: Placing): string[] {
  if (name !== '$' && name !== '$[]') return [name];
  if (!Array.isArray(value))
    throw failed(`The path '${done.join('.')}' must exist in the document in order to apply array updates.`);
  return name === '$' ? [matchedItem(value, done.join('.'), query)] : value.map((_item, i) => String(i));
}

/** The first item of a list that the query asks for. */
function matchedItem(list: readonly unknown[], path: string, query: Document): string {
  const [condition, ...others] = conditionsOn(path, query);
  if (!condition) throw failed('The positional operator did not find the match needed from the query.');
  if (others.length > 0) throw notModelled(`positional $ with several conditions on '${path}'`);
  const [asked, wanted] = condition;
  const matches = matcherOf({ [asked]: wanted });
  const found = list.findIndex((item) => matches(nested(path.split('.'), [item])));
  if (found === -1) throw failed('The positional operator did not find the match needed from the query.');
  return String(found);
}

const NEGATIVE = ['$ne', '$nin', '$not', '$exists', '$size'];

function conditionsOn(path: string, query: Document): [string, unknown][] {
  return Object.entries(query).flatMap(([name, condition]): [string, unknown][] => {
    if (name === '$and') return (condition as Document[]).flatMap((part) => conditionsOn(path, part));
    if (isOperatorName(name)) throw notModelled(`positional $ with ${name} in the query`);
    if (name !== path && !name.startsWith(`${path}.`)) return [];
    const negative = isPlainObject(condition) && Object.keys(condition).find((each) => NEGATIVE.includes(each));
    if (negative) throw notModelled(`positional $ with ${negative} in the query`);
    return [[name, condition]];
  });
}

function nested(names: readonly string[], value: unknown): Document {
  return names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Document;
}
