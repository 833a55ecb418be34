import type { JsonSchema } from './json-schema';

/** One line of a table: where it stands in the JSON, what it is, and whether it has to be there. */
export interface SchemaRow {
  /** For example `[].accounts[].key`; empty for the value itself. */
  path: string;
  type: string;
  isNeeded: boolean;
}

/** Every value that a variable may hold, outside in. A choice between several forms is one row for each form's fields. */
export const schemaRows = (schema: JsonSchema, path = '', isNeeded = true): SchemaRow[] => [
  { path, type: typeOf(schema), isNeeded },
  ...innerRows(schema, path),
];

function innerRows(schema: JsonSchema, path: string): SchemaRow[] {
  const { oneOf, items, properties, additionalProperties: values } = schema;
  if (oneOf) return oneOf.flatMap((form) => fieldRows(form, path, kindOf(form)));
  if (items) return itemRows(items, `${path}[]`);
  if (properties) return fieldRows(schema, path);
  return typeof values === 'object' ? schemaRows(values, `${path}.*`, false) : [];
}

/** A list's objects are told by their fields alone. */
const itemRows = (items: JsonSchema, path: string): SchemaRow[] =>
  items.type === 'object' ? innerRows(items, path) : schemaRows(items, path, false);

function fieldRows({ properties = {}, required = [] }: JsonSchema, path: string, kind?: string): SchemaRow[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const where = kind === undefined ? `${path}.${name}` : `${path}(${kind}).${name}`;
    return schemaRows(field, where, required.includes(name));
  });
}

const kindOf = ({ properties = {} }: JsonSchema): string =>
  Object.values(properties).find((field) => field.const !== undefined)?.const ?? '';

function typeOf(schema: JsonSchema): string {
  const { enum: words, const: word, oneOf } = schema;
  if (oneOf) return `one of ${oneOf.map((form) => code(kindOf(form))).join(', ')}`;
  if (word !== undefined) return code(word);
  if (words) return words.map(code).join(', ');
  if (schema.type === 'array') return `list${atLeast(schema.minItems)}`;
  if (schema.type === 'object') return objectType(schema);
  if (schema.type === 'string') return textType(schema);
  return `${schema.type === 'integer' ? 'whole number' : 'number'}${rangeOf(schema)}`;
}

function objectType({ propertyNames, minProperties }: JsonSchema): string {
  if (propertyNames?.description !== undefined) return `object, each key ${propertyNames.description}`;
  if (!propertyNames?.enum) return 'object';
  return `object, keys of ${propertyNames.enum.map(code).join(', ')}${atLeast(minProperties)}`;
}

function textType({ description, pattern, minLength }: JsonSchema): string {
  if (description !== undefined) return description;
  if (pattern !== undefined) return `text like ${code(pattern)}`;
  return minLength === undefined ? 'text' : 'text, not empty';
}

function rangeOf({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const from = exclusiveMinimum === undefined ? minimum : `above ${exclusiveMinimum}`;
  if (from === undefined || maximum === undefined) return '';
  return ` ${from.toLocaleString('en-US')} to ${maximum.toLocaleString('en-US')}`;
}

const atLeast = (least: number | undefined): string => (least === undefined ? '' : `, at least ${least}`);
const code = (word: string): string => `\`${word.replace(/\|/g, '\\|')}\``;
