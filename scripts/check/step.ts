import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One command of `npm run check`. */
export interface Step {
  readonly name: string;
  /** Script for Node and its arguments. */
  readonly command: readonly string[];
  /** What to say beside ✓, read from the command's output. */
  readonly remark?: (output: string) => string;
  /** Lines that say nothing about the project. */
  readonly noise?: RegExp;
}

export interface StepResult {
  readonly step: Step;
  readonly passed: boolean;
  /** Both streams, without noise. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a step in a process of its own; a command that cannot start has failed. */
export function runStep(step: Step, root: string): Promise<StepResult> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, step.command, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    const finish = (passed: boolean): void => {
      resolve({
        step,
        passed,
        output: withoutNoise(output, step.noise),
        seconds: (performance.now() - startedAt) / 1000,
      });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => {
      finish(code === 0);
    });
  });
}

function withoutNoise(output: string, noise: RegExp | undefined): string {
  const lines = output.trimEnd().split('\n');
  return lines.filter((line) => !noise?.test(line)).join('\n');
}

/**
 * The script behind a package's command, so that it starts the same way on every system.
 *
 * @throws Error when the package has no such command
 */
export function binary(packageName: string, command = packageName): string {
  const manifest = join(__dirname, '..', '..', 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin?.[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifest), path);
}
