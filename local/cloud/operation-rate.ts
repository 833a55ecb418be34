import { CloudError } from './cloud-error';

const WINDOW_MS = 1000;
/** They read and write no documents; what a transaction reads and writes and its commit count [ours]. */
const FREE = new Set(['database.startTransaction', 'database.abortTransaction']);

export interface OperationRateOptions {
  /** Operations that the plan allows in any second. */
  perSecond: number;
  /** true: what is over is refused; false: it is only counted. */
  refuses: boolean;
  /** Real ms: the cloud's own clock may run fast or stand still, a plan's second does not [ours]. */
  now?: () => number;
}
/** Where an operation stands to the plan. */
export interface RateVerdict {
  /** Whether the plan would throttle it. */
  overPlan: boolean;
  /** Set when it is to be refused. */
  refusal?: CloudError;
}

/** Counts the database's operations in a sliding second. What is over the plan takes no place in it, as if it were refused. */
export class OperationRate {
  /** When the newest operations within the plan began: a ring of `perSecond`. */
  private readonly begun: number[] = [];
  private next = 0;

  constructor(private readonly options: OperationRateOptions) {}

  /** @param action the wire protocol's name */
  begin(action: string): RateVerdict {
    if (!action.startsWith('database.') || FREE.has(action)) return { overPlan: false };
    const { perSecond, refuses, now = () => performance.now() } = this.options;
    const at = now();
    const oldest = this.begun[this.next];
    if (oldest !== undefined && at - oldest < WINDOW_MS)
      return refuses ? { overPlan: true, refusal: overLimit(perSecond) } : { overPlan: true };
    this.begun[this.next] = at;
    this.next = (this.next + 1) % perSecond;
    return { overPlan: false };
  }
}

function overLimit(perSecond: number): CloudError {
  return new CloudError(
    'EXCEED_REQUEST_LIMIT',
    `more than ${String(perSecond)} database operations in a second, which is all that the plan allows`,
  );
}
