/** What the phone keeps between launches. Values are plain JSON. */
export interface Cache {
  /** What was written under `key`; undefined when nothing was, or when it cannot be read. */
  read<T>(key: string): T | undefined;
  /** Keeps `value`; `undefined` forgets it. A full storage is no failure: then nothing is kept. */
  write(key: string, value: unknown): void;
  /** Forgets everything but the values under these keys. */
  clear(except: readonly string[]): void;
}
