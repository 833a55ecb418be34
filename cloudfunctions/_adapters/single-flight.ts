/** A run that others may be waiting for, too. */
export interface Flight<T> {
  answer: Promise<T>;
  /** False for who came while it was under way: what runs is somebody else's. */
  isMine: boolean;
}

/** Of all who ask at once one runs, and the others hear what came of it. Who asks after its end begins a new one. */
export function singleFlight<T>(): (run: () => Promise<T>) => Flight<T> {
  let underWay: Promise<T> | undefined;
  return (run) => {
    if (underWay) return { answer: underWay, isMine: false };
    underWay = run().finally(() => {
      underWay = undefined;
    });
    return { answer: underWay, isMine: true };
  };
}
