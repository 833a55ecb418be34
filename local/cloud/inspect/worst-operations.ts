import type { Operation } from './operation';

/** One of the slowest operations. */
export type SlowOperation = Operation & { asked?: string };
/** Operations that had to read every document, for the same reason. */
export interface UnindexedShape {
  collection: string;
  /** Why no index served. */
  reason: string;
  count: number;
  /** Documents that the largest of them read. */
  mostExamined: number;
  /** The function that asked last, and what. */
  function: string;
  asked?: string;
}

const KEPT_SLOWEST = 20;
const KEPT_SHAPES = 100;

/** What to look at first: the slowest operations, and those without an index. */
export class WorstOperations {
  /** The slowest first. */
  private readonly slowest: SlowOperation[] = [];
  private readonly shapes = new Map<string, UnindexedShape>();

  /** @returns whether it is the first without an index of its kind */
  add(operation: Operation, asked: string | undefined): boolean {
    const isSlow = this.slowest.length < KEPT_SLOWEST || operation.ms > this.leastSlow;
    // Nearly all are neither, and cost nothing more.
    if (!isSlow && operation.unindexed === undefined) return false;
    const seen = { ...operation, ...(asked !== undefined && { asked }) };
    if (isSlow) this.addSlow(seen);
    return operation.unindexed !== undefined && this.addShape(seen, operation.unindexed);
  }

  slow(): SlowOperation[] {
    return [...this.slowest];
  }

  /** The most frequent first. */
  unindexed(): UnindexedShape[] {
    return [...this.shapes.values()].sort((one, other) => other.count - one.count);
  }

  private get leastSlow(): number {
    return this.slowest.at(-1)?.ms ?? 0;
  }

  private addSlow(operation: SlowOperation): void {
    const at = this.slowest.findIndex(({ ms }) => operation.ms > ms);
    this.slowest.splice(at === -1 ? this.slowest.length : at, 0, operation);
    this.slowest.length = Math.min(this.slowest.length, KEPT_SLOWEST);
  }

  private addShape({ collection, function: name, examined = 0, asked }: SlowOperation, reason: string): boolean {
    const key = `${collection} ${reason}`;
    const known = this.shapes.get(key);
    if (!known && this.shapes.size >= KEPT_SHAPES) return false;
    const { count, mostExamined } = known ?? { count: 0, mostExamined: 0 };
    this.shapes.set(key, {
      collection,
      reason,
      function: name,
      count: count + 1,
      mostExamined: Math.max(examined, mostExamined),
      ...(asked !== undefined && { asked }),
    });
    return !known;
  }
}
