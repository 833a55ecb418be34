import { mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProject } from './build/project';
import { ROOT } from './build/root';
import { takeAllPictures } from './screenshots/all-pictures';
import { takeReadmePictures } from './screenshots/readme-pictures';

/** `npm run screenshots`: the README's two. `-- --all [--out DIR]`: every page in every state, to be looked at. */
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, out: { type: 'string' } } });

async function main(): Promise<void> {
  await buildProject(ROOT);
  const folder = outputFolder();
  mkdirSync(folder, { recursive: true });
  const files = await (values.all ? takeAllPictures(folder) : takeReadmePictures(folder));
  for (const file of files) console.log(`${file} ${String(Math.ceil(statSync(file).size / 1024))} KiB`);
  console.log(`${String(files.length)} pictures in ${folder}`);
}

function outputFolder(): string {
  if (values.out !== undefined) return resolve(values.out);
  return values.all ? mkdtempSync(join(tmpdir(), 'zhitu-pictures-')) : join(ROOT, 'docs/pictures');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
