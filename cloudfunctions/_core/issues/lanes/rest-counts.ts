import { ONE_VISIT_MS } from './rests-of';
import type { RestCounts } from './types';

/** The first step begins here; a shorter time is no rest. */
const SHORTEST_MS = ONE_VISIT_MS;
/** The last step holds this; a longer rest falls into it, too. */
const LONGEST_MS = 60 * 24 * 60 * 60 * 1_000;
/** Each step's end is so many times its begin: finer than anybody words it, and 77 steps are all there are. [ours] */
export const STEP_RATIO = 1.1;
/** From so many rests on, the old ones count half. [ours] */
export const MOST_COUNTED = 2_000;

/** The step into which a rest falls. */
function stepOf(restMs: number): number {
  const kept = Math.min(Math.max(restMs, SHORTEST_MS), LONGEST_MS);
  return Math.floor(Math.log(kept / SHORTEST_MS) / Math.log(STEP_RATIO));
}

/** The middle of a step, ms: no rest in it is farther away than half a step. */
export const middleOf = (step: number): number => Math.round(SHORTEST_MS * STEP_RATIO ** (step + 0.5));

/** How many rests were counted. */
export const countOf = (counts: RestCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * Counts with one parcel's rests added. Old habits fade: beyond MOST_COUNTED every count is halved, and what is left of a single one is
 * forgotten. Until then the order in which parcels are added never matters.
 *
 * @param rests ms
 */
export function withRests(counts: RestCounts, rests: readonly number[]): RestCounts {
  return faded(rests.map(stepOf).reduce<RestCounts>((sum, step) => mergeCounts(sum, { [step]: 1 }), counts));
}

/** Two counts as one, none of them halved. */
export function mergeCounts(a: RestCounts, b: RestCounts): RestCounts {
  const sum: Record<string, number> = { ...a };
  for (const [step, count] of Object.entries(b)) sum[step] = (sum[step] ?? 0) + count;
  return sum;
}

function faded(counts: RestCounts): RestCounts {
  if (countOf(counts) <= MOST_COUNTED) return counts;
  const halves = Object.entries(counts).map(([step, count]) => [step, Math.floor(count / 2)] as const);
  return faded(Object.fromEntries(halves.filter(([, count]) => count > 0)));
}
