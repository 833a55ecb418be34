import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAppJson, subPackageRoots } from './app-json';
import { compiledFiles } from './compiled-files';
import { filesBelow, readJson, shown } from './files';
import { filesByPackage, type PhoneFiles, type SizedFile } from './package-sizes';

/** What came of the last compiling, and of which sources: to compile takes half a minute of a processor. */
const KEPT = 'node_modules/.cache/phone-files.json';

interface Kept {
  readonly sources: string;
  readonly packages: readonly (readonly [string, readonly SizedFile[]])[];
}

/**
 * The packages' files as Tencent's compiler makes them, compiled now and kept for `phoneFiles`. Run it in a process of its own.
 *
 * @throws the compiler's error, which names the file; nothing is kept then
 */
export async function compilePhone(root: string): Promise<PhoneFiles> {
  const sources = hashOfSources(root);
  const files = filesByPackage(await compiledFiles(root), subPackageRoots(readAppJson(root)));
  if (hashOfSources(root) === sources) keep(join(root, KEPT), { sources, packages: [...files] });
  return files;
}

/** As `compilePhone`, but what was compiled of the same sources is not compiled again. */
export async function phoneFiles(root: string): Promise<PhoneFiles> {
  const kept = existsSync(join(root, KEPT)) ? (readJson(join(root, KEPT)) as Kept) : undefined;
  return kept?.sources === hashOfSources(root) ? new Map(kept.packages) : compilePhone(root);
}

/** Of all that the compiler reads: the mini-program, the project's own files, the compiler's version, and how it is called here. */
function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  const own = ['project.config.json', 'project.private.config.json', 'tsconfig.json', 'package-lock.json']
    .map((name) => join(root, name))
    .filter((file) => existsSync(file));
  for (const file of [...own, ...filesBelow(join(root, 'miniprogram'), ['']), ...filesBelow(__dirname, ['.ts'])])
    hash.update(`${shown(root, file)}\n`).update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex');
}

/** Another process may be reading it: the new one takes its place in one step. */
function keep(file: string, kept: Kept): void {
  const fresh = `${file}.${String(process.pid)}.new`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(fresh, JSON.stringify(kept));
  renameSync(fresh, file);
}
