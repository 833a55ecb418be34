import { binary, runStep } from '../../scripts/check/step';

const node = (script: string) => ({ name: 'a step', command: ['-e', script] });

it.each([
  { name: 'passes with code 0', script: 'process.exit(0)', want: true },
  { name: 'fails with another code', script: 'process.exit(3)', want: false },
  { name: 'fails when killed', script: "process.kill(process.pid, 'SIGKILL')", want: false },
])('a step $name', async ({ script, want }) => {
  expect((await runStep(node(script), __dirname)).passed).toBe(want);
});

it('keeps both streams, without noise', async () => {
  const step = { ...node("console.log('one\\nchatter'); console.error('two')"), noise: /^chatter/ };
  const { output } = await runStep(step, __dirname);
  expect(output.split('\n').sort()).toEqual(['one', 'two']);
});

it('finds the script behind a command of a package', () => {
  expect(binary('typescript', 'tsc')).toMatch(/typescript.bin.tsc$/);
  expect(() => binary('typescript', 'tsd')).toThrow('typescript has no command tsd');
});
