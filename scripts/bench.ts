import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBenchOptions } from './bench/bench-options';
import { printCloud } from './bench/cloud/print-cloud';
import { printCost } from './bench/cost/print-cost';
import { printPages } from './bench/pages/print-pages';
import { printStack } from './bench/stack/print-stack';
import { printWatch } from './bench/watch/print-watch';
import { bundle } from './build/functions';

const ROOT = join(__dirname, '..');

/** The stack runs the built functions itself, watching goes through the SDK, which no bundle holds. @returns whether all was as it must be */
async function main(args: readonly string[]): Promise<boolean> {
  const { run, count, seed } = readBenchOptions(args);
  if (run === 'pages') return printPages(count);
  if (run === 'stack') return printStack(count, seed);
  if (run === 'cloud') return printCloud(count, seed);
  if (run === 'cost') return printCost(count, seed);
  return run === 'watch' ? printWatch(count, seed) : runBundled(args);
}

/** Runs the bench bundled as the cloud functions are: what is deployed is measured, not what tsx makes of it. */
async function runBundled(args: readonly string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
  try {
    const file = join(folder, 'bench.cjs');
    writeFileSync(file, await bundle(join(__dirname, 'bench/run.ts')));
    return spawnSync(process.execPath, ['--expose-gc', file, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main(process.argv.slice(2)).then(
  (isRight) => {
    if (!isRight) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
