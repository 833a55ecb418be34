import { measureSeed, type SeedReport } from './measure-seed';

const SEEDS = 20;

/** What the planner has to reach with every seed. */
const LIMITS: readonly { name: string; isKept: (report: SeedReport) => boolean }[] = [
  { name: '÷ two lines > 1', isKept: ({ byTwoLines }) => byTwoLines > 1 },
  { name: '÷ hindsight ≥ 0.985', isKept: ({ byHindsight }) => byHindsight >= 0.985 },
  { name: 'missed ≤ 5 %', isKept: ({ missed }) => missed <= 0.05 },
  { name: 'no message without an accept', isKept: ({ overdrawn }) => overdrawn === 0 },
];

/** Lives through 20 seeds from `seed` on and prints what the planner's accepts were worth. @returns whether all was as it must be */
export function printPlanner(persons: number, seed: number): boolean {
  console.log(
    `the planner, ${persons} persons a seed: value ÷ that of other ways, and out-for-delivery missed for less`,
  );
  console.log('seed  first come  two lines  hindsight  missed  knowing the end ÷ hindsight');
  const reports = Array.from({ length: SEEDS }, (_, index) => {
    const report = measureSeed(seed + index, persons);
    console.log(rowOf(String(seed + index), report));
    return report;
  });
  console.log(rowOf('worst', worstOf(reports)));
  for (const { name, isKept } of LIMITS) console.log(`${name}: ${reports.every(isKept) ? 'ok' : 'MISSED'}`);
  const [pace, simple] = [mean(reports.map((report) => report.pace)), mean(reports.map((one) => one.twoLinesPace))];
  console.log(`${pace.toFixed(0)} decisions a second: ${(pace / simple).toFixed(4)} of the two-line rule's pace`);
  return LIMITS.every(({ isKept }) => reports.every(isKept));
}

type Row = Pick<SeedReport, 'byFirstCome' | 'byTwoLines' | 'byHindsight' | 'missed' | 'knowingTheEnd'>;

function rowOf(name: string, { byFirstCome, byTwoLines, byHindsight, missed, knowingTheEnd }: Row): string {
  const ratio = (value: number, width: number): string => value.toFixed(4).padStart(width);
  const share = `${(missed * 100).toFixed(2)} %`.padStart(8);
  return `${name.padEnd(5)}${ratio(byFirstCome, 11)}${ratio(byTwoLines, 11)}${ratio(byHindsight, 11)}${share}${ratio(knowingTheEnd, 10)}`;
}

function worstOf(reports: readonly SeedReport[]): Row {
  const least = (field: keyof Row): number => Math.min(...reports.map((report) => report[field]));
  return {
    byFirstCome: least('byFirstCome'),
    byTwoLines: least('byTwoLines'),
    byHindsight: least('byHindsight'),
    missed: Math.max(...reports.map(({ missed }) => missed)),
    knowingTheEnd: least('knowingTheEnd'),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
