import { Worker } from 'node:worker_threads';
import type { SharedTime } from '../clock/shared-time';
import type { DeployedFunction } from './deployed-function';
import { FunctionFailure } from './function-failure';
import { oneFileSdk } from './one-file-sdk';
import { workerCode } from './worker-code';
import { platformEnvironment } from './worker-environment';
import type { RunMessage, WorkerMessage, WorkerStart } from './worker-protocol';

/** Node's code for a worker whose heap is full. */
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
const MB = 1024 * 1024;
/** Node's timers wait no longer, ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface FunctionWorkerOptions {
  deployed: DeployedFunction;
  time: SharedTime;
  /** Real ms that index.js may take to load. */
  initialisationMs: number;
  /** Where the SDK's calls go until a request says otherwise. */
  adminUrl: string;
  /** Called with what the function prints, and the request that it runs or ran last; none while it loads. */
  onOutput: (requestId: string, text: string) => void;
}

/** One worker thread with one function in it: an instance of CloudBase. It runs one request at a time. */
export class FunctionWorker {
  private readonly worker: Worker;
  private readonly ready: Promise<string>;
  private waiting: { resolve: (json: string) => void; reject: (failure: FunctionFailure) => void } | undefined;
  private dead = false;
  private requestId = '';

  constructor(private readonly options: FunctionWorkerOptions) {
    const { deployed, time, adminUrl, initialisationMs } = options;
    const start: WorkerStart = {
      entry: deployed.entry,
      sdk: oneFileSdk(),
      time: time.memory,
      memory: deployed.memory * MB,
    };
    this.worker = new Worker(workerCode(), {
      eval: true,
      workerData: start,
      env: { ...deployed.environment, ...platformEnvironment(adminUrl) },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: deployed.memory },
    });
    this.ready = this.nextAnswer(initialisationMs, 'Initialising');
    this.ready.catch(() => this.close());
    this.listen();
  }

  /** False once the thread has ended: it takes no more requests. */
  get alive(): boolean {
    return !this.dead;
  }

  /**
   * Runs the function. Loading it does not count against its timeout, as in production; it has a limit of its own.
   *
   * @returns the return value as JSON
   * @throws FunctionFailure `failed`, `timedOut` or `outOfMemory`; after the last two the worker is dead
   */
  async run(message: RunMessage): Promise<string> {
    await this.ready;
    this.requestId = String(message.context['request_id']);
    const answer = this.nextAnswer(this.options.deployed.timeout * 1000, 'Invoking task');
    this.worker.postMessage(message);
    return answer;
  }

  async close(): Promise<void> {
    this.dead = true;
    this.settle(new FunctionFailure('failed', 'FUNCTIONS_EXECUTE_FAIL: the worker was closed'));
    await this.worker.terminate();
  }

  private listen(): void {
    const print = (chunk: Buffer): void => {
      this.options.onOutput(this.requestId, chunk.toString('utf8'));
    };
    this.worker.stdout.on('data', print);
    this.worker.stderr.on('data', print);
    this.worker.on('message', (message: WorkerMessage) => {
      this.receive(message);
    });
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      this.end(
        error.code === OUT_OF_MEMORY ? outOfMemory(this.options.deployed) : failed(error.stack ?? error.message),
      );
    });
    this.worker.on('exit', (code) => {
      this.end(failed(`the worker ended with code ${String(code)}`));
    });
  }

  private receive(message: WorkerMessage): void {
    if (message.kind === 'failed') this.settle(failed(message.message));
    if (message.kind === 'ready') this.settle('');
    if (message.kind === 'returned') this.settle(message.json);
    if (message.kind === 'outOfMemory') this.giveUp(outOfMemory(this.options.deployed));
  }

  /** Ends the thread, whatever it is at. */
  private giveUp(reason: FunctionFailure): void {
    this.settle(reason);
    void this.close();
  }

  private end(reason: FunctionFailure): void {
    this.dead = true;
    this.settle(reason);
  }

  /** @param what takes at most `ms`; then the thread is ended */
  private nextAnswer(ms: number, what: string): Promise<string> {
    const answer = new Promise<string>((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
    const giveUp = (): void => {
      this.giveUp(timedOut(what, ms));
    };
    const timer = setTimeout(giveUp, Math.min(ms, LONGEST_TIMER_MS));
    return answer.finally(() => {
      clearTimeout(timer);
    });
  }

  private settle(answer: string | FunctionFailure): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (typeof answer === 'string') waiting?.resolve(answer);
    else waiting?.reject(answer);
  }
}

function timedOut(what: string, ms: number): FunctionFailure {
  return new FunctionFailure(
    'timedOut',
    `FUNCTIONS_TIME_LIMIT_EXCEEDED: ${what} timed out after ${String(ms / 1000)} seconds`,
  );
}

function outOfMemory({ memory }: DeployedFunction): FunctionFailure {
  return new FunctionFailure(
    'outOfMemory',
    `FUNCTIONS_MEMORY_LIMIT_EXCEEDED: the function used up its ${String(memory)} MB`,
  );
}

function failed(message: string): FunctionFailure {
  return new FunctionFailure('failed', `FUNCTIONS_EXECUTE_FAIL: ${message}`);
}
