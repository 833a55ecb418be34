import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Packed npm packages: their authors' code, not ours to lint. */
export const PACKED = 'miniprogram_npm';

/** A path as findings show it: relative to the root, with forward slashes. */
export function shown(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}

/**
 * Files below a folder, sorted; none when the folder is missing.
 *
 * @param extensions with the dot, e.g. ['.wxml']
 * @param skip names of folders not to enter
 */
export function filesBelow(folder: string, extensions: readonly string[], skip: readonly string[] = []): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skip.includes(entry.name) ? [] : filesBelow(path, extensions, skip);
      return extensions.some((extension) => entry.name.endsWith(extension)) ? [path] : [];
    })
    .sort();
}

/** @throws SyntaxError naming the file when it is not JSON */
export function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`${file}: ${error instanceof Error ? error.message : 'not JSON'}`, { cause: error });
  }
}
