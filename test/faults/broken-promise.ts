/** Something that must hold did not. Says in which round of which seed, so that it can be seen again. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';

  constructor(
    readonly promise: string,
    readonly at: { seed: number; round: number },
    readonly seen?: unknown,
  ) {
    const what = seen === undefined ? '' : `: ${JSON.stringify(seen)}`;
    super(`${promise} (seed ${at.seed}, round ${at.round})${what}`);
  }
}

/** @throws BrokenPromise */
export type Must = (holds: boolean, promise: string, seen?: unknown) => void;

/** Checks promises in one round of a run. */
export const mustOf =
  (seed: number, round: number): Must =>
  (holds, promise, seen) => {
    if (!holds) throw new BrokenPromise(promise, { seed, round }, seen);
  };
