export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Runs: the first warms up, the others count. */
export const RUNS = 6;
/** Thursday 2026-11-26, 00:05 in Beijing, epoch ms: no day off lies in the four days before. */
const FIRST_RUN = Date.UTC(2026, 10, 25, 16, 5);

/** When the product's clock shows that it is time for a run, epoch ms: an hour apart. */
export const momentOfRun = (run: number): number => FIRST_RUN + run * HOUR;

/** Where it is just after midnight then. */
export const ZONES = [
  'Asia/Shanghai',
  'Asia/Bangkok',
  'Asia/Dhaka',
  'Asia/Karachi',
  'Asia/Dubai',
  'Africa/Nairobi',
] as const;
