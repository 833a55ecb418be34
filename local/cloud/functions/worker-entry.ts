import { createRequire, Module } from 'node:module';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { SharedTime } from '../clock/shared-time';
import { replaceDate } from '../clock/worker-date';
import { heldMemory } from './held-memory';
import { loadCompiled } from './load-compiled';
import type { OneFileSdk, RunMessage, WorkerMessage, WorkerStart } from './worker-protocol';

/** Runs inside a worker thread: loads one function and runs it, one request at a time. */
type Main = (event: unknown, context: unknown) => unknown;

/** How often a run is looked at that waits, real ms. */
const WATCH_MS = 100;

const start = workerData as WorkerStart;
replaceDate(new SharedTime(start.time));

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function describe(error: unknown): string {
  if (typeof error === 'string') return error;
  const { stack } = (error ?? {}) as { stack?: unknown };
  return typeof stack === 'string' ? stack : inspect(error);
}

/** Tells that something is done, unless the function holds too much by then. */
function tellDone(message: WorkerMessage): void {
  tell(heldMemory() > start.memory ? { kind: 'outOfMemory' } : message);
}

/** Looks at what a run holds while it waits. @returns what ends that */
function watchMemory(): () => void {
  const watch = setInterval(() => {
    if (heldMemory() > start.memory) tell({ kind: 'outOfMemory' });
  }, WATCH_MS);
  return () => {
    clearInterval(watch);
  };
}

/** As JSON has it: a function, a symbol and undefined are nothing, and the platform sends null on. @throws TypeError */
function printResult(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return json ?? 'null';
}

function setEnvironment(environment: RunMessage['environment']): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/** Whoever requires the installed SDK gets the same from one file. */
function standIn({ cache }: NodeJS.Require, { installed, file, compiled }: OneFileSdk): void {
  let sdk: NodeJS.Module | undefined;
  const get = (): NodeJS.Module =>
    (sdk ??= Object.assign(new Module(installed), { exports: loadCompiled(file, compiled), loaded: true }));
  Object.defineProperty(cache, installed, { get, enumerable: true, configurable: true });
}

function load(): Main {
  const require = createRequire(start.entry);
  if (start.sdk) standIn(require, start.sdk);
  const { main } = require(start.entry) as { main?: unknown };
  if (typeof main !== 'function') throw new Error(`${start.entry} exports no main`);
  return main as Main;
}

async function run(main: Main, { event, context, environment }: RunMessage): Promise<void> {
  setEnvironment(environment);
  const endWatch = watchMemory();
  try {
    tellDone({ kind: 'returned', json: printResult(await main(event, context)) });
  } catch (error) {
    tell({ kind: 'failed', message: describe(error) });
  } finally {
    endWatch();
  }
}

try {
  const main = load();
  parentPort?.on('message', (message: RunMessage) => void run(main, message));
  tellDone({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'failed', message: describe(error) });
}
