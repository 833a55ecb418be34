/** One database operation, as CloudBase counts them. */
export interface Operation {
  requestId: string;
  function: string;
  /** The wire protocol's name, for example database.getDocument. */
  action: string;
  collection: string;
  kind: 'read' | 'write';
  /** Documents written. */
  changed: number;
  /** Documents read to find the ones asked for; far above the answer's length means that an index is missing. */
  examined?: number;
  /** The wire code, when the operation was refused. */
  refused?: string;
}
/** One run of a function, for `GET /__inspect`. */
export interface CallRecord {
  requestId: string;
  function: string;
  openid?: string;
  /** Real ms from start to answer, without waiting for a free worker. */
  ms: number;
  reads: number;
  writes: number;
  error?: string;
}

/** Older operations are forgotten beyond this, so that a cloud that runs for days stays small. */
const KEPT_OPERATIONS = 100_000;
const KEPT_CALLS = 50;

/** What the cloud did: every database operation since the last reset, and the last 50 runs. */
export class OperationLog {
  private operations: Operation[] = [];
  private readonly calls: CallRecord[] = [];
  private readonly running = new Map<string, { reads: number; writes: number }>();

  begin(requestId: string): void {
    this.running.set(requestId, { reads: 0, writes: 0 });
  }

  add(operation: Operation): void {
    this.operations.push(operation);
    if (this.operations.length > 2 * KEPT_OPERATIONS) this.operations = this.operations.slice(-KEPT_OPERATIONS);
    const counts = this.running.get(operation.requestId);
    if (counts) counts[operation.kind === 'read' ? 'reads' : 'writes'] += 1;
  }

  end(call: Omit<CallRecord, 'reads' | 'writes'>): void {
    const counts = this.running.get(call.requestId) ?? { reads: 0, writes: 0 };
    this.running.delete(call.requestId);
    this.calls.push({ ...call, ...counts });
    if (this.calls.length > KEPT_CALLS) this.calls.shift();
  }

  /** Oldest first. */
  all(): Operation[] {
    return [...this.operations];
  }

  /** Oldest first. */
  lastCalls(): CallRecord[] {
    return [...this.calls];
  }

  reset(): void {
    this.operations = [];
  }
}
