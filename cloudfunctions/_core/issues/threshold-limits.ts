/** A rule waits at least this long, whole hours. */
export const LEAST_HOURS = 1;
/** And at most: ninety days. A source gives a parcel up before. */
export const MOST_HOURS = 2_160;
