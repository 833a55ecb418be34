import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { cacheFolder } from './cache-folder';
import { keepFile } from './keep-file';

/** What a worker runs is among these sources; it imports no package. */
const SOURCES = join(__dirname, '..');
/** The code for the sources that its first line names: bundling takes longer than a cloud's start. */
const KEPT = 'worker.js';

let code: string | undefined;

/** worker-entry.ts as one piece of JavaScript: a worker thread knows nothing of tsx or jest, so it gets its code as text. */
export function workerCode(): string {
  code ??= keptOrBundled(`// ${sourcesHash()}\n`);
  return code;
}

function keptOrBundled(firstLine: string): string {
  const file = join(cacheFolder(), KEPT);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept.startsWith(firstLine)) return kept;
  const fresh = firstLine + bundle();
  keepFile(file, fresh);
  return fresh;
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of names.sort()) hash.update(`${name}\n`).update(readFileSync(join(SOURCES, name)));
  return hash.digest('hex');
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'worker-entry.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('worker-entry.ts: esbuild gave nothing');
  return file.text;
}
