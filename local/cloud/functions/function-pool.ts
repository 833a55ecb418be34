import { randomUUID } from 'node:crypto';
import type { CloudClock } from '../clock/cloud-clock';
import type { OperationLog } from '../operation-log';
import type { DeployedFunction } from './deployed-function';
import { FunctionFailure } from './function-failure';
import { FunctionWorker } from './function-worker';
import type { RunSource } from './run-source';
import { requestEnvironment } from './worker-environment';
import type { RunMessage } from './worker-protocol';

/** One run that is asked for. */
export interface RunRequest {
  function: string;
  event: unknown;
  source: RunSource;
  /** Made when left out. */
  requestId?: string;
}
export interface FunctionPoolOptions {
  deployment: ReadonlyMap<string, DeployedFunction>;
  clock: CloudClock;
  log: OperationLog;
  /** Real ms that a function may take to load. */
  initialisationMs: number;
  /** Where the SDK's calls of one request go. */
  adminUrl: (functionName: string, requestId: string) => string;
}

/**
 * Instances of one function that work at a time. CloudBase starts far more; on one machine more threads only wait for each other.
 * One that waits for a function that it called is not counted [ours]: functions that call each other would wait for ever.
 */
const MAX_WORKERS = 4;

/** A request that has an instance. */
interface StartedRun extends Required<RunRequest> {
  queueMs: number;
}

interface Lane {
  idle: FunctionWorker[];
  busy: Set<FunctionWorker>;
  queue: { resolve: (worker: FunctionWorker) => void; reject: (failure: FunctionFailure) => void }[];
  /** Runs that wait for functions that they called, and for how many. */
  waiting: Map<string, number>;
}

/** Keeps warm workers per function and gives each request one of its own. */
export class FunctionPool {
  private readonly lanes = new Map<string, Lane>();
  private closed = false;

  constructor(private readonly options: FunctionPoolOptions) {}

  /**
   * Runs a function.
   *
   * @returns its return value, after the JSON that the platform makes of it
   * @throws FunctionFailure
   */
  async run(request: RunRequest): Promise<unknown> {
    const deployed = this.options.deployment.get(request.function);
    if (!deployed)
      throw new FunctionFailure('notFound', `FunctionName parameter could not be found: ${request.function}`);
    const requestId = request.requestId ?? randomUUID();
    const askedAt = performance.now();
    const worker = await this.take(deployed);
    const queueMs = Math.round(performance.now() - askedAt);
    try {
      const run = () => this.runIn(worker, deployed, { ...request, requestId, queueMs });
      return JSON.parse(await this.options.clock.atRealSpeed(run)) as unknown;
    } finally {
      this.lane(deployed.name).waiting.delete(requestId);
      await this.giveBack(deployed, worker);
    }
  }

  /** What `call` comes to, for which a run waits: meanwhile another worker may take its place. */
  async whileWaiting<T>(run: { function: string; requestId: string }, call: () => Promise<T>): Promise<T> {
    const { function: name, requestId } = run;
    const lane = this.lane(name);
    lane.waiting.set(requestId, (lane.waiting.get(requestId) ?? 0) + 1);
    this.startQueued(name, lane);
    try {
      return await call();
    } finally {
      const left = (lane.waiting.get(requestId) ?? 1) - 1;
      if (left > 0) lane.waiting.set(requestId, left);
      else lane.waiting.delete(requestId);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    const lanes = [...this.lanes.values()];
    const closing = new FunctionFailure('failed', 'FUNCTIONS_EXECUTE_FAIL: the cloud is closing');
    for (const { queue } of lanes) for (const { reject } of queue.splice(0)) reject(closing);
    const workers = lanes.flatMap(({ idle, busy }) => [...idle, ...busy]);
    await Promise.all(workers.map((worker) => worker.close()));
  }

  private async runIn(worker: FunctionWorker, deployed: DeployedFunction, request: StartedRun): Promise<string> {
    const { requestId, source, queueMs } = request;
    const { log, clock } = this.options;
    const openid = 'openid' in source ? source.openid : undefined;
    const start = { requestId, function: deployed.name, source: source.kind, at: clock.now(), queueMs };
    log.begin({ ...start, ...(openid !== undefined && { openid }) });
    const startedAt = performance.now();
    const ms = (): number => Math.round(performance.now() - startedAt);
    try {
      const json = await worker.run(this.message(deployed, request));
      log.end(requestId, { ms: ms(), resultBytes: Buffer.byteLength(json) });
      return json;
    } catch (error) {
      log.end(requestId, { ms: ms(), error: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  private message(deployed: DeployedFunction, { event, source, requestId }: StartedRun): RunMessage {
    const environment = requestEnvironment(this.options.adminUrl(deployed.name, requestId), source);
    const context = {
      request_id: requestId,
      function_name: deployed.name,
      function_version: '$LATEST',
      memory_limit_in_mb: deployed.memory,
      time_limit_in_ms: deployed.timeout * 1000,
      environment: JSON.stringify(environment),
    };
    return { event, context, environment };
  }

  private async take(deployed: DeployedFunction): Promise<FunctionWorker> {
    const lane = this.lane(deployed.name);
    const worker = takeIdle(lane) ?? (hasRoom(lane) ? this.start(deployed) : undefined);
    if (!worker) return new Promise((resolve, reject) => lane.queue.push({ resolve, reject }));
    lane.busy.add(worker);
    return worker;
  }

  private startQueued(name: string, lane: Lane): void {
    const deployed = this.options.deployment.get(name);
    const next = deployed && hasRoom(lane) ? lane.queue.shift() : undefined;
    if (!deployed || !next) return;
    const worker = this.start(deployed);
    lane.busy.add(worker);
    next.resolve(worker);
  }

  private start(deployed: DeployedFunction): FunctionWorker {
    const { clock, adminUrl, log, initialisationMs } = this.options;
    return new FunctionWorker({
      deployed,
      initialisationMs,
      time: clock.shared,
      adminUrl: adminUrl(deployed.name, 'starting'),
      onOutput: (requestId, text) => {
        log.print({ requestId, function: deployed.name }, text);
      },
    });
  }

  private async giveBack(deployed: DeployedFunction, worker: FunctionWorker): Promise<void> {
    const lane = this.lane(deployed.name);
    lane.busy.delete(worker);
    if (this.closed) {
      await worker.close();
      return;
    }
    const next = lane.queue.shift();
    if (next) {
      const successor = worker.alive ? worker : this.start(deployed);
      lane.busy.add(successor);
      next.resolve(successor);
    } else if (lane.idle.length >= MAX_WORKERS) await worker.close();
    else if (worker.alive) lane.idle.push(worker);
  }

  private lane(name: string): Lane {
    const lane = this.lanes.get(name) ?? { idle: [], busy: new Set(), queue: [], waiting: new Map() };
    this.lanes.set(name, lane);
    return lane;
  }
}

/** A worker may die while it has nothing to do: of what its function left running. */
function takeIdle({ idle }: Lane): FunctionWorker | undefined {
  for (let worker = idle.pop(); worker; worker = idle.pop()) if (worker.alive) return worker;
  return undefined;
}

function hasRoom({ busy, waiting }: Lane): boolean {
  return busy.size - waiting.size < MAX_WORKERS;
}
