import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contentKey, kept } from '../../../local/preview/compile/kept';
import { PreviewBuild } from '../../../local/preview/preview-build';

const PAGE = { 'app.json': '{"pages":["a"]}', 'a.wxml': '<view/>', 'a.wxss': '.a { color: red }' };

let folder: string;
let sources: string;
let keepIn: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhitu-kept-'));
  sources = path.join(folder, 'app');
  keepIn = path.join(folder, 'kept');
  for (const [name, text] of Object.entries(PAGE)) write(name, text);
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  const file = path.join(sources, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

it.each([
  { name: 'a byte', change: () => write('a.wxss', '.a { color: tan }') },
  { name: 'a new file', change: () => write('b.wxss', '') },
  { name: 'a new file in a new folder', change: () => write('b/b.wxss', '') },
  { name: 'a file that is gone', change: () => fs.rmSync(path.join(sources, 'a.wxss')) },
  { name: 'a name', change: () => fs.renameSync(path.join(sources, 'a.wxss'), path.join(sources, 'b.wxss')) },
])('$name is another key', ({ change }) => {
  const before = contentKey([sources]);
  expect(contentKey([sources])).toBe(before);
  change();
  expect(contentKey([sources])).not.toBe(before);
});

it('what npm installed is named by the lock file, and not read', () => {
  const before = contentKey([sources]);
  write('node_modules/b/index.js', '');
  expect(contentKey([sources])).toBe(before);
});

it('is made once for a key, and again for the next; a failure is not kept', async () => {
  const file = path.join(keepIn, 'a.json');
  let made = 0;
  const ask = (key: string) => kept(file, key, () => Promise.resolve((made += 1)));
  expect([await ask('a'), await ask('a'), await ask('b'), await ask('a')]).toEqual([1, 1, 2, 3]);
  const failing = () => kept(file, 'c', () => Promise.reject(new Error('no')));
  await expect(failing()).rejects.toThrow('no');
  expect(await ask('a')).toBe(3);
  expect(fs.readdirSync(keepIn)).toEqual(['a.json']);
});

it('sources that change are compiled anew; what did not compile is told again', async () => {
  const built = async (): Promise<[string, string]> => {
    const build = new PreviewBuild(sources, keepIn);
    await build.refresh();
    return [build.app.styles.toString(), build.failure];
  };
  const first = await built();
  expect(first).toEqual([expect.stringContaining('red'), '']);
  expect(await built()).toEqual(first);
  write('a.wxss', '.a { color: tan }');
  expect(await built()).toEqual([expect.stringContaining('tan'), '']);
  write('app.json', '{');
  for (const failure of [(await built())[1], (await built())[1]]) expect(failure).toContain('app.json');
});
