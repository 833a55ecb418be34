import { parseArgs } from 'node:util';
import { packPhonePackages } from './build/phone-packages';
import { ROOT } from './build/root';
import { judgePatches, type Verdict } from './mutate/judge-patches';
import { PATCHES } from './mutate/patches';

const SIGN: Readonly<Record<Verdict['outcome'], string>> = { killed: '✓', survived: '✗', unfit: '?' };

/** `npm run mutate`: takes the product's guards out, one by one, and fails unless a test turns red each time. */
async function main(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
  });
  const { only, json } = values;
  const unknown = only?.filter((name) => !PATCHES.some((patch) => patch.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `no patch is called ${unknown.join(', ')}; there are: ${PATCHES.map(({ name }) => name).join(' · ')}`,
    );
  const patches = PATCHES.filter(({ name }) => only?.includes(name) ?? true);
  await packPhonePackages(ROOT);
  const verdicts = await judgePatches(ROOT, patches, json ? undefined : print);
  if (json) console.log(JSON.stringify(verdicts, null, 2));
  const killed = verdicts.filter(({ outcome }) => outcome === 'killed');
  if (!json) console.log(`${killed.length} of ${verdicts.length} killed`);
  return killed.length === verdicts.length;
}

function print({ name, outcome, why, seconds }: Verdict): void {
  console.log(`${SIGN[outcome]} ${outcome} ${name} ${seconds.toFixed(1)} s${why === undefined ? '' : `: ${why}`}`);
}

main(process.argv.slice(2)).then(
  (isRight) => {
    if (!isRight) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
