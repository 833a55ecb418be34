import { realpathSync } from 'node:fs';
import { ROOT } from '../build/root';
import type { Judge } from './verdict';

/**
 * Whether a file was started as a command, not imported.
 * `require.main` says the same, but beside WeChat's typings, which tests need, `require` has no `main`.
 */
export function isCommand(file: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(file);
}

/**
 * Runs one judge as a command: `tsx scripts/check/<judge>.ts [project folder]`.
 * Ends the process: 0 without findings, 1 with, because Tencent's compiler leaves workers behind that keep it alive.
 */
export async function runAlone(judge: Judge): Promise<never> {
  try {
    const { findings, note } = await judge(process.argv[2] ?? ROOT);
    for (const { file, message } of findings) console.error(file === '' ? message : `${file}: ${message}`);
    console.log([`${String(findings.length)} findings`, note ?? ''].filter(Boolean).join(' · '));
    process.exit(findings.length > 0 ? 1 : 0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}
