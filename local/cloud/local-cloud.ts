import type { CloudClock } from './clock/cloud-clock';
import { openClock, type WantedClock } from './clock/open-clock';
import { readDeployment } from './functions/deployed-function';
import { FunctionPool, type FunctionPoolOptions } from './functions/function-pool';
import { adminRoute } from './http/admin-route';
import { callFunction, callRoute } from './http/call-route';
import { controlRoute } from './http/control-routes';
import { FrontDoor } from './http/front-door';
import { Gateway, type Route } from './http/gateway';
import { httpAccess } from './http/http-access';
import { TEXT_BODY_BYTES } from './http/request-body';
import { OperationLog, type Operation } from './operation-log';
import { EventPushes } from './event-pushes';
import { SendWeather, type SendFault } from './send-weather';
import { DocumentStore } from './store/document-store';
import { readSchema } from './store/schema';
import { holdFolder, type HeldFolder } from './store/held-folder';
import { openSqlite } from './store/sqlite';
import { Timers } from './timers';
import { WechatBooks, type SentMessage } from './wechat-books';
import { readEventRoutes, type EventRoutes } from './wechat-events';

export interface LocalCloudOptions {
  /** Built functions: <dir>/<name>/{index.js,config.json}. */
  functionsDir: string;
  /** database.json: the collections and indexes that exist. */
  databaseFile: string;
  /** cloudbaserc.json: timeouts, memory, names of environment variables. */
  baseFile?: string;
  /** `[{msgType, event, function}]`: which function WeChat's message push tells of what; without it, nobody is told. */
  eventsFile?: string;
  /** SQLite and everything else that stays. */
  dataFolder: string;
  /** The caller's hold on `dataFolder`, which it releases itself; without it the cloud holds the folder until it closes. */
  held?: HeldFolder;
  /** 0, the default, takes any that is free. */
  port?: number;
  /** Values of environment variables. A function that declares `envVariables` in cloudbaserc.json gets only those. */
  environment?: Record<string, string>;
  /** Web pages that may call, for example the preview's origin. A request without Origin always may. */
  allowedOrigins?: string[];
  clock?: WantedClock;
  /** true: a commit is on the disk when it is acknowledged; false (default): it survives the process's death, not the machine's. */
  durable?: boolean;
  /** Largest text body through HTTP access, bytes; by default the 100 KB that CloudBase documents, at most 6 MB. */
  textBodyLimit?: number;
  /** Prints what functions print to stdout. */
  verbose?: boolean;
}

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
  const open: Closing = [];
  try {
    return await start(options, open);
  } catch (error) {
    await closeAll(open);
    throw error;
  }
}

/** What has to be closed, in the order of opening. */
type Closing = (() => unknown)[];

async function closeAll(open: Closing): Promise<void> {
  for (const close of open.splice(0).reverse()) await close();
}

async function start(options: LocalCloudOptions, open: Closing): Promise<LocalCloud> {
  const { functionsDir, baseFile, environment = {} } = options;
  const deployment = readDeployment({ functionsDir, environment, ...(baseFile !== undefined && { baseFile }) });
  const schema = readSchema(options.databaseFile);
  const eventRoutes = routesOf(options.eventsFile, deployment);
  if (!options.held) open.push(holding(options.dataFolder));
  const db = openSqlite(options.dataFolder, options.durable ?? false);
  open.push(() => db.close());
  const { clock, save, close } = openClock(db, options.clock ?? {});
  open.push(close);
  const log = new OperationLog();
  const store = new DocumentStore(db, schema, save);
  const address = { url: '' };
  const { adminUrl, onOutput } = wiring(address, options);
  const pool = new FunctionPool({ deployment, clock, log, adminUrl, onOutput });
  const onFailure = (name: string, error: unknown): void => onOutput(name, `failed: ${String(error)}\n`);
  const pushes = new EventPushes({ routes: eventRoutes, run: (request) => pool.run(request), onFailure });
  const onEvent = pushes.push.bind(pushes);
  const books = new WechatBooks({ db, now: () => clock.now(), onCommit: save, onEvent });
  const sendWeather = new SendWeather();
  const door = new FrontDoor(options.allowedOrigins ?? []);
  const gateway = new Gateway(door, routes(pool, { deployment, store, books, sendWeather, clock, log }, options));
  open.push(() => gateway.close());
  open.push(() => pool.close());
  open.push(() => pushes.close());
  await gateway.listen(options.port ?? 0);
  address.url = gateway.url;
  const timers = new Timers({ deployment, run: (request) => pool.run(request), clock, onFailure });
  open.push(() => timers.close());
  return facade({ url: gateway.url, clock, pool, timers, pushes, books, sendWeather, log }, () => closeAll(open));
}

/** Holds the folder. @returns what lets go of it */
function holding(folder: string): () => void {
  const held = holdFolder(folder);
  return () => {
    held.release();
  };
}

interface Parts {
  url: string;
  clock: CloudClock;
  pool: FunctionPool;
  timers: Timers;
  pushes: EventPushes;
  books: WechatBooks;
  sendWeather: SendWeather;
  log: OperationLog;
}

function facade(parts: Parts, close: () => Promise<void>): LocalCloud {
  const { url, clock, pool, timers, pushes, books, sendWeather, log } = parts;
  return {
    url,
    clock,
    call: (fn, data, openid) => callFunction(pool, fn, { data, openid }),
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

/** How the pool reaches the gateway, whose port is known only once it listens, and where functions print. */
function wiring(
  address: { url: string },
  { verbose }: LocalCloudOptions,
): Pick<FunctionPoolOptions, 'adminUrl' | 'onOutput'> {
  return {
    adminUrl: (name, requestId) => `${address.url}/admin/${name}/${requestId}`,
    onOutput: (name, text) => {
      if (verbose === true) process.stdout.write(text.replace(/^(?=.)/gm, `[${name}] `));
    },
  };
}

type Deps = Parameters<typeof adminRoute>[0];

function routes(
  pool: FunctionPool,
  deps: Deps,
  { textBodyLimit = TEXT_BODY_BYTES }: LocalCloudOptions,
): Map<string, Route> {
  return new Map<string, Route>([
    ['/admin/', (exchange, rest) => adminRoute(deps, callerOf(rest), exchange)],
    ['/call/', (exchange, rest) => callRoute(pool, rest, exchange)],
    ['/http/', (exchange, rest) => httpAccess({ pool, textBodyLimit }, targetOf(rest), exchange)],
    ['/__', (exchange) => controlRoute(deps, exchange)],
  ]);
}

/** `<function>/<requestId>` */
function callerOf(rest: string): { function: string; requestId: string } {
  const [name = '', requestId = ''] = rest.split('/');
  return { function: name, requestId };
}

/** `<function>/…path` */
function targetOf(rest: string): { name: string; path: string } {
  const [name = '', ...path] = rest.split('/');
  return { name, path: `/${path.join('/')}` };
}

function routesOf(eventsFile: string | undefined, deployment: ReadonlyMap<string, unknown>): EventRoutes {
  return eventsFile === undefined ? new Map() : readEventRoutes(eventsFile, new Set(deployment.keys()));
}
