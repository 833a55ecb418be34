/**
 * Runs over a list, so many at once, each as soon as another is done.
 *
 * @param goesOn no further one is begun once this is false
 * @returns what those that were begun came to, in no order
 */
export async function atOnce<T, R>(
  list: readonly T[],
  { most, goesOn }: { most: number; goesOn: () => boolean },
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const waiting = [...list];
  const done: R[] = [];
  const work = async (): Promise<void> => {
    while (waiting.length > 0 && goesOn()) {
      const [item] = waiting.splice(0, 1) as [T];
      done.push(await run(item));
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  return done;
}
