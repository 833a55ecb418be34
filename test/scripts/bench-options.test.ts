import { readBenchOptions } from '../../scripts/bench/bench-options';
import { quantile } from '../../scripts/bench/stack/quantile';

it.each([
  { args: [], want: { run: 'ratios', count: 0 } },
  { args: ['--pushes'], want: { run: 'pushes', count: 20_000 } },
  { args: ['--pushes', '1000000', '--seed', '7'], want: { run: 'pushes', count: 1_000_000, seed: 7 } },
  { args: ['--seed', '7', '--stack', '500'], want: { run: 'stack', count: 500, seed: 7 } },
  { args: ['--mutate'], want: { run: 'mutate', count: 1_000_000 } },
  { args: ['--planner'], want: { run: 'planner', count: 10_000, seed: 1 } },
  { args: ['--watch'], want: { run: 'watch', count: 1_000_000 } },
  { args: ['--cost', '50'], want: { run: 'cost', count: 50 } },
  { args: ['--cloud', '100000'], want: { run: 'cloud', count: 100_000 } },
  { args: ['--pages'], want: { run: 'pages', count: 15 } },
  { args: ['--planner', '400', '--seed', '21'], want: { run: 'planner', count: 400, seed: 21 } },
])('reads $args', ({ args, want }) => {
  expect(readBenchOptions(args)).toMatchObject(want);
});

it.each([[['--nope']], [['20000']], [['--pushes', 'many']], [['--pushes', '0']], [['--seed']]])(
  'refuses %j, and says what there is',
  (args) => {
    expect(() => readBenchOptions(args)).toThrow('npm run bench -- --pushes [N]');
  },
);

it.each([
  { values: [3, 1, 2], share: 0.5, want: 2 },
  { values: [3, 1, 2], share: 0.99, want: 3 },
  { values: [5], share: 0.01, want: 5 },
  { values: [], share: 0.5, want: NaN },
])('$share of $values is up to $want', ({ values, share, want }) => {
  expect(quantile(values, share)).toBe(want);
});
