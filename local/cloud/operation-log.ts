import { CallRecords, type CallEnd, type CallRecord, type CallStart, type RunningCall } from './inspect/call-records';
import type { Operation } from './inspect/operation';
import { Totals } from './inspect/totals';
import { WorstOperations, type SlowOperation, type UnindexedShape } from './inspect/worst-operations';

export type { Operation } from './inspect/operation';

/** Hears of everything as it happens. */
export interface LogListener {
  onCall(call: CallRecord): void;
  /** @param isNew whether it is the first without an index of its kind */
  onOperation(operation: Operation, isNew: boolean): void;
  onOutput(call: { requestId: string; function: string }, text: string): void;
}
/** What the cloud did, for `GET /__inspect`. */
export interface LogReport extends ReturnType<Totals['list']> {
  /** Oldest first, as the failures are. */
  calls: CallRecord[];
  running: RunningCall[];
  failures: CallRecord[];
  slow: SlowOperation[];
  unindexed: UnindexedShape[];
}

/** Older operations are forgotten beyond this, so that a cloud that runs for days stays small. */
const KEPT_OPERATIONS = 100_000;
/** They are forgotten this many at a time. */
const FORGOTTEN_AT_ONCE = 10_000;

/** What the cloud did: every database operation since the last reset, and what of it is worth a look. */
export class OperationLog {
  private operations: Operation[] = [];
  private readonly calls = new CallRecords();
  private readonly totals = new Totals();
  private readonly worst = new WorstOperations();

  constructor(private readonly listener?: LogListener) {}

  begin(start: CallStart): void {
    this.calls.begin(start);
  }

  /** @param asked what was asked, in few words */
  add(operation: Operation, asked?: string): void {
    this.operations.push(operation);
    if (this.operations.length > KEPT_OPERATIONS + FORGOTTEN_AT_ONCE)
      this.operations = this.operations.slice(-KEPT_OPERATIONS);
    this.calls.add(operation, asked);
    this.totals.addOperation(operation);
    const isNew = this.worst.add(operation, asked);
    this.listener?.onOperation(operation, isNew);
  }

  /** A function printed something. */
  print(call: { requestId: string; function: string }, text: string): void {
    this.calls.print(call.requestId, text);
    this.listener?.onOutput(call, text);
  }

  end(requestId: string, end: CallEnd): void {
    const call = this.calls.end(requestId, end);
    if (!call) return;
    this.totals.addCall(call);
    this.listener?.onCall(call);
  }

  /** Oldest first. */
  all(): Operation[] {
    return [...this.operations];
  }

  report(): LogReport {
    return {
      ...{ calls: this.calls.last(), running: this.calls.running(), failures: this.calls.lastFailures() },
      ...{ slow: this.worst.slow(), unindexed: this.worst.unindexed() },
      ...this.totals.list(),
    };
  }

  /** Forgets the operations of `all`. */
  reset(): void {
    this.operations = [];
  }
}
