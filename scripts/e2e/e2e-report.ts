import { basename } from 'node:path';
import { E2E_JOURNEYS, type E2eJourney } from './e2e-journeys';

/** What jest writes with `--json`, as far as it is read. */
export interface JestReport {
  success: boolean;
  testResults: {
    /** Absolute path. */
    name: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

/** What went wrong on the pages of one browser: a line of the book that test/e2e/fault-book.ts writes. */
export interface Account {
  pages: number;
  pageErrors: number;
  consoleErrors: number;
  lostRequests: number;
  unknownCalls: number;
}

type JourneyOutcome = 'passed' | 'failed' | 'missing';

export interface E2eReport {
  journeys: { name: string; about: string; outcome: JourneyOutcome }[];
  tests: { passed: number; failed: number };
  browser: Account;
  passed: boolean;
}

const NOTHING: Account = { pages: 0, pageErrors: 0, consoleErrors: 0, lostRequests: 0, unknownCalls: 0 };

/** @param wanted the journeys that were to be run */
export function e2eReport(
  jest: JestReport,
  book: readonly Account[],
  wanted: readonly E2eJourney[] = E2E_JOURNEYS,
): E2eReport {
  const journeys = wanted.map((journey) => ({ ...journey, outcome: outcomeOf(journey, jest) }));
  const ran = jest.testResults.flatMap(({ assertionResults }) => assertionResults);
  const browser = book.reduce(added, NOTHING);
  const { pages, ...faults } = browser;
  const isClean = pages > 0 && Object.values(faults).every((n) => n === 0);
  return {
    journeys: journeys.map(({ name, about, outcome }) => ({ name, about, outcome })),
    tests: {
      passed: ran.filter(({ status }) => status === 'passed').length,
      failed: ran.filter(({ status }) => status === 'failed').length,
    },
    browser,
    passed: jest.success && isClean && journeys.every(({ outcome }) => outcome === 'passed'),
  };
}

function outcomeOf(journey: E2eJourney, { testResults }: JestReport): JourneyOutcome {
  const own = testResults
    .flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: basename(name) })))
    .filter(({ file, ancestorTitles, title }) =>
      journey.file === undefined
        ? [...ancestorTitles, title].some((said) => isOf(journey, said))
        : file === journey.file,
    )
    .filter(({ status }) => status === 'passed' || status === 'failed');
  if (own.length === 0) return 'missing';
  return own.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
}

/** `journey: claim`, `journey: claim · the card can be taken once`. */
const isOf = ({ name }: E2eJourney, title: string): boolean =>
  title === `journey: ${name}` || title.startsWith(`journey: ${name} · `);

function added(sum: Account, one: Account): Account {
  return {
    pages: sum.pages + one.pages,
    pageErrors: sum.pageErrors + one.pageErrors,
    consoleErrors: sum.consoleErrors + one.consoleErrors,
    lostRequests: sum.lostRequests + one.lostRequests,
    unknownCalls: sum.unknownCalls + one.unknownCalls,
  };
}

/** For people. */
export function e2eLines({ journeys, tests, browser }: E2eReport): string[] {
  const done = journeys.filter(({ outcome }) => outcome === 'passed').length;
  return [
    ...journeys.map(({ name, about, outcome }) => `${outcome.padEnd(7)} ${name}: ${about}`),
    `journeys: ${done} of ${journeys.length} passed; tests: ${tests.passed} passed, ${tests.failed} failed`,
    `${browser.pages} pages opened: page errors ${browser.pageErrors}, console errors ${browser.consoleErrors}, ` +
      `lost requests ${browser.lostRequests}, unknown wx calls ${browser.unknownCalls}`,
  ];
}
