import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundle } from '../../scripts/build/functions';

/** What the writers are told. */
export interface Orders {
  folder: string;
  seed: number;
  round: number;
  /** Documents of this life are numbered from here. */
  firstNumber: number;
  /** Run when the store is open. */
  pragmas: readonly string[];
  /** A worker whose write fails says so and ends; it dies of it otherwise. */
  endsWhenRefused?: boolean;
  /** Who opens the store; whoever started the process when absent. */
  user?: number;
}

/** A worker's document in a version, 0 when it was removed; or both of a pair. */
export type Wrote = { number: number; version: number } | { pair: number; number: number };

/** One line of the writers' output. */
export type Line =
  | { is: 'begun' | 'done'; worker: number; wrote: Wrote }
  | { is: 'failed'; worker: number; wrote: Wrote; says: string }
  /** The process ends. */
  | { is: 'died'; says: string };

/** The writers as a program that starts quickly. */
export interface WriterProgram {
  /** @param how the size above which no file of the process may grow, KB */
  start(orders: Orders, how?: { fileKilobytes?: number }): ChildProcess;
  remove(): void;
}

/** Tests and `npm run faults` both run in the project's folder; where this file is, a bundle does not know. */
const ROOT = process.cwd();

export async function buildWriter(): Promise<WriterProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-writer-'));
  const file = join(folder, 'writer.js');
  writeFileSync(file, await bundle(join(ROOT, 'test/faults/f14-writer.ts'), ['libsql']));
  const env = { ...process.env, NODE_PATH: join(ROOT, 'node_modules') };
  return {
    start: (orders, { fileKilobytes } = {}) => {
      const node = [process.execPath, file, JSON.stringify(orders)];
      const limited = ['-c', `ulimit -f ${fileKilobytes ?? 'unlimited'} && exec "$0" "$@"`, ...node];
      return spawn('bash', limited, { stdio: ['ignore', 'pipe', 'inherit'], env });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Every line that it prints until it is dead. @param onDone is told how many writes were acknowledged */
export async function linesOf(child: ChildProcess, onDone: (count: number) => void = () => undefined): Promise<Line[]> {
  const lines: Line[] = [];
  let done = 0;
  if (!child.stdout) throw new Error('the writers say nothing');
  const dead = once(child, 'exit');
  for await (const text of createInterface({ input: child.stdout })) {
    // The last line of a killed process may be cut off: it was not heard.
    const line = lineIn(text);
    if (!line) continue;
    lines.push(line);
    if (line.is === 'done') onDone((done += 1));
  }
  await dead;
  return lines;
}

function lineIn(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}
