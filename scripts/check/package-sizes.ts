import type { Finding } from './verdict';

/** A package's files as the compiler made them, by path. */
export type CompiledFiles = Readonly<Record<string, string | Buffer>>;

export interface SizedFile {
  /** With forward slashes, relative to the package's folder. */
  readonly path: string;
  readonly bytes: number;
}

/** Ours, far under WeChat's 2 MB: what a shopper on a poor network waits for. */
const MAIN_LIMIT_BYTES = 350 * 1024;
const SUBPACKAGE_LIMIT_BYTES = 200 * 1024;
const MAIN = 'main';

/** Each package's files by subpackage root, sorted; everything else is `main`. */
export function filesByPackage(
  compiled: CompiledFiles,
  subPackageRoots: readonly string[],
): Map<string, readonly SizedFile[]> {
  const packages = new Map<string, SizedFile[]>([MAIN, ...subPackageRoots].map((name) => [name, []]));
  for (const path of Object.keys(compiled).sort()) {
    const shown = path.replace(/^\//, '');
    const owner = subPackageRoots.find((root) => shown.startsWith(root)) ?? MAIN;
    packages.get(owner)?.push({ path: shown, bytes: Buffer.byteLength(compiled[path] ?? '') });
  }
  return packages;
}

/** Bytes a package, by subpackage root; everything else is `main`. */
export function packageSizes(compiled: CompiledFiles, subPackageRoots: readonly string[]): Map<string, number> {
  return new Map(
    [...filesByPackage(compiled, subPackageRoots)].map(([name, files]) => [name, sumOfBytes(files)] as const),
  );
}

export function sumOfBytes(files: readonly SizedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What a package may have, bytes: 350 KB the main package, 200 KB a subpackage. */
export function limitOf(packageName: string): number {
  return packageName === MAIN ? MAIN_LIMIT_BYTES : SUBPACKAGE_LIMIT_BYTES;
}

/** Packages over our limits. */
export function oversized(sizes: ReadonlyMap<string, number>): Finding[] {
  return [...sizes].flatMap(([name, bytes]) => {
    const limit = limitOf(name);
    return bytes > limit
      ? [{ file: '', message: `package ${name}: ${kilobytes(bytes)}, over ${kilobytes(limit)}` }]
      : [];
  });
}

/** For people: "main 124.0 KB, merchant/ 12.3 KB". */
export function describeSizes(sizes: ReadonlyMap<string, number>): string {
  return [...sizes].map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ');
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
