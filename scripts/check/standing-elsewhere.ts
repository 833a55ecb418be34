import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs Tencent's compiler while the process stands in a folder of its own: it makes a cache folder of 32 hexadecimal digits
 * wherever the process stands, and forgets it. Not for two runs at once.
 */
export async function standingElsewhere<T>(run: () => Promise<T>): Promise<T> {
  const stoodIn = process.cwd();
  const standing = mkdtempSync(join(tmpdir(), 'zhitu-compile-'));
  process.chdir(standing);
  try {
    return await run();
  } finally {
    process.chdir(stoodIn);
    rmSync(standing, { recursive: true, force: true });
  }
}
