import { ROOT } from './build/root';
import { runStep, type Step, type StepResult } from './check/step';
import { JUDGE_STEPS, STATIC_STEPS } from './check/steps';

/** As many as the smallest machine that this has to be quick on has cores. */
const AT_ONCE = 2;

/** `npm run check`: everything that can be said without running the product. Fails on errors, counts warnings. */
async function check(): Promise<number> {
  const results = [...(await runAll(STATIC_STEPS)), ...(await runAll(JUDGE_STEPS))];
  const failed = results.filter(({ passed }) => !passed);
  console.log(
    failed.length === 0
      ? `\n${String(results.length)} checks passed`
      : `\n${String(failed.length)} of ${String(results.length)} checks failed: ${failed.map(({ step }) => step.name).join(', ')}`,
  );
  return failed.length;
}

async function runAll(steps: readonly Step[]): Promise<StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step, ROOT);
      report(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

function report({ step, passed, output, seconds }: StepResult): void {
  const remark = step.remark?.(output) ?? '';
  console.log(`${passed ? '✓' : '✗'} ${step.name} ${seconds.toFixed(1)} s${passed && remark ? ` · ${remark}` : ''}`);
  if (!passed) console.log(`${output}\n`);
}

void check().then((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
