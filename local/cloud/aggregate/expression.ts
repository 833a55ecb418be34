import { EXPRESSION_OPERATORS } from './expression-operators';
import { hasOperators } from '../query/field-name';
import { fieldOf } from '../query/field-path';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';

/** What an expression may name besides its document's fields, without the `$$`. */
export type Variables = Readonly<Document>;
export const NO_VARIABLES: Variables = {};

/**
 * The value of a checked aggregate expression for one document; undefined when it is missing.
 *
 * @throws CloudError DATABASE_REQUEST_FAILED when a value does not fit
 */
export function evaluate(expression: unknown, document: unknown, variables: Variables): unknown {
  if (typeof expression === 'string')
    return expression.startsWith('$') ? valueAt(expression.split('.'), document, variables) : expression;
  const inner = (each: unknown, more?: Document): unknown => evaluate(each, document, { ...variables, ...more });
  if (Array.isArray(expression)) return expression.map((each) => inner(each) ?? null);
  if (!isPlainObject(expression)) return expression;
  return hasOperators(expression) ? operate(expression, inner) : object(expression, inner);
}

function operate(expression: Document, inner: (each: unknown) => unknown): unknown {
  const [[name, operand] = ['', undefined]] = Object.entries(expression);
  return EXPRESSION_OPERATORS[name]?.(operand, inner);
}

/** What is missing is no field. */
function object(fields: Document, inner: (each: unknown) => unknown): Document {
  const values = Object.entries(fields).map(([name, each]) => [name, inner(each)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** `$a.b`, `$$ROOT.a`, `$$variable.a`. */
function valueAt([first = '', ...rest]: readonly string[], document: unknown, variables: Variables): unknown {
  if (first.startsWith('$$')) return fieldsAt(variable(first.slice(2), document, variables), rest);
  return fieldsAt(document, [first.slice(1), ...rest]);
}

function variable(name: string, document: unknown, variables: Variables): unknown {
  if (name === 'ROOT' || name === 'CURRENT') return document;
  if (name === 'REMOVE') return undefined;
  if (!Object.hasOwn(variables, name)) throw failed(`Use of undefined variable: ${name}`);
  return variables[name];
}

/**
 * What an expression's path leads to: of a list, what each of its objects has there. Otherwise than in a query, a number is
 * a field's name and no place in a list.
 *
 * @see "$arrayElemAt", MongoDB manual: how an expression gets at a list's item
 */
function fieldsAt(value: unknown, names: readonly string[]): unknown {
  const [name, ...rest] = names;
  if (name === undefined) return value;
  if (!Array.isArray(value)) return isPlainObject(value) ? fieldsAt(fieldOf(value, name), rest) : undefined;
  return value
    .filter(isPlainObject)
    .map((item) => fieldsAt(item, names))
    .filter((found) => found !== undefined);
}
