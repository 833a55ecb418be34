import { mulberry32 } from '../../local/world/mulberry32';

/** Chance that comes again: the same seed and round throw the same. */
export interface Dice {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

export function diceOf(seed: number, round: number): Dice {
  const next = mulberry32(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b));
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('dice: nothing to pick from');
    return list[between(0, list.length - 1)] as T;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    return list.map(() => left.splice(between(0, left.length - 1), 1)[0] as T);
  };
  return { between, pick, shuffled, chance: (probability) => next() < probability };
}
