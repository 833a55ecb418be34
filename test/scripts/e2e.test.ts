import { E2E_JOURNEYS } from '../../scripts/e2e/e2e-journeys';
import { readE2eOptions } from '../../scripts/e2e/e2e-options';
import { e2eLines, e2eReport, type JestReport } from '../../scripts/e2e/e2e-report';

const CLEAN = { pages: 3, pageErrors: 0, consoleErrors: 0, lostRequests: 0, unknownCalls: 0 };

interface Ran {
  status?: string;
  file?: string | undefined;
  groups?: string[];
}

const ran = (title: string, { status = 'passed', file = 'shopper.test.ts', groups = [] }: Ran = {}) => ({
  name: `/anywhere/test/e2e/${file}`,
  assertionResults: [{ ancestorTitles: groups, title, status }],
});

/** One test of each journey. */
const all = (status = 'passed'): JestReport['testResults'] =>
  E2E_JOURNEYS.map(({ name, file }) => ran(`journey: ${name} · as it should be`, { status, file }));

const judge = (testResults: JestReport['testResults'], book = [CLEAN, CLEAN]) =>
  e2eReport({ success: !JSON.stringify(testResults).includes('"failed"'), testResults }, book);

it('passes when every journey did and no page had anything wrong', () => {
  const report = judge(all());
  expect(report.passed).toBe(true);
  expect(e2eLines(report).slice(-2)).toEqual([
    'journeys: 10 of 10 passed; tests: 10 passed, 0 failed',
    '6 pages opened: page errors 0, console errors 0, lost requests 0, unknown wx calls 0',
  ]);
});

it.each(['pageErrors', 'consoleErrors', 'lostRequests', 'unknownCalls'] as const)('fails for one of %s', (kind) => {
  expect(judge(all(), [CLEAN, { ...CLEAN, [kind]: 1 }]).passed).toBe(false);
});

it.each([
  { name: 'no page was opened', report: () => judge(all(), []) },
  { name: 'a journey failed', report: () => judge(all('failed')) },
  { name: 'a journey has no test', report: () => judge(all().slice(1)) },
  {
    name: 'its only test was skipped',
    report: () => judge([...all().slice(1), ran('journey: newcomer', { status: 'pending' })]),
  },
])('fails when $name', ({ report }) => {
  expect(report().passed).toBe(false);
});

it('knows a journey by the title of a test or of its group, and no other that begins alike', () => {
  const named = (title: string, groups: string[] = []) => {
    const { journeys } = judge([ran(title, { groups })]);
    return journeys.filter(({ outcome }) => outcome === 'passed').map(({ name }) => name);
  };
  expect(named('anything', ['journey: offline · without a network'])).toEqual(['offline']);
  expect(named('journey: claim')).toEqual(['claim']);
  expect(named('journey: claims and more')).toEqual([]);
});

it('reads what it was asked for', () => {
  expect(readE2eOptions([])).toEqual({ list: false });
  expect(readE2eOptions(['--list'])).toEqual({ list: true });
  expect(readE2eOptions(['--only', 'elder']).only?.name).toBe('elder');
  for (const args of [['--only', 'nobody'], ['--headed'], ['elder']])
    expect(() => readE2eOptions(args)).toThrow('npm run e2e');
});
