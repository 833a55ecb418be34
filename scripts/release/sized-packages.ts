import { join } from 'node:path';
import { limitOf, type SizedFile, sumOfBytes } from '../check/package-sizes';
import { binary, runStep } from '../check/step';
import { TENCENT_CHATTER } from '../check/steps';
import { ReleaseRefusal } from './release-refusal';

/** One package of what goes: the mini-program's main or sub, or a function. */
export interface SizedPackage {
  readonly name: string;
  readonly files: readonly SizedFile[];
  readonly bytes: number;
  /** Bytes that it may have. */
  readonly limit: number;
}

/** How the list that print-phone-files.ts prints begins. */
const LISTED = '[[';

/**
 * The mini-program's packages as Tencent's compiler makes them, with what project.config.json ignores left out.
 *
 * @throws ReleaseRefusal with the compiler's words
 */
export async function phonePackages(root: string): Promise<SizedPackage[]> {
  const command = [binary('tsx'), join(__dirname, 'print-phone-files.ts'), root];
  const { passed, output } = await runStep({ name: 'compile', command, noise: TENCENT_CHATTER }, root);
  if (!passed) throw new ReleaseRefusal(`小程序编译不过：\n${output}`);
  const line = output.split('\n').find((text) => text.startsWith(LISTED)) ?? '[]';
  return (JSON.parse(line) as [string, SizedFile[]][]).map(([name, files]) => sized(name, files, limitOf(name)));
}

export function sized(name: string, files: readonly SizedFile[], limit: number): SizedPackage {
  return { name, files, bytes: sumOfBytes(files), limit };
}
