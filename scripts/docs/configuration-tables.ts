import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { SCHEMAS } from '../../cloudfunctions/_adapters/configuration';
import { ROOT } from '../build/root';
import type { JsonSchema } from './json-schema';
import { schemaRows } from './schema-rows';

type Variable = keyof typeof SCHEMAS;
const VARIABLES = Object.keys(SCHEMAS) as Variable[];

/** Which functions cloudbaserc.json gives each variable. */
function neededBy(): (variable: Variable) => readonly string[] {
  const text = readFileSync(join(ROOT, 'cloudbaserc.json'), 'utf8');
  const { functions } = JSON.parse(text) as { functions: { name: string; envVariables: Record<string, string> }[] };
  return (variable) => functions.filter(({ envVariables }) => variable in envVariables).map(({ name }) => name);
}

/** Checks beyond a value's form have no place in JSON Schema: the prose beside the tables tells of them. */
const schemaOf = (variable: Variable): JsonSchema =>
  toJsonSchema(SCHEMAS[variable], { errorMode: 'ignore' }) as JsonSchema;

/** The first table: every variable, what it is, what counts without it, and which functions need it. */
export function variablesTable(): string {
  const of = neededBy();
  const everywhere = Math.max(...VARIABLES.map((variable) => of(variable).length));
  const rows = VARIABLES.map((variable) => {
    const schema = schemaOf(variable);
    const names = of(variable);
    const who = names.length === everywhere ? 'all functions' : names.map((name) => `\`${name}\``).join(', ');
    return [`[\`${variable}\`](#${variable.toLowerCase()})`, formOf(schema), absentOf(schema), who];
  });
  return table(['variable', 'what', 'when absent', 'needed by'], rows);
}

function formOf(schema: JsonSchema): string {
  const [first] = schemaRows(schema);
  const type = first?.type ?? '';
  return schema.type === 'array' || (schema.type === 'object' && !schema.enum) ? `JSON: ${type}` : type;
}

const absentOf = (schema: JsonSchema): string =>
  schema.default === undefined
    ? 'refused'
    : `\`${typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default)}\``;

/** A variable's fields, each with its type and bounds. */
export function fieldsTable(variable: Variable): string {
  const rows = schemaRows(schemaOf(variable)).slice(1);
  return table(
    ['field', 'what', 'needed'],
    rows.map(({ path, type, isNeeded }) => [`\`${path.replace(/^\./, '')}\``, type, isNeeded ? 'yes' : '']),
  );
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
