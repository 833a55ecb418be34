/**
 * Tommy Ettinger's mulberry32: 32 bits of state, good enough for a world of parcels, and the same on every machine.
 *
 * @param seed a whole number; another one, another stream
 * @returns numbers in [0, 1)
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return (scramble(state) >>> 0) / 0x1_0000_0000;
  };
}

/** Its mixing step alone: 32 bits for 32 bits. */
export function scramble(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return mixed ^ (mixed >>> 14);
}
