import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './build/functions';

const ROOT = join(__dirname, '..');

/** Runs the bench bundled as the cloud functions are: what is deployed is measured, not what tsx makes of it. */
async function main(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
  try {
    const file = join(folder, 'bench.cjs');
    writeFileSync(file, await bundle(join(__dirname, 'bench/run.ts')));
    process.exitCode = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main(process.argv.slice(2));
