import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Fault } from './fault';

/** What `npm run faults` was asked. */
export interface FaultOptions {
  seed: number;
  /** Each fault's own number when absent. */
  rounds?: number;
  /** Ids of the faults to run; all when absent. */
  only?: readonly string[];
  json: boolean;
}

/** The options are not understood; the message says which can be given. */
export class BadOptions extends Error {
  override readonly name = 'BadOptions';
}

const USAGE =
  'npm run faults -- [--seed 7] [--rounds 1000] [--only F3,F6] [--json], or notices [--kills 300] [--seed 7] [--json]';

const OPTIONS = {
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string' },
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * @param ids the faults that there are
 * @throws BadOptions
 */
export function readFaultOptions(args: readonly string[], ids: readonly string[]): FaultOptions {
  const { seed, rounds, only, json } = parsed(args, OPTIONS);
  return {
    seed: wholeNumber('--seed', seed, 0),
    ...(rounds !== undefined && { rounds: wholeNumber('--rounds', rounds, 1) }),
    ...(only !== undefined && { only: listed(only).map((id) => known(id, ids)) }),
    json,
  };
}

/** What `npm run faults -- notices` was asked. */
export interface NoticesOptions {
  seed: number;
  kills: number;
  json: boolean;
}

const NOTICES_OPTIONS = {
  seed: { type: 'string', default: '1' },
  kills: { type: 'string', default: '300' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * @param args those after `notices`
 * @throws BadOptions
 */
export function readNoticesOptions(args: readonly string[]): NoticesOptions {
  const { seed, kills, json } = parsed(args, NOTICES_OPTIONS);
  return { seed: wholeNumber('--seed', seed, 0), kills: wholeNumber('--kills', kills, 1), json };
}

function parsed<const O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    const { values, tokens } = parseArgs({ args: [...args], options, tokens: true });
    mustStandOnce(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
    return values;
  } catch (cause) {
    if (cause instanceof BadOptions) throw cause;
    throw new BadOptions(`not understood: ${args.join(' ')}. ${USAGE}`, { cause });
  }
}

function mustStandOnce(names: readonly string[]): void {
  const again = names.find((name, index) => names.indexOf(name) < index);
  if (again !== undefined) throw new BadOptions(`--${again} is given twice. ${USAGE}`);
}

function listed(only: string): string[] {
  const ids = only.split(',').map((id) => id.trim().toUpperCase());
  if (ids.includes(''))
    throw new BadOptions(`--only takes ids with one comma between two, not ${only || 'nothing'}. ${USAGE}`);
  return ids;
}

/** @throws BadOptions when so few rounds prove nothing */
export function mustSuffice(
  { rounds = Infinity }: FaultOptions,
  { id, rounds: { least = 1 } }: Pick<Fault, 'id' | 'rounds'>,
): void {
  if (rounds < least) throw new BadOptions(`${id} needs at least ${least} rounds, not ${rounds}. ${USAGE}`);
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= 2 ** 31) return number;
  throw new BadOptions(`${option} takes a whole number from ${least}, not ${text || 'nothing'}. ${USAGE}`);
}

function known(id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id;
  throw new BadOptions(`no fault is called ${id}; there are ${ids.join(', ')}. ${USAGE}`);
}
