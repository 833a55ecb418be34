import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const SKIP = new Set(['node_modules', 'miniprogram_npm', 'dist', '.git', '.local-data', '.local-cloud', 'coverage']);

/** Where our own code is. */
export const CODE = ['miniprogram', 'cloudfunctions', 'typings', 'local', 'scripts'];

/** Paths of all files below a folder of the repository, with forward slashes, relative to the root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return SKIP.has(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
export const all = (text: string, pattern: RegExp): RegExpMatchArray[] => [...text.matchAll(pattern)];

/** A fenced block, in a list too: its language and what is in it. */
export const FENCE = /^ *```(\w*)\n([\s\S]*?)^ *```$/gm;

/** Every document of ours; what is made by a command is none. */
export const DOCS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md'),
  ...['docs', ...CODE].flatMap(filesBelow).filter((path) => path.endsWith('.md')),
];

export const SCRIPTS = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
