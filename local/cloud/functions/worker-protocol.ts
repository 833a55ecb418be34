/** wx-server-sdk as it is installed, and the same in one file. */
export interface OneFileSdk {
  /** The file that `require('wx-server-sdk')` means. */
  installed: string;
  file: string;
  /** What V8 makes of that file: written by the first worker that loads it. */
  compiled: string;
}

/** Given to a worker when it starts. */
export interface WorkerStart {
  /** Absolute path of the function's index.js. */
  entry: string;
  sdk: OneFileSdk | undefined;
  /** What the function may hold, bytes. */
  memory: number;
  /** The cloud's time; see SharedTime. */
  time: SharedArrayBuffer;
}
/** One run, gateway → worker. */
export interface RunMessage {
  event: unknown;
  context: Record<string, unknown>;
  environment: Record<string, string | undefined>;
}
/** Worker → gateway: first `ready` (or `failed` when index.js does not load), then one answer a run. */
export type WorkerMessage =
  | { kind: 'ready' }
  /** The return value as JSON, as the platform sends it on; null for undefined. */
  | { kind: 'returned'; json: string }
  | { kind: 'failed'; message: string }
  /** It holds more than it may. */
  | { kind: 'outOfMemory' };
