/** What is to be done when: a binary heap, the earliest on top. Among equals the one that was added first. */
export class Agenda<T> {
  private readonly heap: { at: number; order: number; item: T }[] = [];
  private added = 0;

  /** `at`: epoch ms. */
  add(at: number, item: T): void {
    this.heap.push({ at, order: this.added, item });
    this.added += 1;
    this.rise(this.heap.length - 1);
  }

  nextAt(): number | undefined {
    return this.heap[0]?.at;
  }

  /** Takes out what is due at `now`, the earliest first. What is added meanwhile waits for the next time. */
  takeDue(now: number): T[] {
    const due: T[] = [];
    for (let top = this.heap[0]; top !== undefined && top.at <= now; top = this.heap[0]) {
      due.push(top.item);
      this.removeTop();
    }
    return due;
  }

  private removeTop(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    this.heap[0] = last;
    this.sink(0);
  }

  private rise(index: number): void {
    const parent = (index - 1) >> 1;
    if (index === 0 || !this.isBefore(index, parent)) return;
    this.swap(index, parent);
    this.rise(parent);
  }

  private sink(index: number): void {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    let first = index;
    if (this.isBefore(left, first)) first = left;
    if (this.isBefore(right, first)) first = right;
    if (first === index) return;
    this.swap(index, first);
    this.sink(first);
  }

  private isBefore(index: number, other: number): boolean {
    const [a, b] = [this.heap[index], this.heap[other]];
    if (a === undefined || b === undefined) return false;
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  private swap(index: number, other: number): void {
    const [a, b] = [this.heap[index], this.heap[other]];
    if (a === undefined || b === undefined) return;
    this.heap[index] = b;
    this.heap[other] = a;
  }
}
