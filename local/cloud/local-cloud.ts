import { CloudClock, type ClockState } from './clock/cloud-clock';
import { ClockFile } from './clock/clock-file';
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
import { DocumentStore } from './store/document-store';
import { readSchema } from './store/schema';
import { holdFolder, type HeldFolder } from './store/held-folder';
import { openSqlite, type Sqlite } from './store/sqlite';
import { Timers } from './timers';
import { WechatBooks, type SentMessage } from './wechat-books';

export interface LocalCloudOptions {
  /** Built functions: <dir>/<name>/{index.js,config.json}. */
  functionsDir: string;
  /** database.json: the collections and indexes that exist. */
  databaseFile: string;
  /** cloudbaserc.json: timeouts, memory, names of environment variables. */
  baseFile?: string;
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
  /** A kept clock goes on where it was; `speed` and `paused` then override what was kept, `startAt` (default: now) does not. */
  clock?: { startAt?: number; speed?: number; paused?: boolean };
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
  /** Resolves when no timer is due and none runs: after a jump on a paused clock, everything has happened. */
  settled(): Promise<void>;
  /** What the user accepted, in WeChat's own books. */
  grantAccepts(openid: string, templateIds: string[], n?: number): void;
  /** Every message that WeChat took, oldest first. */
  messages(): SentMessage[];
  /** Every database operation since the last reset, oldest first. */
  operations(): Operation[];
  resetOperations(): void;
  close(): Promise<void>;
}

/** How often the clock is saved while nothing is written, real ms: what a kill can cost of its time. */
const CLOCK_SAVE_MS = 1000;

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
  if (!options.held) {
    const held = holdFolder(options.dataFolder);
    open.push(() => {
      held.release();
    });
  }
  const db = openSqlite(options.dataFolder, options.durable ?? false);
  open.push(() => db.close());
  const { clock, save, close } = openClock(db, options.clock ?? {});
  open.push(close);
  const log = new OperationLog();
  const store = new DocumentStore(db, schema, save);
  const books = new WechatBooks(db, () => clock.now(), save);
  const address = { url: '' };
  const { adminUrl, onOutput } = wiring(address, options);
  const pool = new FunctionPool({ deployment, clock, log, adminUrl, onOutput });
  const door = new FrontDoor(options.allowedOrigins ?? []);
  const gateway = new Gateway(door, routes(pool, { deployment, store, books, clock, log }, options));
  open.push(() => gateway.close());
  open.push(() => pool.close());
  await gateway.listen(options.port ?? 0);
  address.url = gateway.url;
  const onFailure = (name: string, error: unknown): void => onOutput(name, `timer: ${String(error)}\n`);
  const timers = new Timers({ deployment, run: (request) => pool.run(request), clock, onFailure });
  open.push(() => timers.close());
  return facade({ url: gateway.url, clock, pool, timers, books, log }, () => closeAll(open));
}

interface Parts {
  url: string;
  clock: CloudClock;
  pool: FunctionPool;
  timers: Timers;
  books: WechatBooks;
  log: OperationLog;
}

function facade({ url, clock, pool, timers, books, log }: Parts, close: () => Promise<void>): LocalCloud {
  return {
    url,
    clock,
    call: (fn, data, openid) => callFunction(pool, fn, { data, openid }),
    runTimer: (fn) => timers.fire(fn),
    settled: () => timers.settled(),
    grantAccepts: (openid, templateIds, n) => books.grant(openid, templateIds, n),
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

interface OpenClock {
  clock: CloudClock;
  save: () => void;
  close: () => void;
}

function openClock(db: Sqlite, wanted: NonNullable<LocalCloudOptions['clock']>): OpenClock {
  const file = new ClockFile(db);
  const kept: ClockState = file.read() ?? { now: wanted.startAt ?? Date.now(), speed: 1, paused: false };
  const clock = new CloudClock({
    now: kept.now,
    speed: wanted.speed ?? kept.speed,
    paused: wanted.paused ?? kept.paused,
  });
  const save = (): void => {
    file.save(clock);
  };
  save();
  clock.onChange(save);
  const timer = setInterval(save, CLOCK_SAVE_MS);
  timer.unref();
  return {
    clock,
    save,
    close: () => {
      clearInterval(timer);
      save();
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
