import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { oneFileSdk } from '../../local/cloud/functions/one-file-sdk';
import { bundle } from '../../scripts/build/functions';

/** Tests and `npm run faults` both run in the project's folder; where this file is, a bundle does not know. */
const ROOT = process.cwd();
/** The function whose timer is taken away: it asks sources, and nobody could be reached. */
const ASKING = 'syncTracks';
const OPTIONS = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' } as const satisfies BuildOptions;

/** The product's cloud as a program that starts in a fraction of the time that it takes from its sources. */
export interface CloudProgram {
  file: string;
  /** The functions as they are deployed. */
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
  await buildCloud(program.file);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
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
    onLoad({ filter: /[\\/]one-file-sdk\.ts$/ }, () => ({
      contents: `export const oneFileSdk = () => (${JSON.stringify(oneFileSdk())});`,
    }));
  },
});
