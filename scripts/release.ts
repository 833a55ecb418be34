import { spawnSync } from 'node:child_process';
import { ROOT } from './build/root';
import { binary } from './check/step';
import { phonePackages } from './release/sized-packages';
import { release, type ReleasePorts } from './release/release';
import { readReleaseOptions, USAGE } from './release/release-options';
import { ReleaseRefusal } from './release/release-refusal';
import { tencentSender } from './release/sender';
import { withholdUploadKey } from './release/upload-key';

const PROOFS = { check: [binary('tsx'), 'scripts/check.ts'], test: [binary('jest')] };

const PORTS: ReleasePorts = {
  root: ROOT,
  environment: withholdUploadKey(process.env),
  compile: phonePackages,
  passes: (proof) => spawnSync(process.execPath, PROOFS[proof], { cwd: ROOT, stdio: 'inherit' }).status === 0,
  // Takes 2 s to load, and only sending needs it.
  senderFor: async (account) => tencentSender(await import('miniprogram-ci'), ROOT, account),
  say: (text) => {
    console.log(text);
  },
};

/** `npm run release`: see USAGE. */
async function main(args: readonly string[]): Promise<void> {
  const options = readReleaseOptions(args, ROOT);
  if (options === 'help') console.log(USAGE);
  else await release(PORTS, options);
}

main(process.argv.slice(2)).then(
  // Tencent's compiler leaves workers behind that would keep the process alive.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof ReleaseRefusal ? `\n${error.message}` : error);
    process.exit(1);
  },
);
