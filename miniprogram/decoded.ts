/** A query's value without its percent-encoding; as it is when it is cut off inside one, and `''` when there is none. */
export function decoded(value: string | undefined): string {
  if (value === undefined) return '';
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
