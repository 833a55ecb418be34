import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Git's output for a large repository, bytes. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Built from the packages, and not to be built where these are links: Tencent's packer does not follow them. */
const PACKED = 'miniprogram/miniprogram_npm';

/**
 * Copies what git knows or would take, and the packed packages, into a folder of its own, with node_modules linked. What is built there
 * stays there.
 *
 * @returns the folder; the caller removes it
 */
export function copyTree(root: string): string {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  const copy = mkdtempSync(join(tmpdir(), 'zhitu-mutate-'));
  try {
    for (const path of new Set([...listed.split('\0').filter(Boolean), PACKED]))
      if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    return copy;
  } catch (error) {
    rmSync(copy, { recursive: true });
    throw error;
  }
}
