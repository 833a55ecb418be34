import type { Random } from '../../../local/world/generate/random';

/** How many of something that happens `mean` times on average, each independent of the others (Knuth's way: for small means). */
export function poisson(mean: number, random: Pick<Random, 'next'>): number {
  const none = Math.exp(-mean);
  let count = 0;
  for (let left = random.next(); left > none; left *= random.next()) count += 1;
  return count;
}
