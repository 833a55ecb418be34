import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { judgePatches } from '../../scripts/mutate/judge-patches';
import type { Patch } from '../../scripts/mutate/patch';
import { PATCHES } from '../../scripts/mutate/patches';
import { ROOT } from '../../scripts/build/root';
import { folderOf, removeFolder } from './tiny-program';

const DOOR = 'exports.mayEnter = (age) => {\n  if (age < 18) return false;\n  return true;\n};\n';

/** A project with one guard that a test watches and a file that no test watches. */
function tinyProject(): string {
  const root = folderOf({
    '.gitignore': 'node_modules\n',
    'jest.config.js':
      "module.exports = { projects: [{ displayName: 'plain', testMatch: ['<rootDir>/test/*.test.js'] }] };\n",
    'src/door.js': DOOR,
    'src/unwatched.js': 'exports.isOpen = true;\n',
    'test/door.test.js':
      "const { mayEnter } = require('../src/door');\ntest('keeps children out', () => { expect(mayEnter(9)).toBe(false); });\n",
    'test/red.test.js': "test('is red anyway', () => { throw new Error('red'); });\n",
  });
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(ROOT, 'node_modules/jest'), join(root, 'node_modules/jest'));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return root;
}

const tests = { project: 'plain', paths: ['test/door.test.js'] };
const guard: Patch = { name: 'guard', file: 'src/door.js', find: 'age < 18', replace: 'false', tests };

let root: string;
beforeAll(() => {
  root = tinyProject();
});
afterAll(() => {
  removeFolder(root);
});

it('tells guards that a test watches from those that none does, and leaves the project as it is', async () => {
  const patches: Patch[] = [
    guard,
    { ...guard, name: 'unwatched', file: 'src/unwatched.js', find: 'true', replace: 'false' },
    { ...guard, name: 'gone', find: 'age < 21' },
    { ...guard, name: 'twice', find: 'return' },
    { ...guard, name: 'no such test', tests: { ...tests, paths: ['test/none.test.js'] } },
    { ...guard, name: 'syntax', replace: ')(' },
    { ...guard, name: 'red anyway', tests: { ...tests, paths: ['test/red.test.js'] } },
  ];
  const told: string[] = [];
  const verdicts = await judgePatches(root, patches, ({ name }) => told.push(name));
  expect(verdicts.map(({ name, outcome, why }) => [name, outcome, why])).toEqual([
    ['guard', 'killed', 'keeps children out'],
    ['unwatched', 'survived', undefined],
    ['gone', 'unfit', expect.stringContaining('src/door.js holds 0 times what is to be replaced')],
    ['twice', 'unfit', expect.stringContaining('src/door.js holds 2 times what is to be replaced')],
    ['no such test', 'unfit', 'test/none.test.js is not there'],
    ['syntax', 'unfit', expect.stringContaining('the code does not run with it')],
    ['red anyway', 'unfit', 'its tests are red without it: is red anyway'],
  ]);
  expect(told).toEqual(patches.map(({ name }) => name));
  expect(readFileSync(join(root, 'src/door.js'), 'utf8')).toBe(DOOR);
});

it.each(PATCHES)('$name: stands once in the code, and its tests are there', ({ file, find, tests: { paths } }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(find)).toHaveLength(2);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it('names its patches apart', () => {
  expect(new Set(PATCHES.map(({ name }) => name)).size).toBe(PATCHES.length);
});
