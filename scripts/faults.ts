import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './build/functions';
import { buildProject } from './build/project';

const ROOT = join(__dirname, '..');

/** Runs the faults bundled as the cloud functions are: what is deployed is put to the test. */
async function main(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-faults-'));
  try {
    if (args[0] === 'notices') await buildProject(ROOT);
    const file = join(folder, 'faults.cjs');
    writeFileSync(file, await bundle(join(ROOT, 'test/faults/run.ts'), ['esbuild', 'libsql']));
    // What stays outside the bundle is found here.
    const env = { ...process.env, NODE_PATH: join(ROOT, 'node_modules') };
    process.exitCode = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main(process.argv.slice(2));
