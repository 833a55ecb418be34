import { join } from 'node:path';
import type { CloudClock } from './clock/cloud-clock';
import { closeAll, type Closings } from './closings';
import { EventPushes } from './event-pushes';
import { StoredFiles } from './files/stored-files';
import { readDeployment } from './functions/deployed-function';
import { FunctionPool, type RunRequest } from './functions/function-pool';
import { callFunction } from './http/call-route';
import { FrontDoor } from './http/front-door';
import { Gateway } from './http/gateway';
import { bodyBytes, routes, type RouteDeps } from './http/routes';
import { DocumentBrowser } from './inspect/document-browser';
import { EventLog } from './inspect/event-log';
import type { Operation } from './inspect/operation';
import { withLimits } from './limits';
import type { LocalCloudOptions } from './local-cloud-options';
import { FILES_FOLDER } from './local-names';
import { PhoneCodes } from './open-apis/phone-codes';
import { ReplyTable } from './open-apis/reply-table';
import { openDatabase } from './open-database';
import { OperationLog } from './operation-log';
import { OperationRate } from './operation-rate';
import { SendWeather, type SendFault } from './send-weather';
import { Timers } from './timers';
import { WechatBooks, type SentMessage } from './wechat-books';
import { readEventRoutes, type EventRoutes } from './wechat-events';

export interface LocalCloud {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  readonly clock: CloudClock;
  /** Same as POST /call/<fn>. @throws FunctionFailure */
  call(fn: string, body: unknown, openid?: string): Promise<unknown>;
  /** Fires the function's trigger now. @throws FunctionFailure */
  runTimer(fn: string): Promise<unknown>;
  /**
   * Resolves when no timer is due, none runs, and WeChat has told of every event: after a jump on a paused clock, everything
   * has happened.
   */
  settled(): Promise<void>;
  /** Books accepts with WeChat; no tap, so no function is told. */
  grantAccepts(openid: string, templateIds: string[], n?: number): void;
  /** What the next sends meet, in order, instead of what was set before. */
  setSendWeather(faults: readonly SendFault[]): void;
  /** Every message that WeChat took, oldest first. */
  messages(): SentMessage[];
  /** Every database operation since the last reset, oldest first. */
  operations(): Operation[];
  resetOperations(): void;
  close(): Promise<void>;
}

/**
 * Starts the cloud.
 *
 * @throws Error when a configuration is wrong, naming the file or function; DataFolderInUse when another cloud runs on the data;
 *   CloudError E11000 when the data break a unique index. Nothing is left open then.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const open: Closings = [];
  try {
    return await start(options, open);
  } catch (error) {
    await closeAll(open);
    throw error;
  }
}

async function start(options: LocalCloudOptions, open: Closings): Promise<LocalCloud> {
  const address = { url: '' };
  const parts = openParts(options, open, () => address.url);
  const { pool, pushes, timers, limits } = parts;
  const gateway = new Gateway(new FrontDoor(options.allowedOrigins ?? []), routes(parts), bodyBytes(limits));
  open.push(() => gateway.close());
  open.push(() => pool.close());
  open.push(() => pushes.close());
  await gateway.listen(options.port ?? 0);
  address.url = gateway.url;
  open.push(() => timers.close());
  timers.begin();
  return facade(gateway.url, parts, () => closeAll(open));
}

interface Parts extends RouteDeps {
  pushes: EventPushes;
  timers: Timers;
}

/** @param url where the gateway listens, known once it does */
function openParts(options: LocalCloudOptions, open: Closings, url: () => string): Parts {
  const { functionsDir, baseFile, environment = {}, durable = false } = options;
  const limits = withLimits(options.limits);
  const deployment = readDeployment({ functionsDir, environment, ...(baseFile !== undefined && { baseFile }) });
  const eventRoutes = readEvents(options.eventsFile, deployment);
  const { db, clock, commits, store, transactions } = openDatabase(options, limits, open);
  const events = new EventLog({ form: options.logs ?? 'none' });
  const log = new OperationLog(events);
  const adminUrl = (name: string, requestId: string): string => `${url()}/admin/${name}/${requestId}`;
  const pool = new FunctionPool({ deployment, clock, log, initialisationMs: limits.initialisationMs, adminUrl });
  const run = (request: RunRequest): Promise<unknown> => pool.run(request);
  const pushes = new EventPushes({ routes: eventRoutes, run, onFailure: events.onUndelivered.bind(events) });
  return {
    ...{ deployment, limits, clock, store, transactions, log, pool, pushes },
    timers: new Timers({ deployment, run, clock, onRun: events.onTimer.bind(events) }),
    books: new WechatBooks({ db, commits, now: () => clock.now(), onEvent: pushes.push.bind(pushes) }),
    browser: new DocumentBrowser({ db, store }),
    files: new StoredFiles(join(options.dataFolder, FILES_FOLDER), { durable, origin: url }),
    sendWeather: new SendWeather(),
    phoneCodes: new PhoneCodes(() => clock.now()),
    replyTable: new ReplyTable(options.openApiReplies ?? {}),
    rate: new OperationRate({ perSecond: limits.operationsPerSecond, refuses: options.strict ?? false }),
  };
}

function readEvents(eventsFile: string | undefined, deployment: ReadonlyMap<string, unknown>): EventRoutes {
  return eventsFile === undefined ? new Map() : readEventRoutes(eventsFile, new Set(deployment.keys()));
}

function facade(url: string, parts: Parts, close: () => Promise<void>): LocalCloud {
  const { limits, clock, pool, timers, pushes, books, sendWeather, log } = parts;
  return {
    url,
    clock,
    call: (fn, data, openid) => callFunction({ pool, resultBytes: limits.resultBytes }, fn, { data, openid }),
    runTimer: (fn) => timers.fire(fn),
    settled: async () => {
      await timers.settled();
      await pushes.settled();
    },
    grantAccepts: (openid, templateIds, n) => books.grant(openid, templateIds, n),
    setSendWeather: (faults) => {
      sendWeather.set(faults);
    },
    messages: () => books.messages(),
    operations: () => log.all(),
    resetOperations: () => log.reset(),
    close,
  };
}
