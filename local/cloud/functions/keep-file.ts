import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Writes a file in one step: another process or thread may be reading or writing it. */
export function keepFile(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}.${String(threadId)}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
