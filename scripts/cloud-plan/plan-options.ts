import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../build/root';
import type { CloudPlanSources } from './cloud-plan';

export interface PlanOptions {
  sources: CloudPlanSources;
  json: boolean;
}

/** What the command does not do as it was asked; the message says what to ask. */
export class PlanRefusal extends Error {
  override readonly name = 'PlanRefusal';
}

const OPTIONS = {
  functions: { type: 'string' },
  database: { type: 'string' },
  base: { type: 'string' },
  events: { type: 'string' },
  http: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const USAGE =
  '--functions DIR --database FILE --base FILE [--events FILE] [--http FILE] of a project of your own; without them, this product’s; --json';

const PRODUCT = join(ROOT, 'cloudfunctions');
const PRODUCT_SOURCES: CloudPlanSources = {
  functionsDir: PRODUCT,
  databaseFile: join(PRODUCT, 'database.json'),
  baseFile: join(ROOT, 'cloudbaserc.json'),
  eventsFile: join(PRODUCT, 'events.json'),
  httpAccessFile: join(PRODUCT, 'http-access.json'),
};

/** A project is planned whole: one file of the product's among another's would be wrong. @throws PlanRefusal */
export function readPlanOptions(args: readonly string[]): PlanOptions {
  const { json, functions, database, base, events, http } = parse(args);
  const isProduct = [functions, database, base, events, http].every((path) => path === undefined);
  if (isProduct) return { sources: PRODUCT_SOURCES, json };
  const sources = {
    functionsDir: needed('--functions', functions),
    databaseFile: needed('--database', database),
    baseFile: needed('--base', base),
    ...(events !== undefined && { eventsFile: resolve(events) }),
    ...(http !== undefined && { httpAccessFile: resolve(http) }),
  };
  return { sources, json };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const [why = ''] = String(error).split('.', 1);
    throw new PlanRefusal(`${why}: ${USAGE}`, { cause: error });
  }
}

function needed(name: string, path: string | undefined): string {
  if (path !== undefined && path !== '') return resolve(path);
  throw new PlanRefusal(`${name} is missing: ${USAGE}`);
}
