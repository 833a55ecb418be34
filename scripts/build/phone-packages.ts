import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds the hash of the lock file that the folder was packed from. */
const STAMP = '.packed-from';

/**
 * Packs package.json's `dependencies` into miniprogram/miniprogram_npm, as DevTools' "构建 npm" does.
 *
 * @param root the project's folder; node_modules must be installed
 * @returns false when the packed folder already belongs to this lock file
 * @throws Error naming what Tencent's packer warned of
 */
export async function packPhonePackages(root: string): Promise<boolean> {
  const target = join(root, 'miniprogram', 'miniprogram_npm');
  const stamp = join(target, STAMP);
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;

  rmSync(target, { recursive: true, force: true });
  const { packNpmManually } = await import('miniprogram-ci'); // takes 2 s to load
  const result = await packNpmManually({
    packageJsonPath: join(root, 'package.json'),
    miniprogramNpmDistDir: join(root, 'miniprogram'),
  });
  if (result.warnList.length > 0) throw new Error(`pack npm: ${JSON.stringify(result.warnList, null, 2)}`);
  writeFileSync(stamp, wanted);
  return true;
}
