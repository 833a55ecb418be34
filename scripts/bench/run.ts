import { readBenchOptions, type BenchOptions } from './bench-options';
import { mutateLines } from './mutate-lines';
import { printPlanner } from './planner/print-planner';
import { printPushes } from './print-pushes';
import { printRatios } from './print-ratios';

/** What measures pure code, and so is bundled as it is deployed. @returns whether all was as it must be */
async function run({ run: what, count, seed }: BenchOptions): Promise<boolean> {
  if (what === 'pushes') return printPushes(count, seed);
  if (what === 'planner') return printPlanner(count, seed);
  if (what !== 'mutate') return printRatios();
  const begin = performance.now();
  mutateLines(count);
  console.log(`${count} mutated lines read in ${((performance.now() - begin) / 1_000).toFixed(1)} s`);
  return true;
}

void run(readBenchOptions(process.argv.slice(2))).then((isRight) => {
  if (!isRight) process.exitCode = 1;
});
