import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands once the empty page is drawn. */
export const EMPTY_READY = '.empty';

const FILES: Readonly<Record<string, string>> = {
  'app.json': '{ "pages": ["pages/empty/index"] }',
  'app.ts': 'App({});',
  'app.wxss': '',
  'pages/empty/index.json': '{}',
  'pages/empty/index.ts': 'Page({ data: { text: "空" } });',
  'pages/empty/index.wxml': '<view class="empty">{{text}}</view>',
};

/** Writes a mini-program of one page with one word: less than that no mini-program can be. */
export function writeEmptyApp(folder: string): void {
  mkdirSync(join(folder, 'pages/empty'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
}
