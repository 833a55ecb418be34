import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, removeFolder, tinyProgram } from './tiny-program';

/** What the command `tsx` is in a process of its own more: its loader alone takes half a second less. */
const TSX = createRequire(__filename).resolve('tsx/cjs');
const COMPILE = join(__dirname, '..', '..', 'scripts', 'check', 'compile.ts');

/** Tencent's compiler leaves workers behind, so it runs as the command that `npm run check` runs. */
function compiled(files: Files, cwd?: string): { status: number | null; output: string } {
  const root = tinyProgram(files);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', TSX, COMPILE, root], {
      encoding: 'utf8',
      ...(cwd !== undefined && { cwd }),
    });
    return { status, output: stdout + stderr };
  } finally {
    removeFolder(root);
  }
}

it('compiles a good mini-program offline, says how large it is, and leaves nothing behind where it was started', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'zhitu-check-'));
  try {
    const { status, output } = compiled({}, cwd);
    expect(output).toMatch(/0 findings · \d+ files: main \d+\.\d KB/);
    expect(status).toBe(0);
    expect(readdirSync(cwd)).toEqual([]);
  } finally {
    removeFolder(cwd);
  }
});

it('catches a component that is not there', () => {
  const { status, output } = compiled({
    'miniprogram/pages/home/index.json': JSON.stringify({
      usingComponents: { 'parcel-card': '/components/gone/index' },
    }),
  });
  expect(output).toContain('components/gone/index');
  expect(output).toContain('1 findings');
  expect(status).toBe(1);
});
