/** What `npm run bench` was asked for. */
export interface BenchOptions {
  run: keyof typeof SIZES;
  /** How many pushes, lines, persons a seed, or parcels in the largest store; the ratios need none. */
  count: number;
  /** The planner's first one. */
  seed: number;
}

/** By run: how many, when nobody says. */
const SIZES = {
  ratios: 0,
  pushes: 20_000,
  stack: 20_000,
  mutate: 1_000_000,
  planner: 10_000,
  watch: 1_000_000,
  cloud: 1_000_000,
  cost: 300,
  pages: 15,
} as const;
const SEED = 20_261_122;
/** The planner is judged by seeds 1 to 20. */
const PLANNER_SEED = 1;

const USAGE = `npm run bench                         ratios, each to other work of the same run
npm run bench -- --pushes [N]         N pushes through the use case, ports in memory
npm run bench -- --stack [N]          N pushes through the whole local stack
npm run bench -- --mutate [N]         N disturbed lines through the readers
npm run bench -- --planner [N]        N persons a seed, 20 seeds, through the planner
npm run bench -- --watch [N]          stores of 10,000 parcels up to N, 1,000 of them due, through the use case
npm run bench -- --cloud [N]          timelines of 100,000 parcels and of N, through the local cloud
npm run bench -- --cost [N]           what 10,000 parcels cost, counted on N of them in the local cloud
npm run bench -- --pages [N]          pages in the browser, opened N times each beside what they are measured against
each with --seed N: other pushes, other persons`;

/** @throws Error with the usage */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const options: Omit<BenchOptions, 'seed'> & { seed?: number } = { run: 'ratios', count: 0 };
  const waiting = [...args];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const number = /^\d+$/.test(waiting[0] ?? '') ? Number(waiting.shift()) : undefined;
    const run = runNamed(name);
    if (run && number !== 0) Object.assign(options, { run, count: number ?? SIZES[run] });
    else if (name === '--seed' && number !== undefined) options.seed = number;
    else throw new Error(`${name}?\n${USAGE}`);
  }
  return { seed: seedOf(options.run), ...options };
}

const seedOf = (run: BenchOptions['run']): number => (run === 'planner' ? PLANNER_SEED : SEED);

const runNamed = (option: string): BenchOptions['run'] | undefined =>
  (['pushes', 'stack', 'mutate', 'planner', 'watch', 'cloud', 'cost', 'pages'] as const).find(
    (run) => option === `--${run}`,
  );
