import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build/root';
import { type Files, tinyProgram } from './tiny-program';

const MANIFEST = { name: 'tiny', version: '0.1.0', private: true, devDependencies: { 'wx-server-sdk': '4.0.2' } };
const OURS: Files = {
  'package.json': `${JSON.stringify(MANIFEST, null, 2)}\n`,
  'package-lock.json': `${JSON.stringify({ name: 'tiny', version: '0.1.0', lockfileVersion: 3, packages: { '': MANIFEST } }, null, 2)}\n`,
  'cloudbaserc.json': JSON.stringify({
    functions: [
      { name: 'greet', envVariables: { SEAL_KEYS: '{{env.SEAL_KEYS}}', TEMPLATES: '{{env.TEMPLATES}}' } },
      { name: 'hook' },
    ],
  }),
  'cloudfunctions/greet/index.ts': "export const main = () => 'hello';\n",
  'cloudfunctions/hook/index.ts': 'export const main = () => 1;\n',
  '.gitignore': 'dist/\n',
};

/** Runs git as nobody in particular, whatever the machine says of its user. */
export function gitIn(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Writes files and commits them with all that has changed. */
export function commitFiles(root: string, message: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  gitIn(root, 'add', '.');
  gitIn(root, 'commit', '-q', '-m', message);
}

/** A tiny product with two functions in a git repository of its own, with one commit; the caller removes it. */
export function releaseRepository(files: Files = {}): string {
  const root = tinyProgram({ ...OURS, ...files });
  copyFileSync(join(ROOT, '.versionrc.json'), join(root, '.versionrc.json'));
  gitIn(root, 'init', '-q', '-b', 'main');
  gitIn(root, 'config', 'user.name', 'Nobody');
  gitIn(root, 'config', 'user.email', 'nobody@example.com');
  gitIn(root, 'config', 'commit.gpgsign', 'false');
  gitIn(root, 'add', '.');
  gitIn(root, 'commit', '-q', '-m', 'feat(greet): says hello');
  return root;
}
