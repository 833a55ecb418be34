import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAMILIES } from './cases';
import { runInFunction, startContractCloud } from './contract-cloud';
import { credentialsIn, VARIABLES } from './credentials';
import { runInEnvironment } from './real-environment';
import { judge, printVerdicts, type Verdict } from './verdicts';

/** The cases, against the real environment that the variables name or, without them, the local cloud. Fails when one fails. */
async function main(): Promise<void> {
  const credentials = credentialsIn(process.env);
  const verdicts = credentials ? await runInEnvironment(credentials, say) : await runLocally();
  say(printVerdicts(verdicts));
  if (verdicts.some(({ passed }) => !passed)) process.exitCode = 1;
}

async function runLocally(): Promise<Verdict[]> {
  say(
    `No real environment: ${Object.values(VARIABLES).join(', ')} are not set. The cases run against the local cloud.`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-contract-'));
  const cloud = await startContractCloud(folder);
  try {
    const verdicts: Verdict[] = [];
    for (const [family, cases] of Object.entries(FAMILIES)) {
      say(`${family}: ${cases.length} cases`);
      verdicts.push(...judge(family, cases, await runInFunction(cloud, cases)));
    }
    return verdicts;
  } finally {
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(line: string): void {
  console.log(line);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
