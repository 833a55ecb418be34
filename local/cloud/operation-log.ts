import { CallRecords, type CallEnd, type CallRecord, type CallStart, type RunningCall } from './inspect/call-records';
import { cutText, errorText, printedLines } from './inspect/bounded-text';
import type { Operation } from './inspect/operation';
import { Totals } from './inspect/totals';
import { WorstOperations, type SlowOperation, type UnindexedShape } from './inspect/worst-operations';

/** Hears of everything as it happens. */
export interface LogListener {
  onCall(call: CallRecord): void;
  /** @param isNew whether it is the first without an index of its kind */
  onOperation(operation: Operation, isNew: boolean): void;
  onOutput(call: { requestId: string; function: string }, lines: readonly string[]): void;
  /** Something was thrown that is no refusal. @param where what was asked */
  onFault(where: string, error: unknown): void;
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

/** A function may ask for any collection, whether it exists or not: its name, characters. */
const LONGEST_NAME = 200;
/** Why no index served: the fields may be called anything, characters. */
const LONGEST_REASON = 1000;

/** What the cloud did: every database operation since the last reset, and what of it is worth a look. */
export class OperationLog {
  private operations: Operation[] = [];
  private readonly calls = new CallRecords();
  private readonly totals = new Totals();
  private readonly worst = new WorstOperations();
  /** Why the listener failed last. */
  private trouble = '';

  constructor(private readonly listener?: LogListener) {}

  begin(start: CallStart): void {
    this.calls.begin(start);
  }

  /** @param asked what was asked, in few words */
  add(asDone: Operation, asked?: string): void {
    const operation = bounded(asDone);
    this.operations.push(operation);
    if (this.operations.length > KEPT_OPERATIONS + FORGOTTEN_AT_ONCE)
      this.operations = this.operations.slice(-KEPT_OPERATIONS);
    this.calls.add(operation, asked);
    this.totals.addOperation(operation);
    const isNew = this.worst.add(operation, asked);
    this.tell((listener) => listener.onOperation(operation, isNew));
  }

  /** A function printed something. */
  print(call: { requestId: string; function: string }, text: string): void {
    const lines = printedLines(text);
    this.calls.print(call.requestId, lines);
    this.tell((listener) => listener.onOutput(call, lines));
  }

  /** The cloud has a fault of its own. */
  fault(where: string, error: unknown): void {
    this.tell((listener) => listener.onFault(where, error));
  }

  end(requestId: string, end: CallEnd): void {
    const call = this.calls.end(requestId, end);
    if (!call) return;
    this.totals.addCall(call);
    this.tell((listener) => listener.onCall(call));
  }

  /** Oldest first. */
  all(): Operation[] {
    return [...this.operations];
  }

  report(): LogReport {
    return {
      calls: this.calls.last(),
      running: this.calls.running(),
      failures: this.calls.lastFailures(),
      slow: this.worst.slow(),
      unindexed: this.worst.unindexed(),
      ...this.totals.list(),
    };
  }

  /** Forgets the operations of `all`. */
  reset(): void {
    this.operations = [];
  }

  /** A listener that fails must not fail what it is told of: the console hears of it, once until it fails otherwise. */
  private tell(what: (listener: LogListener) => void): void {
    try {
      if (this.listener) what(this.listener);
    } catch (error) {
      const trouble = errorText(error);
      if (trouble !== this.trouble) console.error(`local cloud: its log could not be written: ${trouble}`);
      this.trouble = trouble;
    }
  }
}

function bounded({ collection, unindexed, ...operation }: Operation): Operation {
  const reason = unindexed === undefined ? {} : { unindexed: cutText(unindexed, LONGEST_REASON) };
  return { ...operation, ...reason, collection: cutText(collection, LONGEST_NAME) };
}
