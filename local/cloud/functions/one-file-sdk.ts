import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { cacheFolder, packagesFolder } from './cache-folder';
import { keepFile } from './keep-file';
import type { OneFileSdk } from './worker-protocol';

const SDK = 'wx-server-sdk';
const OPTIONS = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // As Node resolves: the condition `module` is for bundlers only.
  conditions: [],
  logLevel: 'error',
} as const satisfies BuildOptions;

let made: { sdk: OneFileSdk | undefined } | undefined;

/**
 * The installed wx-server-sdk, unchanged but in one file: to find, read and compile its four hundred is most of what a function's start
 * costs.
 *
 * @returns undefined where npm has not installed it beside this cloud: functions then read it as it lies
 */
export function oneFileSdk(): OneFileSdk | undefined {
  made ??= { sdk: keptOrMade() };
  return made.sdk;
}

function keptOrMade(): OneFileSdk | undefined {
  const packages = packagesFolder();
  // npm's list of what lies there, by version and hash.
  const list = join(packages, '.package-lock.json');
  if (!existsSync(list) || !existsSync(join(packages, SDK))) return undefined;
  const installed = createRequire(__filename).resolve(SDK);
  const key = keyOf([readFileSync(list, 'utf8'), installed, String(statSync(installed).mtimeMs)]);
  const name = join(cacheFolder(), `sdk-${key}`);
  const sdk = { installed, file: `${name}.js`, compiled: `${name}.compiled` };
  if (!existsSync(sdk.file)) keepFile(sdk.file, bundle(installed));
  return existsSync(sdk.file) ? sdk : undefined;
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([parts, OPTIONS]))
    .digest('hex');
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({ ...OPTIONS, entryPoints: [entry], write: false });
  const [file] = outputFiles;
  if (!file) throw new Error(`${SDK}: esbuild gave nothing`);
  return file.text;
}
