import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** What a file would hold; a typed rule needs a file that is there. */
const TEXTS = {
  'cloudfunctions/_core/app-error.ts': [
    'export const now = Date.now();',
    'export const today = new Date();',
    'export const chance = Math.random();',
    'export const known = new Date(0);',
    'export const anything: any = 1;',
    'Promise.resolve(1);',
    '/* eslint-disable */ export const later = Date.now();',
  ].join('\n'),
  'miniprogram/stores/cache.ts':
    'export const home = (): void => {\n  wx.reLaunch({ url: "/" });\n  void wx.cloud.init();\n};\n',
  'miniprogram/pages/home/index.wxml': '<view>\n<text></view>\n',
  'miniprogram/pages/list/index.wxml': '<view wx:for="{{list}}">{{item}}</view>\n',
};
type File = keyof typeof TEXTS;

/** Reads [file, text] pairs and prints what ESLint says of each: one process for all, since it takes seconds to load; Jest has no import(). */
const LINT = `
  const { ESLint } = require('eslint');
  const eslint = new ESLint();
  (async () => {
    const found = {};
    for (const [file, text] of JSON.parse(require('node:fs').readFileSync(0, 'utf8')))
      found[file] = (await eslint.lintText(text, { filePath: file }))[0].messages;
    console.log(JSON.stringify(found));
  })();`;

let found: Record<File, { ruleId: string | null; severity: number; line: number }[]>;
beforeAll(() => {
  // A single run would look at the file on disk instead of the text.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  const input = JSON.stringify(Object.entries(TEXTS));
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', LINT], { cwd: ROOT, encoding: 'utf8', input, env });
  if (stdout === '') throw new Error(stderr);
  found = JSON.parse(stdout) as typeof found;
});

/** Rules broken by a text, as if it were the content of that file. */
const broken = (file: File): string[] =>
  found[file].filter(({ severity }) => severity === 2).map(({ ruleId, line }) => `${String(line)} ${String(ruleId)}`);

it('keeps clock, chance, any and forgotten promises out of the pure parts of the cloud', () => {
  expect(broken('cloudfunctions/_core/app-error.ts')).toEqual([
    '1 no-restricted-syntax',
    '2 no-restricted-syntax',
    '3 no-restricted-syntax',
    '5 @typescript-eslint/no-explicit-any',
    '6 @typescript-eslint/no-floating-promises',
    '7 no-restricted-syntax',
  ]);
});

it('keeps the platform out of stores', () => {
  const want = ['2 no-restricted-globals', '3 no-restricted-globals', '3 no-restricted-syntax'];
  expect(broken('miniprogram/stores/cache.ts')).toEqual(expect.arrayContaining(want));
});

it.each<{ name: string; file: File; want: string }>([
  { name: 'an unclosed tag', file: 'miniprogram/pages/home/index.wxml', want: '2 wxml/report-wxml-syntax-error' },
  { name: 'a list without a key', file: 'miniprogram/pages/list/index.wxml', want: '1 wxml/wx-key' },
])('finds $name in a template', ({ file, want }) => {
  expect(broken(file)).toContain(want);
});
