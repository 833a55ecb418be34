import { isDeepStrictEqual } from 'node:util';
import { asWanted, type ContractCase } from './contract-case';

/** What became of a case. */
export interface Verdict {
  family: string;
  name: string;
  passed: boolean;
  /** Why not, for a person. */
  why?: string;
}

/** @param outcomes of each case, in their order */
export function judge(family: string, cases: readonly ContractCase[], outcomes: readonly unknown[][]): Verdict[] {
  return cases.map((one, i) => {
    const found = asWanted(outcomes[i] ?? [], one.want);
    if (isDeepStrictEqual(found, one.want)) return { family, name: one.name, passed: true };
    return { family, name: one.name, passed: false, why: difference(found, one) };
  });
}

function difference(found: readonly unknown[], { want, documented }: ContractCase): string {
  const at = want.findIndex((wanted, i) => !isDeepStrictEqual(found[i], wanted));
  return [
    `step ${at + 1}`,
    `  wanted ${JSON.stringify(want[at])}`,
    `  found  ${JSON.stringify(found[at])}`,
    `  because of ${documented.title}, ${documented.url}`,
  ].join('\n    ');
}

/** `✗ …` for each that failed, and how many there were of each kind. */
export function printVerdicts(verdicts: readonly Verdict[]): string {
  const failed = verdicts.filter(({ passed }) => !passed);
  const lines = failed.map(({ family, name, why = '' }) => `✗ ${family} · ${name}: ${why}`);
  return [...lines, `${verdicts.length - failed.length} passed, ${failed.length} failed`].join('\n');
}
