import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { keepFile } from './keep-file';
import type { OneFileSdk } from './worker-protocol';

const SDK = 'wx-server-sdk';
const PACKAGES = join(__dirname, '../../../node_modules');
const OPTIONS = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // As Node resolves: the condition `module` is for bundlers only.
  conditions: [],
  logLevel: 'error',
} as const satisfies BuildOptions;

let made: OneFileSdk | undefined;

/**
 * The installed wx-server-sdk, unchanged but in one file: to find, read and compile its four hundred is most of what a function's start
 * costs.
 *
 * @param packages the node_modules that it is installed in
 */
export function oneFileSdk(packages = PACKAGES): OneFileSdk {
  made ??= keptOrMade(packages);
  return made;
}

function keptOrMade(packages: string): OneFileSdk {
  const installed = createRequire(join(packages, 'index.js')).resolve(SDK);
  // npm's list of what lies there, by version and hash.
  const key = keyOf(readFileSync(join(packages, '.package-lock.json'), 'utf8'));
  const name = join(packages, `.cache/local-cloud/sdk-${key}`);
  const sdk = { installed, file: `${name}.js`, compiled: `${name}.compiled` };
  if (!existsSync(sdk.file)) keepFile(sdk.file, bundle(installed));
  return sdk;
}

function keyOf(packages: string): string {
  return createHash('sha256')
    .update(JSON.stringify([packages, OPTIONS]))
    .digest('hex');
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({ ...OPTIONS, entryPoints: [entry], write: false });
  const [file] = outputFiles;
  if (!file) throw new Error(`${SDK}: esbuild gave nothing`);
  return file.text;
}
