import { fractionOf } from '../text/fraction-of';

const MINUTE = 60_000;
const FIRST_MS = 5 * MINUTE;
const LONGEST_MS = 4 * 60 * MINUTE;

/**
 * How long to wait after so many failures in a row (≥ 1), ms: 5 minutes, doubling up to 4 hours, and up to half as much again by whom
 * it is for, so that what failed together does not come back together. The same for the same name and number.
 */
export function backoffAfter(failures: number, name: string): number {
  const wait = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return Math.round(wait * (1 + fractionOf(`${name}${String(failures)}`) / 2));
}
