import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binary } from '../check/step';
import type { Patch } from './patch';

/** What jest said. */
export interface TestRun {
  passed: number;
  /** Full names of the tests that turned red. */
  red: string[];
  /** What kept a file of tests from running at all. */
  broken: string[];
}

interface JestReport {
  numPassedTests: number;
  testResults: {
    message: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

const REPORT = '.mutate-report.json';
/** Of jest's own words, when it could not begin, characters. */
const TAIL = 2_000;

/** Runs tests of a project of jest.config.js until the first file that fails. */
export async function runTests(root: string, { project, paths }: Patch['tests']): Promise<TestRun> {
  const report = join(root, REPORT);
  rmSync(report, { force: true });
  const options = ['--selectProjects', project, '--ci', '--bail=1', '--json', '--outputFile', report];
  const args = [binary('jest'), '--runTestsByPath', ...paths, ...options];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return existsSync(report) ? readReport(report) : { passed: 0, red: [], broken: [output.slice(-TAIL)] };
}

function readReport(file: string): TestRun {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: numPassedTests,
    red: all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    broken: testResults
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ message }) => message),
  };
}
