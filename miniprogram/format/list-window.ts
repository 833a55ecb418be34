/** Rows drawn at a time, about three screens of 844 px [judged]: what keeps a page at some 600 nodes and its data at some 16 KB. */
export const ROWS_DRAWN = 24;
/** Rows that a screen of 844 px holds, and 4 KB of data: what is drawn first. */
export const ROWS_AT_FIRST = 6;

/** What of a long list is drawn: from one card on, as many as there is room for. Parts are taken one after the other. */
export class ListWindow {
  /** The first card behind what is drawn, counted from the list's first. */
  next: number;
  /** Cards stand behind what is drawn. */
  isOver = false;
  private skip: number;

  /**
   * @param from how many cards stand before the first that is drawn
   * @param room how many rows are drawn
   */
  constructor(
    readonly from: number,
    private room = ROWS_DRAWN,
  ) {
    this.next = from;
    this.skip = from;
  }

  /** Those of the list's next part that are drawn; at least one card is, however many rows it has. */
  take<T>(part: readonly T[], rows: (one: T) => number): T[] {
    const first = Math.min(this.skip, part.length);
    this.skip -= first;
    const drawn: T[] = [];
    for (const one of part.slice(first)) {
      const isFirst = this.next === this.from;
      if (this.isOver || (rows(one) > this.room && !isFirst)) {
        this.isOver = true;
        break;
      }
      this.room -= rows(one);
      this.next += 1;
      drawn.push(one);
    }
    return drawn;
  }
}
