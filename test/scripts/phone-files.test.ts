import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Module from '../../scripts/check/phone-files';
import { removeFolder, tinyProgram } from './tiny-program';

let compiled = 0;
jest.doMock('../../scripts/check/compiled-files', () => ({
  compiledFiles: () => Promise.resolve({ 'app.js': 'x'.repeat((compiled += 1)) }),
}));
const { compilePhone, phoneFiles } = jest.requireActual<typeof Module>('../../scripts/check/phone-files');

let root: string;
beforeEach(() => {
  compiled = 0;
  root = tinyProgram();
});
afterEach(() => {
  removeFolder(root);
});

/** How many times it had been compiled when this was made. */
const madeAt = async (files: ReturnType<typeof phoneFiles>): Promise<number | undefined> =>
  (await files).get('main')?.[0]?.bytes;

it('compiles the same sources once, unless it is to compile', async () => {
  expect(await madeAt(phoneFiles(root))).toBe(1);
  expect(await madeAt(phoneFiles(root))).toBe(1);
  expect(await madeAt(compilePhone(root))).toBe(2);
  expect(await madeAt(phoneFiles(root))).toBe(2);
});

it.each(['miniprogram/pages/home/index.wxml', 'miniprogram/new.ts', 'project.config.json', 'package-lock.json'])(
  'compiles again when %s is another',
  async (path) => {
    await phoneFiles(root);
    writeFileSync(join(root, path), '{}\n');
    expect(await madeAt(phoneFiles(root))).toBe(2);
  },
);
