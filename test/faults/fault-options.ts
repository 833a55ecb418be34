import { parseArgs } from 'node:util';

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

const USAGE = 'npm run faults -- [--seed 7] [--rounds 1000] [--only F3,F6] [--json]';

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
  const { seed, rounds, only, json } = parsed(args);
  return {
    seed: wholeNumber('--seed', seed, 0),
    ...(rounds !== undefined && { rounds: wholeNumber('--rounds', rounds, 1) }),
    ...(only !== undefined && { only: only.split(',').map((id) => known(id.trim().toUpperCase(), ids)) }),
    json,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (cause) {
    throw new BadOptions(`not understood: ${args.join(' ')}. ${USAGE}`, { cause });
  }
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= 2 ** 31) return number;
  throw new BadOptions(`${option} takes a whole number from ${least}, not ${text || 'nothing'}. ${USAGE}`);
}

function known(id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id;
  throw new BadOptions(`no fault is called ${id || 'nothing'}; there are ${ids.join(', ')}. ${USAGE}`);
}
