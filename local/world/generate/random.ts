import { mulberry32, scramble } from '../mulberry32';

/** A stream of numbers that follows from its seed alone. */
export interface Random {
  /** 0 ≤ n < 1. */
  next(): number;
  /** min ≤ n < max. */
  between(min: number, max: number): number;
  /** One of them, all alike. @throws RangeError for an empty list */
  pick<T>(list: readonly T[]): T;
  /** One of them, each as often as its `share` says. @throws RangeError for an empty list */
  share<T extends { share: number }>(list: readonly T[]): T;
}

/** @param seeds whole numbers; other seeds, another stream */
export function createRandom(...seeds: readonly number[]): Random {
  const next = mulberry32(seeds.reduce((mixed, seed) => scramble(mixed ^ (seed | 0)), 0x9e3779b9));
  return {
    next,
    between: (min, max) => min + next() * (max - min),
    pick: (list) => given(list[Math.floor(next() * list.length)]),
    share(list) {
      let left = next() * list.reduce((sum, { share }) => sum + share, 0);
      return given(list.find(({ share }) => (left -= share) < 0) ?? list.at(-1));
    },
  };
}

function given<T>(element: T | undefined): T {
  if (element === undefined) throw new RangeError('nothing to pick from');
  return element;
}
