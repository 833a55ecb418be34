import { join } from 'node:path';
import { buildSync } from 'esbuild';

let code: string | undefined;

/** worker-entry.ts as one piece of JavaScript: a worker thread knows nothing of tsx or jest, so it gets its code as text. */
export function workerCode(): string {
  code ??= bundle();
  return code;
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
