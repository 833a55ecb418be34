import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build/root';
import { E2E_JOURNEYS, type E2eJourney } from './e2e/e2e-journeys';
import { readE2eOptions, type E2eOptions } from './e2e/e2e-options';
import { e2eLines, e2eReport, type Account, type JestReport } from './e2e/e2e-report';

/** Runs the journeys in a real browser, and adds up what went wrong on every page that was opened. */
function main(args: readonly string[]): boolean {
  const options = readE2eOptions(args);
  if (options.list) {
    for (const { name, about } of E2E_JOURNEYS) console.log(`${name}: ${about}`);
    return true;
  }
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-e2e-'));
  try {
    return run(options, { report: join(folder, 'report.json'), book: join(folder, 'book') });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run({ only }: E2eOptions, { report, book }: { report: string; book: string }): boolean {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const told = ['--selectProjects', 'browser', '--json', `--outputFile=${report}`];
  // Jest prints its results as they come; what `--json` puts on the standard output is in the file.
  spawnSync(process.execPath, [jest, ...testsOf(only), ...told], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ZHITU_E2E_BOOK: book },
  });
  if (!existsSync(report)) throw new Error('jest ended without a report');
  const judged = e2eReport(JSON.parse(readFileSync(report, 'utf8')) as JestReport, accountsOf(book), only && [only]);
  for (const line of e2eLines(judged)) console.log(line);
  return judged.passed;
}

function testsOf(only: E2eJourney | undefined): string[] {
  if (only === undefined) return ['test/e2e/'];
  return only.file === undefined ? ['test/e2e/', '-t', `journey: ${only.name}`] : [`test/e2e/${only.file}`];
}

/** No page was opened where nobody wrote. */
function accountsOf(book: string): Account[] {
  if (!existsSync(book)) return [];
  const lines = readFileSync(book, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Account);
}

try {
  if (!main(process.argv.slice(2))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
