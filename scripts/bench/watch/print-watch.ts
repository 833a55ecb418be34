import { quantile } from '../stack/quantile';
import { DUE, measureEngine, measureWatch, type EngineReport, type SizeReport } from './measure-watch';

/** Rows for each row that is due, at most. */
const MOST_TOUCHED = 1.05;
/** Time at the largest size ÷ time at the smallest, at most. */
const MOST_GROWTH = 1.3;
/** What is due in five runs needs room. */
const SMALLEST = 10_000;

/** Stores of up to so many parcels, ten times as many from one to the next. */
export const sizesUpTo = (most: number): number[] =>
  [1, 10, 100].map((times) => times * SMALLEST).filter((parcels) => parcels <= Math.max(most, SMALLEST));

/** Watches stores of up to so many parcels and prints what came of it. @returns whether all was as it must be */
export async function printWatch(most: number, seed: number): Promise<boolean> {
  const sizes = await measureWatch(sizesUpTo(most), seed);
  console.log(`${DUE} due in each run, seed ${seed}; the SDK, the local cloud and its store in one process`);
  console.log('parcels      due  opened  read ÷ due  written ÷ due  lanes  ms (median; all)  ms of the processor');
  for (const size of sizes) console.log(rowOf(size));
  const engine = await measureEngine();
  printEngine(engine);
  const growth = growthOf(sizes, 'ms');
  console.log(`time of the processor × ${growthOf(sizes, 'cpuMs').toFixed(2)} from the first size to the last`);
  const verdicts = [
    { name: `parcels read ÷ due, and rows written ÷ due ≤ ${MOST_TOUCHED}`, isRight: sizes.every(isLean) },
    { name: 'all that is due is found', isRight: sizes.every(({ runs }) => runs.every(({ due }) => due === DUE)) },
    {
      name: `time × ${growth.toFixed(2)} from the first size to the last (≤ ${MOST_GROWTH})`,
      isRight: growth <= MOST_GROWTH,
    },
    { name: `json-rules-engine says the same of all ${engine.parcels}`, isRight: engine.agreed === engine.parcels },
  ];
  for (const { name, isRight } of verdicts) console.log(`${isRight ? 'pass' : 'FAIL'} ${name}`);
  return verdicts.every(({ isRight }) => isRight);
}

const isLean = ({ runs }: SizeReport): boolean =>
  runs.every(({ read, written, due }) => read / due <= MOST_TOUCHED && written / due <= MOST_TOUCHED);

/** Of each run, the largest store's time ÷ that of the smallest just before; the median. */
function growthOf(sizes: readonly SizeReport[], time: 'ms' | 'cpuMs'): number {
  const [first, last] = [sizes[0]?.runs ?? [], sizes.at(-1)?.runs ?? []];
  return quantile(
    last.map((one, run) => one[time] / (first[run]?.[time] ?? NaN)),
    0.5,
  );
}

function rowOf({ parcels, runs }: SizeReport): string {
  const most = (of: (run: SizeReport['runs'][number]) => number): number => Math.max(...runs.map(of));
  const times = (of: 'ms' | 'cpuMs'): string => {
    const all = runs.map((run) => run[of]);
    return `${quantile(all, 0.5).toFixed(0)}; ${all.map((ms) => ms.toFixed(0)).join(', ')}`;
  };
  const numbers = [
    String(parcels).padEnd(10),
    String(most(({ due }) => due)).padStart(6),
    String(most(({ opened }) => opened)).padStart(8),
    most(({ read, due }) => read / due)
      .toFixed(3)
      .padStart(12),
    most(({ written, due }) => written / due)
      .toFixed(3)
      .padStart(15),
    String(most(({ lanesRead }) => lanesRead)).padStart(7),
  ];
  return `${numbers.join('')}  ${times('ms')}  ${times('cpuMs')}`;
}

function printEngine({ oursPerSecond, enginePerSecond, due, parcels }: EngineReport): void {
  const [ours, theirs] = [oursPerSecond, enginePerSecond].map((rate) => rate.toFixed(0));
  console.log(`rules alone, ${parcels} due parcels, ${due} to be told: ours ${ours} a second, from the stored parcel;`);
  console.log(
    `json-rules-engine ${theirs} a second, from facts ready made: × ${(oursPerSecond / enginePerSecond).toFixed(1)}`,
  );
}
