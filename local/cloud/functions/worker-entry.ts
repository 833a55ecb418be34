import { createRequire, Module } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { SharedTime } from '../clock/shared-time';
import { replaceDate } from '../clock/worker-date';
import { loadCompiled } from './load-compiled';
import type { RunMessage, WorkerMessage, WorkerStart } from './worker-protocol';

/** Runs inside a worker thread: loads one function and runs it, one request at a time. */
type Main = (event: unknown, context: unknown) => unknown;

const start = workerData as WorkerStart;
replaceDate(new SharedTime(start.time));

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function describe(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  return typeof error === 'string' ? error : JSON.stringify(error);
}

function setEnvironment(environment: RunMessage['environment']): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/** Whoever requires the installed SDK gets the same from one file. */
function standIn({ cache }: NodeJS.Require): void {
  const { installed, file, compiled } = start.sdk;
  let sdk: NodeJS.Module | undefined;
  const get = (): NodeJS.Module =>
    (sdk ??= Object.assign(new Module(installed), { exports: loadCompiled(file, compiled), loaded: true }));
  Object.defineProperty(cache, installed, { get, enumerable: true, configurable: true });
}

function load(): Main {
  const require = createRequire(start.entry);
  standIn(require);
  const { main } = require(start.entry) as { main?: unknown };
  if (typeof main !== 'function') throw new Error(`${start.entry} exports no main`);
  return main as Main;
}

async function run(main: Main, { event, context, environment }: RunMessage): Promise<void> {
  setEnvironment(environment);
  try {
    const value = await main(event, context);
    // A function may return nothing; the platform sends null on.
    tell({ kind: 'returned', json: JSON.stringify(value ?? null) });
  } catch (error) {
    tell({ kind: 'failed', message: describe(error) });
  }
}

try {
  const main = load();
  parentPort?.on('message', (message: RunMessage) => void run(main, message));
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'failed', message: describe(error) });
}
