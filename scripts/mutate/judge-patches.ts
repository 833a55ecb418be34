import { rmSync } from 'node:fs';
import { applyPatch, UnfitPatch } from './apply-patch';
import { copyTree } from './copy-tree';
import type { Patch } from './patch';
import { runTests, type TestRun } from './run-tests';

export interface Verdict {
  name: string;
  /** `killed`: a test turned red. `survived`: none did. `unfit`: nothing can be said, see `why`. */
  outcome: 'killed' | 'survived' | 'unfit';
  /** The first test that turned red, or what does not fit. */
  why?: string;
  seconds: number;
}

/**
 * Applies each patch in turn to a copy of the repository and runs its tests there, after having run them unpatched: a test that is red
 * anyway proves nothing.
 *
 * @param tell is told of each verdict as it falls
 */
export async function judgePatches(
  root: string,
  patches: readonly Patch[],
  tell: (verdict: Verdict) => void = () => undefined,
): Promise<Verdict[]> {
  const copy = copyTree(root);
  const healthy = new Map<string, Promise<TestRun>>();
  const runOnce = (tests: Patch['tests']): Promise<TestRun> => {
    const key = JSON.stringify(tests);
    const run = healthy.get(key) ?? runTests(copy, tests);
    healthy.set(key, run);
    return run;
  };
  const verdicts: Verdict[] = [];
  try {
    for (const patch of patches) {
      const began = performance.now();
      const judged = await judge(copy, patch, runOnce);
      const verdict = { name: patch.name, ...judged, seconds: (performance.now() - began) / 1_000 };
      verdicts.push(verdict);
      tell(verdict);
    }
    return verdicts;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

type Judged = Pick<Verdict, 'outcome' | 'why'>;

async function judge(
  copy: string,
  patch: Patch,
  runUnpatched: (tests: Patch['tests']) => Promise<TestRun>,
): Promise<Judged> {
  try {
    applyPatch(copy, patch)();
    const before = await runUnpatched(patch.tests);
    const fault = before.broken[0] ?? before.red[0];
    if (fault !== undefined) throw new UnfitPatch(`its tests are red without it: ${fault}`);
    if (before.passed === 0) throw new UnfitPatch('no test ran');
    return await judgePatched(copy, patch);
  } catch (error) {
    if (error instanceof UnfitPatch) return { outcome: 'unfit', why: error.message };
    throw error;
  }
}

async function judgePatched(copy: string, patch: Patch): Promise<Judged> {
  const undo = applyPatch(copy, patch);
  try {
    const { red, broken } = await runTests(copy, patch.tests);
    if (red[0] !== undefined) return { outcome: 'killed', why: red[0] };
    if (broken[0] !== undefined) throw new UnfitPatch(`the code does not run with it: ${broken[0]}`);
    return { outcome: 'survived' };
  } finally {
    undo();
  }
}
