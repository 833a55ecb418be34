import { mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildProject } from './build/project';
import { ROOT } from './build/root';
import { BASELINE_FOLDER } from './screenshots/baseline';
import { makeContactSheets } from './screenshots/contact-sheet';
import { type PictureOptions, readPictureOptions } from './screenshots/picture-options';
import { takeReadmePictures } from './screenshots/readme-pictures';
import { allShots, shotName } from './screenshots/shot';
import { SUBJECTS } from './screenshots/subjects/index';
import { takeAll } from './screenshots/take-all';
import { takeBaseline } from './screenshots/take-baseline';

/** @returns whether every picture was taken */
async function main(args: readonly string[]): Promise<boolean> {
  const options = readPictureOptions(args);
  await buildProject(ROOT);
  const folder = folderOf(options);
  mkdirSync(folder, { recursive: true });
  if (options.run === 'all') return printAll(options, folder);
  const files = await (options.run === 'baseline' ? takeBaseline(folder) : takeReadmePictures(folder));
  for (const file of files) console.log(`${file} ${String(Math.ceil(statSync(file).size / 1_024))} KiB`);
  return true;
}

function folderOf({ run, out }: PictureOptions): string {
  if (out !== undefined) return resolve(out);
  if (run === 'all') return mkdtempSync(join(tmpdir(), 'zhitu-pictures-'));
  return run === 'baseline' ? BASELINE_FOLDER : join(ROOT, 'docs/pictures');
}

async function printAll({ only, sheet }: PictureOptions, folder: string): Promise<boolean> {
  const shots = allShots(SUBJECTS).filter((shot) => only.every((part) => shotName(shot).includes(part)));
  const say = (line: string): void => {
    console.log(line);
  };
  const { names, failed } = await takeAll(shots, folder, say);
  if (sheet) for (const file of await makeContactSheets(folder, names)) say(file);
  say(`${String(names.length)} of ${String(shots.length)} pictures in ${folder}`);
  return failed.size === 0;
}

main(process.argv.slice(2)).then(
  (isWhole) => {
    if (!isWhole) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
