import { ROOT } from '../build/root';
import type { Judge } from './verdict';

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
