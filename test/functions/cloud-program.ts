import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { bundle } from '../../scripts/build/functions';

/** Tests and `npm run faults` both run in the project's folder; where this file is, a bundle does not know. */
const ROOT = process.cwd();
const SDK = 'wx-server-sdk';
/** The function whose timer is taken away: it asks sources, and nobody could be reached. */
const ASKING = 'syncTracks';
const OPTIONS = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' } as const satisfies BuildOptions;

/** The product's cloud as a program that starts in a fraction of the time that it takes from its sources. */
export interface CloudProgram {
  file: string;
  /** The functions as they are deployed, beside a wx-server-sdk that is read from one file. */
  functionsDir: string;
  remove: () => void;
}

/**
 * Builds it in a folder of its own, from sources and from dist/cloudfunctions.
 *
 * @throws esbuild's BuildFailure
 */
export async function buildCloudProgram(): Promise<CloudProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-cloud-'));
  const program = { file: join(folder, 'cloud.js'), functionsDir: join(folder, 'functions') };
  await Promise.all([buildCloud(program.file), buildSdk(join(folder, 'node_modules', SDK))]);
  cpSync(join(ROOT, 'dist/cloudfunctions'), program.functionsDir, { recursive: true });
  writeFileSync(join(program.functionsDir, ASKING, 'config.json'), JSON.stringify({ permissions: { openapi: [] } }));
  return { ...program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function buildCloud(outfile: string): Promise<void> {
  const workers = workersOf(await bundle(join(ROOT, 'local/cloud/functions/worker-entry.ts')));
  await build({
    ...OPTIONS,
    entryPoints: [join(ROOT, 'test/functions/cloud-process.ts')],
    outfile,
    external: ['libsql'],
    define: { __dirname: JSON.stringify(join(ROOT, 'test/functions')) },
    plugins: [workers],
  });
}

/** What workers run is bundled now, not at each start. */
const workersOf = (code: string): Plugin => ({
  name: 'workers',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]worker-code\.ts$/ }, () => ({
      contents: `export const workerCode = () => ${JSON.stringify(code)};`,
    }));
  },
});

/** The SDK in one file, with what V8 made of it: that is most of what a function's start costs. */
async function buildSdk(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const loader = join(folder, 'index.js');
  await Promise.all([
    build({ ...OPTIONS, entryPoints: [join(ROOT, 'node_modules', SDK, 'index.js')], outfile: join(folder, 'all.js') }),
    build({ ...OPTIONS, entryPoints: [join(ROOT, 'test/functions/load-sdk.ts')], outfile: loader }),
  ]);
  const { status, stderr } = spawnSync(process.execPath, [loader], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${SDK} in one file: ${stderr}`);
}
