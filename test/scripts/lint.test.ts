import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { binary } from '../../scripts/check/step';

const ROOT = join(__dirname, '..', '..');

/** Rules broken by a text, as if it were the content of that file; a typed rule needs a file that is there. */
function broken(file: string, text: string): string[] {
  const command = [binary('eslint'), '--stdin', '--stdin-filename', file, '--format', 'json'];
  // A single run would look at the file on disk instead of the text.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  const { stdout } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', input: text, env });
  const results = JSON.parse(stdout) as { messages: { ruleId: string | null; severity: number; line: number }[] }[];
  return results.flatMap(({ messages }) =>
    messages.filter(({ severity }) => severity === 2).map(({ ruleId, line }) => `${String(line)} ${String(ruleId)}`),
  );
}

it('keeps clock, chance, any and forgotten promises out of the pure parts of the cloud', () => {
  const text = [
    'export const now = Date.now();',
    'export const today = new Date();',
    'export const chance = Math.random();',
    'export const known = new Date(0);',
    'export const anything: any = 1;',
    'Promise.resolve(1);',
    '/* eslint-disable */ export const later = Date.now();',
  ];
  expect(broken('cloudfunctions/_core/app-error.ts', text.join('\n'))).toEqual([
    '1 no-restricted-syntax',
    '2 no-restricted-syntax',
    '3 no-restricted-syntax',
    '5 @typescript-eslint/no-explicit-any',
    '6 @typescript-eslint/no-floating-promises',
    '7 no-restricted-syntax',
  ]);
});

it('keeps the platform out of stores', () => {
  const text = 'export const home = (): void => {\n  wx.reLaunch({ url: "/" });\n  void wx.cloud.init();\n};\n';
  const want = ['2 no-restricted-globals', '3 no-restricted-globals', '3 no-restricted-syntax'];
  expect(broken('miniprogram/stores/cache.ts', text)).toEqual(expect.arrayContaining(want));
});

it.each([
  { name: 'an unclosed tag', text: '<view>\n<text></view>\n', want: '2 wxml/report-wxml-syntax-error' },
  { name: 'a list without a key', text: '<view wx:for="{{list}}">{{item}}</view>\n', want: '1 wxml/wx-key' },
])('finds $name in a template', ({ text, want }) => {
  expect(broken('miniprogram/pages/home/index.wxml', text)).toContain(want);
});
