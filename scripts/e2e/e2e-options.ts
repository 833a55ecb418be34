import { parseArgs } from 'node:util';
import { E2E_JOURNEYS, type E2eJourney } from './e2e-journeys';

/** What `npm run e2e` was asked for. */
export interface E2eOptions {
  /** Say which journeys there are, and run nothing. */
  list: boolean;
  /** The one journey to run; all, and the other tests of test/e2e/, when undefined. */
  only?: E2eJourney;
}

const USAGE = `npm run e2e                  every test of test/e2e/ in a real browser, and what went wrong in it
npm run e2e -- --list        the journeys
npm run e2e -- --only NAME   one of them`;

/** @throws Error with the usage */
export function readE2eOptions(args: readonly string[]): E2eOptions {
  const { list, only } = parse(args);
  if (only === undefined) return { list };
  const journey = E2E_JOURNEYS.find(({ name }) => name === only);
  if (journey === undefined) throw new Error(`${only}?\n${USAGE}`);
  return { list, only: journey };
}

function parse(args: readonly string[]): { list: boolean; only?: string } {
  const options = { list: { type: 'boolean', default: false }, only: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Error(`${args.join(' ')}?\n${USAGE}`, { cause: error });
  }
}
