/** A promise of this value, kept when the time is over. */
export type Late = <T>(value: T) => Promise<T>;

/** Runs with a deadline to race against; no timer is left when the run ends. @param ms from now */
export async function withDeadline<T>(ms: number, run: (late: Late) => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    return await run((value) => over.then(() => value));
  } finally {
    clearTimeout(timer);
  }
}
