import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; null deletes. */
export type Files = Readonly<Record<string, string | null>>;

/** A mini-program of one page and one component, in which no judge finds anything. */
const GOOD: Files = {
  'project.config.json': JSON.stringify({
    appid: 'touristappid',
    compileType: 'miniprogram',
    miniprogramRoot: 'miniprogram/',
    setting: { useCompilerPlugins: ['typescript'], es6: true, enhance: true, minified: true },
  }),
  'miniprogram/app.json': JSON.stringify({ pages: ['pages/home/index'], sitemapLocation: 'sitemap.json' }),
  'miniprogram/app.ts': 'App({});\n',
  'miniprogram/sitemap.json': JSON.stringify({ rules: [{ action: 'allow', page: '*' }] }),
  'miniprogram/pages/home/index.json': JSON.stringify({ usingComponents: { 'parcel-card': '/components/card/index' } }),
  'miniprogram/pages/home/index.ts': "import { title } from './title';\nPage({ data: { title }, onOpen() {} });\n",
  'miniprogram/pages/home/title.ts': "export const title = '包裹';\n",
  'miniprogram/pages/home/index.wxml':
    '<view class="home"><parcel-card bind:open="onOpen">{{title}}</parcel-card></view>\n',
  'miniprogram/pages/home/index.wxss': '.home {\n  color: red;\n}\n',
  'miniprogram/components/card/index.json': JSON.stringify({ component: true }),
  'miniprogram/components/card/index.ts': 'Component({});\n',
  'miniprogram/components/card/index.wxml': '<view><slot /></view>\n',
};

/**
 * Writes the tiny mini-program into a folder of its own.
 *
 * @param faults files that replace the good ones
 * @returns the folder; the caller removes it with `removeFolder`
 */
export function tinyProgram(faults: Files = {}): string {
  return folderOf({ ...GOOD, ...faults });
}

/** Writes files into a new temporary folder. */
export function folderOf(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'zhitu-check-'));
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export function removeFolder(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
