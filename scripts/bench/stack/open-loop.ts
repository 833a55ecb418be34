import { setTimeout } from 'node:timers/promises';

/** Timers are this coarse, ms: what is due sooner goes at once. */
const TICK_MS = 1;

/**
 * Begins work at its own times, whether or not what was begun before is done: whoever is slow does not slow down who comes.
 *
 * @param perSecond how often on average
 * @param random from 0 to below 1: the gaps are those of independent arrivals
 * @param begin is given the moment at which it should have begun, by `performance.now()`
 */
export async function openLoop<T>(
  items: readonly T[],
  { perSecond, random }: { perSecond: number; random: () => number },
  begin: (item: T, due: number) => Promise<void>,
): Promise<void> {
  const running: Promise<void>[] = [];
  let due = performance.now();
  for (const item of items) {
    due += (-Math.log(1 - random()) * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > TICK_MS) await setTimeout(wait);
    running.push(begin(item, due));
  }
  await Promise.all(running);
}
