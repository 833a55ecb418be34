import { mulberry32 } from '../../local/world/mulberry32';

/** Whole numbers from 0 to below a limit, the same ones for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  const next = mulberry32(seed);
  return (below) => Math.floor(next() * below);
}
