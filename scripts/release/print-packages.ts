import { kilobytes, type SizedFile } from '../check/package-sizes';
import type { SizedPackage } from './sized-packages';

/** Width of a file's bytes, characters. */
const BYTES_WIDTH = 11;

/** A line a package, with its budget. */
export function printBudget({ name, files, bytes, limit }: SizedPackage): string {
  const left = limit - bytes;
  const verdict = left < 0 ? `✗ 超过 ${kilobytes(-left)}` : `还剩 ${kilobytes(left)}`;
  return `  ${name}：${String(files.length)} 个文件，${kilobytes(bytes)}，上限 ${kilobytes(limit)}，${verdict}`;
}

/** Each file below its package, with its bytes. */
export function printFiles(files: readonly SizedFile[]): string[] {
  return files.map(({ path, bytes }) => `${bytes.toLocaleString('en-US').padStart(BYTES_WIDTH)}  ${path}`);
}

/** Packages that may not go. */
export function overBudget(packages: readonly SizedPackage[]): SizedPackage[] {
  return packages.filter(({ bytes, limit }) => bytes > limit);
}
