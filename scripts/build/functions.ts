import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Where the functions are read from and written to. */
export interface FunctionsBuild {
  /** The `cloudfunctions` folder. */
  readonly source: string;
  /** Receives `<name>/{index.js,package.json,config.json}`; folders of functions that are gone are removed. */
  readonly target: string;
  /** Exact version of wx-server-sdk that the cloud installs beside each bundle. */
  readonly sdkVersion: string;
}

/** The cloud's runtime is Nodejs18.15 (cloudbaserc.json). */
const ES_TARGET = 'node18';

/** Names of the folders that are deployed as functions: no leading underscore, and an index.ts. */
function functionNames(source: string): string[] {
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(source, name, 'index.ts')))
    .sort();
}

/**
 * Bundles each cloud function into one readable CommonJS file; only wx-server-sdk stays outside.
 *
 * @returns the names built
 * @throws esbuild's BuildFailure; nothing is written then
 */
export async function buildFunctions(options: FunctionsBuild): Promise<string[]> {
  const names = functionNames(options.source);
  const built = await Promise.all(names.map((name) => bundle(join(options.source, name, 'index.ts'))));
  removeStale(options.target, names);
  names.forEach((name, index) => {
    writeFunction(options, name, built[index] ?? '');
  });
  return names;
}

/**
 * One file in CommonJS with all that an entry needs, as it is deployed.
 *
 * @param outside packages that stay outside beside wx-server-sdk
 * @throws esbuild's BuildFailure
 */
export async function bundle(entry: string, outside: readonly string[] = []): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: ES_TARGET,
    charset: 'utf8',
    external: ['wx-server-sdk', ...outside],
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function writeFunction({ source, target, sdkVersion }: FunctionsBuild, name: string, code: string): void {
  const folder = join(target, name);
  mkdirSync(folder, { recursive: true });
  const manifest = { name, private: true, main: 'index.js', dependencies: { 'wx-server-sdk': sdkVersion } };
  writeIfChanged(join(folder, 'index.js'), code);
  writeIfChanged(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const config = join(source, name, 'config.json');
  if (existsSync(config)) writeIfChanged(join(folder, 'config.json'), readFileSync(config, 'utf8'));
  else rmSync(join(folder, 'config.json'), { force: true });
}

/** A worker may be reading the old file: the new one takes its place in one step. */
function writeIfChanged(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const fresh = `${file}.${String(process.pid)}.new`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}

function removeStale(target: string, names: readonly string[]): void {
  if (!existsSync(target)) return;
  for (const entry of readdirSync(target)) {
    if (!names.includes(entry)) rmSync(join(target, entry), { recursive: true, force: true });
  }
}
