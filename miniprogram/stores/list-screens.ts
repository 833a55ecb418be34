import { makeAutoObservable, observable } from 'mobx-miniprogram';

/** The screens of a long list that were gone through so far, each in place of the one before: a thousand rows are no more nodes than twenty. */
export class ListScreens {
  /** The first rows of each; the last one's is drawn. */
  private firsts: readonly number[] = [0];

  constructor() {
    makeAutoObservable<this, 'firsts'>(this, { firsts: observable.ref });
  }

  /** How many rows stand before the first that is drawn. */
  get from(): number {
    return this.firsts[this.firsts.length - 1] ?? 0;
  }

  /** On to the rows behind those that are drawn, of which `next` is the first. */
  goOlder(next: number): void {
    this.firsts = [...this.firsts, next];
  }

  goNewer(): void {
    if (this.firsts.length > 1) this.firsts = this.firsts.slice(0, -1);
  }

  /** Back to the newest. */
  reset(): void {
    this.firsts = [0];
  }
}
