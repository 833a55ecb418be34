import { countOf, middleOf } from './rest-counts';
import type { Habit, RestCounts, UsualRest } from './types';

/** Fewer rests are no habit. [ours] */
export const ENOUGH = 20;
/** One parcel alone may have twenty; rests of fewer parcels than this are no habit either. [ours] */
export const ENOUGH_PARCELS = 8;

/**
 * How long a rest between two scans usually is.
 *
 * @returns undefined when fewer than ENOUGH were counted, or of fewer parcels than ENOUGH_PARCELS; times are right to half a step, 5 %
 */
export function usualRest({ counts, parcels }: Habit): UsualRest | undefined {
  const n = countOf(counts);
  if (n < ENOUGH || parcels < ENOUGH_PARCELS) return undefined;
  return { p50Ms: quantile(counts, 0.5), p90Ms: quantile(counts, 0.9), n };
}

/** A merchant's own lane when it tells enough, else everybody's, else nothing. */
export const usualOn = (own: Habit | undefined, all: Habit | undefined): UsualRest | undefined =>
  (own && usualRest(own)) ?? (all && usualRest(all));

/** The shortest rest, ms, than which at least that part of all are no longer. */
function quantile(counts: RestCounts, part: number): number {
  const steps = Object.keys(counts).map(Number);
  const atLeast = part * countOf(counts);
  let counted = 0;
  for (const step of steps.sort((a, b) => a - b)) {
    counted += counts[step] ?? 0;
    if (counted >= atLeast) return middleOf(step);
  }
  throw new RangeError('quantile: nothing was counted');
}
