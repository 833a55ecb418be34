import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What a shell says of a process that a signal has ended: this and the signal's number. */
const ENDED_BY_SIGNAL = 128;

/**
 * Does long work that tells its stages. When the process ends before the work has, it says so, and where it was: told to by a signal, or
 * because nothing was left to wait for, which Node takes for success. Nobody can tell of SIGKILL: the stage that was told last is all
 * that is left of it.
 *
 * @param work is given what tells a stage
 */
export async function sayHowItEnded<T>(what: string, work: (tell: (stage: string) => void) => Promise<T>): Promise<T> {
  let stage = 'its beginning';
  const onExit = (): void => {
    console.error(`${what}: the process ended before it was done, at ${stage}`);
    process.exitCode ??= 1;
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    console.error(`${what}: told to end by ${signal}`);
    process.exit(ENDED_BY_SIGNAL + constants.signals[signal]);
  };
  process.on('exit', onExit);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await work((next) => {
      stage = next;
      console.log(`… ${stage}`);
    });
  } finally {
    process.off('exit', onExit);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
