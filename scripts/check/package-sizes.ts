import type { Finding } from './verdict';

/** Ours, far under WeChat's 2 MB: what a shopper on a poor network waits for. */
const MAIN_LIMIT_BYTES = 350 * 1024;
const SUBPACKAGE_LIMIT_BYTES = 200 * 1024;
const MAIN = 'main';

/** Bytes a package, by subpackage root; everything else is `main`. */
export function packageSizes(
  compiled: Readonly<Record<string, string | Buffer>>,
  subPackageRoots: readonly string[],
): Map<string, number> {
  const sizes = new Map([MAIN, ...subPackageRoots].map((name) => [name, 0]));
  for (const [path, content] of Object.entries(compiled)) {
    const owner = subPackageRoots.find((root) => path.replace(/^\//, '').startsWith(root)) ?? MAIN;
    sizes.set(owner, (sizes.get(owner) ?? 0) + Buffer.byteLength(content));
  }
  return sizes;
}

/** Packages over our limits: 350 KB for the main package, 200 KB for each subpackage. */
export function oversized(sizes: ReadonlyMap<string, number>): Finding[] {
  return [...sizes].flatMap(([name, bytes]) => {
    const limit = name === MAIN ? MAIN_LIMIT_BYTES : SUBPACKAGE_LIMIT_BYTES;
    return bytes > limit
      ? [{ file: '', message: `package ${name}: ${kilobytes(bytes)}, over ${kilobytes(limit)}` }]
      : [];
  });
}

/** For people: "main 124.0 KB, merchant/ 12.3 KB". */
export function describeSizes(sizes: ReadonlyMap<string, number>): string {
  return [...sizes].map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
