import { Bench } from 'tinybench';

/** Work that is measured against other work in the same run. */
export interface Comparison {
  name: string;
  /** How much of `work` one call does, for example nodes; 1 when absent. */
  per?: number;
  base: () => unknown;
  basePer?: number;
  work: () => unknown;
  /** Speed of `work` ÷ speed of `base`, each for one unit. */
  atLeast: number;
}

export interface Measured extends Comparison {
  baseUs: number;
  workUs: number;
  ratio: number;
}

const ROUNDS = 41;
/** How long each side runs in one round, ms. */
const ROUND_MS = 20;
/** Until the compiler has done its part, ms. */
const WARM_UP_MS = 500;

/** Both sides of every comparison in turn, round after round, so that a busy machine slows both; the median round counts. */
export async function measure(comparisons: readonly Comparison[]): Promise<Measured[]> {
  const rounds: number[][][] = comparisons.map(() => []);
  for (const { base, work } of comparisons) await timesOf(base, work, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { base, work }] of comparisons.entries())
      rounds[index]?.push(await timesOf(base, work, ROUND_MS));
  }
  return comparisons.map((comparison, index) => summarize(comparison, rounds[index] ?? []));
}

/** Median microseconds of one call of each. */
async function timesOf(base: () => unknown, work: () => unknown, time: number): Promise<number[]> {
  const bench = new Bench({ time, iterations: 2, warmup: false });
  // Told, not found out: for that tinybench begins each once more, and does not wait for its end.
  bench.add('base', base, { async: true }).add('work', work, { async: true });
  await bench.run();
  return bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 * 1_000 : NaN));
}

function summarize(comparison: Comparison, rounds: readonly number[][]): Measured {
  const { per = 1, basePer = 1 } = comparison;
  const ratios = rounds.map(([base = NaN, work = NaN]) => base / basePer / (work / per));
  const side = (at: number) => median(rounds.map((times) => times[at] ?? NaN));
  return { ...comparison, baseUs: side(0) / basePer, workUs: side(1) / per, ratio: median(ratios) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
