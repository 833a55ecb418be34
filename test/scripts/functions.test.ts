import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions } from '../../scripts/build/functions';
import { functionsLoad } from '../../scripts/check/functions-load';
import { type Files, folderOf, removeFolder } from './tiny-program';

const SHELL = "import { words } from '../_core/words';\nexport const main = () => words;\n";
const GOOD: Files = {
  'cloudfunctions/hello/index.ts': SHELL,
  'cloudfunctions/hello/config.json': '{"triggers":[]}',
  'cloudfunctions/plain/index.ts': SHELL,
  'cloudfunctions/notes/README.txt': 'no function',
  'cloudfunctions/_core/words.ts': "export const words = '包裹';\n",
  'cloudfunctions/_core/index.ts': 'export const main = 1;\n',
};

let root = '';
afterEach(() => {
  removeFolder(root);
});

function build(files: Files): Promise<string[]> {
  root = folderOf(files);
  return buildAgain();
}

function buildAgain(): Promise<string[]> {
  return buildFunctions({
    source: join(root, 'cloudfunctions'),
    target: join(root, 'dist', 'cloudfunctions'),
    sdkVersion: '4.0.2',
  });
}

const built = (path: string): string => join(root, 'dist', 'cloudfunctions', path);
const read = (path: string): string => readFileSync(built(path), 'utf8');

it('builds each folder without underscore that has an index.ts', async () => {
  expect(await build(GOOD)).toEqual(['hello', 'plain']);
  expect(read('hello/index.js')).toContain('包裹');
  expect(JSON.parse(read('hello/package.json'))).toMatchObject({ dependencies: { 'wx-server-sdk': '4.0.2' } });
  expect(read('hello/config.json')).toBe('{"triggers":[]}');
  expect(existsSync(built('plain/config.json'))).toBe(false);
  expect(functionsLoad(root).findings).toEqual([]);
});

it('leaves wx-server-sdk to the cloud', async () => {
  await build({
    'cloudfunctions/hello/index.ts': "import cloud from 'wx-server-sdk';\nexport const main = () => cloud;\n",
  });
  expect(read('hello/index.js')).toContain('require("wx-server-sdk")');
});

it('removes a function that is gone', async () => {
  await build(GOOD);
  removeFolder(join(root, 'cloudfunctions', 'plain'));
  expect(await buildAgain()).toEqual(['hello']);
  expect(existsSync(built('plain'))).toBe(false);
});

it('keeps the last good build when the source does not compile', async () => {
  await expect(build({ ...GOOD, 'cloudfunctions/plain/index.ts': 'export const main = (;\n' })).rejects.toThrow(
    'index.ts',
  );
  expect(existsSync(built('hello'))).toBe(false);
});

it.each([
  { name: 'exports no main', source: 'export const other = 1;\n', want: 'no main' },
  { name: 'throws when it loads', source: "throw new Error('at load');\nexport const main = 1;\n", want: 'at load' },
])('catches a function that $name', async ({ source, want }) => {
  await build({ 'cloudfunctions/hello/index.ts': source });
  expect(functionsLoad(root).findings).toEqual([
    { file: 'dist/cloudfunctions/hello/index.js', message: expect.stringContaining(want) },
  ]);
});

it('says so when nothing was built', () => {
  root = folderOf({});
  expect(functionsLoad(root).findings[0]?.message).toContain('not built');
});
