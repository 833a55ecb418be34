/** Index of the last element that fits; -1 when none does. */
export function lastIndexWhere<T>(ordered: readonly T[], fits: (element: T) => boolean): number {
  for (let index = ordered.length - 1; index >= 0; index -= 1) {
    const element = ordered[index];
    if (element !== undefined && fits(element)) return index;
  }
  return -1;
}

/** The last element that fits, of a list that is oldest first. */
export function newestWhere<T>(ordered: readonly T[], fits: (element: T) => boolean): T | undefined {
  return ordered[lastIndexWhere(ordered, fits)];
}
