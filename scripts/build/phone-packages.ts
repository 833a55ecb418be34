import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds the hash of what the folder was packed from. */
const STAMP = '.packed-from';
/** Vant's buttons and popups bring its icons along: a name for each of some 260 signs, and a font from a CDN. Nothing here shows one. */
const ICON_STYLES = '@vant/weapp/icon/index.wxss';
const GLYPHS = /\.van-icon-[\w-]+:before\{content:"[^"]*"\}|@font-face\{[^}]*\}/g;

/**
 * Packs package.json's `dependencies` into miniprogram/miniprogram_npm, as DevTools' "构建 npm" does, and without what only weighs.
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
    .update(GLYPHS.source)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;

  rmSync(target, { recursive: true, force: true });
  const { packNpmManually } = await import('miniprogram-ci'); // takes 2 s to load
  const result = await packNpmManually({
    packageJsonPath: join(root, 'package.json'),
    miniprogramNpmDistDir: join(root, 'miniprogram'),
  });
  if (result.warnList.length > 0) throw new Error(`pack npm: ${JSON.stringify(result.warnList, null, 2)}`);
  dropGlyphs(join(target, ICON_STYLES));
  writeFileSync(stamp, wanted);
  return true;
}

function dropGlyphs(file: string): void {
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(GLYPHS, ''));
}
