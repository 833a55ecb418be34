import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build/root';
import { type SizedPackage, phonePackages } from './release/sized-packages';
import { overBudget, printBudget, printFiles } from './release/print-packages';
import { stageFunctions } from './release/staged-functions';

/** Of a package's files, the largest: those are what a person can do something about. */
const SHOWN = 10;

/** `npm run sizes`: what each package and function weighs, against its budget; fails when one is over. */
async function main(): Promise<void> {
  const staging = mkdtempSync(join(tmpdir(), 'zhitu-sizes-'));
  try {
    const phone = await phonePackages(ROOT);
    const functions = await stageFunctions(ROOT, staging, 'all');
    console.log(
      ['小程序代码包（按腾讯的编译器算）', ...phone.flatMap(largest), '', '云函数', ...functions.map(printBudget)].join(
        '\n',
      ),
    );
    process.exitCode = overBudget([...phone, ...functions]).length > 0 ? 1 : 0;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function largest(one: SizedPackage): string[] {
  const files = [...one.files].sort((a, b) => b.bytes - a.bytes);
  return [printBudget(one), ...printFiles(files.slice(0, SHOWN))];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
