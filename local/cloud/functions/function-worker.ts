import { Worker } from 'node:worker_threads';
import type { SharedTime } from '../clock/shared-time';
import type { DeployedFunction } from './deployed-function';
import { FunctionFailure } from './function-failure';
import { workerCode } from './worker-code';
import { platformEnvironment } from './worker-environment';
import type { RunMessage, WorkerMessage, WorkerStart } from './worker-protocol';

export interface FunctionWorkerOptions {
  deployed: DeployedFunction;
  time: SharedTime;
  /** Where the SDK's calls go until a request says otherwise. */
  adminUrl: string;
  /** Called with what the function prints. */
  onOutput: (text: string) => void;
}

/** One worker thread with one function in it: an instance of CloudBase. It runs one request at a time. */
export class FunctionWorker {
  private readonly worker: Worker;
  private readonly ready: Promise<string>;
  private waiting: { resolve: (json: string) => void; reject: (failure: FunctionFailure) => void } | undefined;
  private dead = false;

  constructor(private readonly options: FunctionWorkerOptions) {
    const { deployed, time, adminUrl } = options;
    const start: WorkerStart = { entry: deployed.entry, time: time.memory };
    this.worker = new Worker(workerCode(), {
      eval: true,
      workerData: start,
      env: { ...deployed.environment, ...platformEnvironment(adminUrl) },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: deployed.memory },
    });
    this.ready = this.nextAnswer();
    this.ready.catch(() => this.close());
    this.listen();
  }

  /** False once the thread has ended: it takes no more requests. */
  get alive(): boolean {
    return !this.dead;
  }

  /**
   * Runs the function. Loading it does not count against its timeout, as in production.
   *
   * @returns the return value as JSON
   * @throws FunctionFailure `failed` or `timedOut`; after a time-out the worker is dead
   */
  async run(message: RunMessage): Promise<string> {
    await this.ready;
    const { timeout } = this.options.deployed;
    const answer = this.nextAnswer();
    const timer = setTimeout(() => {
      this.settle(
        new FunctionFailure(
          'timedOut',
          `FUNCTIONS_TIME_LIMIT_EXCEEDED: Invoking task timed out after ${String(timeout)} seconds`,
        ),
      );
      void this.close();
    }, timeout * 1000);
    this.worker.postMessage(message);
    return answer.finally(() => {
      clearTimeout(timer);
    });
  }

  async close(): Promise<void> {
    this.dead = true;
    this.settle(new FunctionFailure('failed', 'FUNCTIONS_EXECUTE_FAIL: the worker was closed'));
    await this.worker.terminate();
  }

  private listen(): void {
    const print = (chunk: Buffer): void => {
      this.options.onOutput(chunk.toString('utf8'));
    };
    this.worker.stdout.on('data', print);
    this.worker.stderr.on('data', print);
    this.worker.on('message', (message: WorkerMessage) => {
      this.receive(message);
    });
    this.worker.on('error', (error) => {
      this.end(error.stack ?? error.message);
    });
    this.worker.on('exit', (code) => {
      this.end(`the worker ended with code ${String(code)}`);
    });
  }

  private receive(message: WorkerMessage): void {
    if (message.kind === 'failed') this.settle(failed(message.message));
    else this.settle(message.kind === 'returned' ? message.json : '');
  }

  private end(reason: string): void {
    this.dead = true;
    this.settle(failed(reason));
  }

  private nextAnswer(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  private settle(answer: string | FunctionFailure): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (typeof answer === 'string') waiting?.resolve(answer);
    else waiting?.reject(answer);
  }
}

function failed(message: string): FunctionFailure {
  return new FunctionFailure('failed', `FUNCTIONS_EXECUTE_FAIL: ${message}`);
}
