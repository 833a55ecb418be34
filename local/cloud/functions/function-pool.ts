import { randomUUID } from 'node:crypto';
import type { CloudClock } from '../clock/cloud-clock';
import type { OperationLog } from '../operation-log';
import type { DeployedFunction } from './deployed-function';
import { FunctionFailure } from './function-failure';
import { FunctionWorker } from './function-worker';
import { requestEnvironment, type RunSource } from './worker-environment';
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
  /** Where the SDK's calls of one request go. */
  adminUrl: (functionName: string, requestId: string) => string;
  onOutput: (functionName: string, text: string) => void;
}

/** Instances of one function at a time. CloudBase starts far more; on one machine more threads only wait for each other. */
const MAX_WORKERS = 4;

interface Lane {
  idle: FunctionWorker[];
  busy: Set<FunctionWorker>;
  queue: { resolve: (worker: FunctionWorker) => void; reject: (failure: FunctionFailure) => void }[];
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
    const worker = await this.take(deployed);
    try {
      const run = () => this.runIn(worker, deployed, { ...request, requestId });
      return JSON.parse(await this.options.clock.atRealSpeed(run)) as unknown;
    } finally {
      await this.giveBack(deployed, worker);
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

  private async runIn(
    worker: FunctionWorker,
    deployed: DeployedFunction,
    request: Required<RunRequest>,
  ): Promise<string> {
    const { requestId, source } = request;
    const { log } = this.options;
    const startedAt = performance.now();
    const record = (error?: string): void => {
      const openid = 'openid' in source ? source.openid : undefined;
      const ms = Math.round(performance.now() - startedAt);
      log.end({
        requestId,
        function: deployed.name,
        ms,
        ...(openid !== undefined && { openid }),
        ...(error !== undefined && { error }),
      });
    };
    log.begin(requestId);
    try {
      const json = await worker.run(this.message(deployed, request));
      record();
      return json;
    } catch (error) {
      record(error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  private message(deployed: DeployedFunction, { event, source, requestId }: Required<RunRequest>): RunMessage {
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
    const worker = lane.idle.pop() ?? (lane.busy.size < MAX_WORKERS ? this.start(deployed) : undefined);
    if (!worker) return new Promise((resolve, reject) => lane.queue.push({ resolve, reject }));
    lane.busy.add(worker);
    return worker;
  }

  private start(deployed: DeployedFunction): FunctionWorker {
    const { clock, adminUrl, onOutput } = this.options;
    return new FunctionWorker({
      deployed,
      time: clock.shared,
      adminUrl: adminUrl(deployed.name, 'starting'),
      onOutput: (text) => {
        onOutput(deployed.name, text);
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
    } else if (worker.alive) lane.idle.push(worker);
  }

  private lane(name: string): Lane {
    const lane = this.lanes.get(name) ?? { idle: [], busy: new Set(), queue: [] };
    this.lanes.set(name, lane);
    return lane;
  }
}
