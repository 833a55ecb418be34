import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MAX_SPEED } from '../clock/cloud-clock';
import type { WantedClock } from '../clock/open-clock';
import { LATEST } from '../clock/shared-time';
import { withLimits, type Limits } from '../limits';
import { CliRefusal } from './cli-refusal';

/** What `local-cloud` was asked, paths absolute. */
export interface CliOptions {
  functionsDir: string;
  databaseFile: string;
  dataFolder: string;
  port: number;
  baseFile?: string;
  eventsFile?: string;
  environmentFile?: string;
  repliesFile?: string;
  durable: boolean;
  strict: boolean;
  unindexed?: 'warn' | 'refuse';
  limits: Partial<Limits>;
  clock: WantedClock;
  logs: 'json' | 'text';
}

const OPTIONS = {
  functions: { type: 'string' },
  database: { type: 'string' },
  data: { type: 'string', default: '.local-cloud' },
  port: { type: 'string', default: '8788' },
  base: { type: 'string' },
  events: { type: 'string' },
  'env-file': { type: 'string' },
  replies: { type: 'string' },
  durable: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  unindexed: { type: 'string' },
  limit: { type: 'string', multiple: true },
  clock: { type: 'string', default: 'now' },
  speed: { type: 'string' },
  paused: { type: 'boolean' },
  logs: { type: 'string', default: 'text' },
} as const;

const MAX_PORT = 65_535;

/** @throws CliRefusal */
export function readCliOptions(args: readonly string[]): CliOptions {
  const given = parse(args);
  return {
    functionsDir: resolve(needed('--functions', given.functions, 'the folder of built functions')),
    databaseFile: resolve(needed('--database', given.database, 'the database.json that names collections and indexes')),
    dataFolder: resolve(given.data),
    port: readPort(given.port),
    ...paths({ baseFile: given.base, eventsFile: given.events }),
    ...paths({ environmentFile: given['env-file'], repliesFile: given.replies }),
    durable: given.durable,
    strict: given.strict,
    ...(given.unindexed !== undefined && {
      unindexed: oneOf('--unindexed', given.unindexed, ['warn', 'refuse'] as const),
    }),
    limits: readLimits(given.limit ?? []),
    clock: readClock(given),
    logs: oneOf('--logs', given.logs, ['json', 'text'] as const),
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('.', 1)[0] : String(error);
    throw new CliRefusal(`${why}: --help lists what there is`, { cause: error });
  }
}

function needed(name: string, value: string | undefined, what: string): string {
  if (value !== undefined && value !== '') return value;
  throw new CliRefusal(`${name} is missing: ${what}`);
}

function paths<K extends string>(given: Record<K, string | undefined>): Partial<Record<K, string>> {
  const entries = Object.entries<string | undefined>(given).flatMap(([name, path]) =>
    path === undefined ? [] : [[name, resolve(path)] as const],
  );
  return Object.fromEntries(entries) as Partial<Record<K, string>>;
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= MAX_PORT) return port;
  throw new CliRefusal(`--port ${text} is none: a whole number from 0 (any that is free) to ${MAX_PORT}`);
}

/** `name=value`, as often as there are limits to change. */
function readLimits(given: readonly string[]): Partial<Limits> {
  const limits = Object.fromEntries(given.map(readLimit));
  try {
    withLimits(limits);
    return limits;
  } catch (error) {
    throw new CliRefusal(`--limit: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readLimit(text: string): [name: string, value: number] {
  const [, name, value] = /^(\w+)=(\d+|Infinity)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, Number(value)];
  throw new CliRefusal(`--limit ${text} is none: name=number, such as operationsPerSecond=100`);
}

function readClock(given: { clock: string; speed?: string; paused?: boolean }): WantedClock {
  return {
    ...(given.clock !== 'now' && { startAt: readMoment(given.clock) }),
    ...(given.speed !== undefined && { speed: readSpeed(given.speed) }),
    ...(given.paused !== undefined && { paused: given.paused }),
  };
}

function readMoment(text: string): number {
  const at = Date.parse(text);
  if (at >= 0 && at <= LATEST) return at;
  throw new CliRefusal(
    `--clock ${text} is no moment: now, or an ISO time of the years 1970 to 9999 such as 2026-11-21T14:00:00+08:00`,
  );
}

function readSpeed(text: string): number {
  const speed = Number(text);
  if (text !== '' && speed > 0 && speed <= MAX_SPEED) return speed;
  throw new CliRefusal(
    `--speed ${text} is none: cloud seconds a real second, above 0 and at most ${MAX_SPEED}; --paused stops the clock`,
  );
}

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  throw new CliRefusal(`${name} ${given} is none: ${allowed.join(' or ')}`);
}
