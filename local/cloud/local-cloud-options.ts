import type { WantedClock } from './clock/open-clock';
import type { LogForm } from './inspect/event-log';
import type { Limits } from './limits';
import type { OpenApiReplies } from './open-apis/reply-table';
import type { HeldFolder } from './store/held-folder';
import type { UnindexedMode } from './unindexed-queries';

export interface LocalCloudOptions {
  /** Built functions: <dir>/<name>/{index.js,config.json}. */
  functionsDir: string;
  /** database.json: the collections and indexes that exist. */
  databaseFile: string;
  /** cloudbaserc.json: timeouts, memory, names of environment variables. */
  baseFile?: string;
  /** `[{msgType, event, function}]`: which function WeChat's message push tells of what; without it, nobody is told. */
  eventsFile?: string;
  /** What WeChat's interfaces answer that this cloud has no books for; one that is not in it is refused by name. */
  openApiReplies?: OpenApiReplies;
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
  /** Other limits than production's. */
  limits?: Partial<Limits>;
  /** true: database operations beyond the plan's number in a second are refused; false (default): they are counted. */
  strict?: boolean;
  /**
   * A query that reads every document of a collection that grows: `warn` says so once at the console, `refuse` refuses it.
   * Left out: `refuse` where the environment variable CI is set, `warn` elsewhere.
   */
  unindexed?: UnindexedMode;
  /** How what happens is written to standard output, a line an event; `none` by default. */
  logs?: LogForm;
}
