import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build/root';

const USAGE = `npm run test:cloud

Runs the contract cases (test/local/cloud/contract) against the real environment that CLOUD_ENV, TENCENTCLOUD_SECRETID and
TENCENTCLOUD_SECRETKEY name; without these variables, against a local cloud. It writes to collections of its own alone.`;

/** The cases are a test's, and nothing imports tests: they are a process of their own. */
function main(args: readonly string[]): void {
  if (args.length > 0) {
    console.log(USAGE);
    process.exitCode = args.includes('--help') ? 0 : 1;
    return;
  }
  const command = ['--import', 'tsx', join(ROOT, 'test/local/cloud/contract/run.ts')];
  process.exitCode = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

main(process.argv.slice(2));
