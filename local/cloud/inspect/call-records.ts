import type { RunSource } from '../functions/run-source';
import { errorText, stackText } from './bounded-text';
import type { Operation } from './operation';

/** A run of a function as it begins. */
export interface CallStart {
  requestId: string;
  function: string;
  source: RunSource['kind'];
  /** Who called, where the platform knows. */
  openid?: string;
  /** Epoch ms of the cloud's clock. */
  at: number;
  /** Real ms that it waited for a free instance. */
  queueMs: number;
}
/** How a run ended. */
export interface CallEnd {
  /** Real ms from start to answer, without waiting for a free instance. */
  ms: number;
  /** Bytes of JSON that it returned; absent when it failed. */
  resultBytes?: number;
  /** Why it gave no result: a message, and below it the stack where there is one. */
  error?: string;
}
/** An operation as its call shows it. */
export type CallOperation = Omit<Operation, 'requestId' | 'function'> & {
  /** What was asked, shortened. */
  asked?: string;
};
/** A run of a function that is over. */
export interface CallRecord extends CallStart, Omit<CallEnd, 'error'> {
  reads: number;
  writes: number;
  /** The first ones; `reads` and `writes` count all. */
  operations: CallOperation[];
  /** The last lines that it printed. */
  output: string[];
  error?: string;
  stack?: string;
}
/** A run that is under way. */
export type RunningCall = CallStart & Pick<CallRecord, 'reads' | 'writes'>;

/** Calls that are over. */
const KEPT_CALLS = 50;
/** Calls that failed. */
const KEPT_FAILURES = 20;
/** Operations of one call. */
const KEPT_OPERATIONS = 100;
/** Printed lines of one call. */
const KEPT_LINES = 50;

type OpenCall = Omit<CallRecord, 'ms'>;

/** The runs that are under way, the last ones that are over, and the last ones that failed. */
export class CallRecords {
  private readonly open = new Map<string, OpenCall>();
  private readonly over: CallRecord[] = [];
  private readonly failures: CallRecord[] = [];

  begin(start: CallStart): void {
    this.open.set(start.requestId, { ...start, reads: 0, writes: 0, operations: [], output: [] });
  }

  add({ requestId, function: _function, ...operation }: Operation, asked: string | undefined): void {
    const call = this.open.get(requestId);
    if (!call) return;
    call[operation.kind === 'read' ? 'reads' : 'writes'] += 1;
    if (call.operations.length < KEPT_OPERATIONS)
      call.operations.push({ ...operation, ...(asked !== undefined && { asked }) });
  }

  /** What a function prints may arrive after it has answered. */
  print(requestId: string, lines: readonly string[]): void {
    const call = this.open.get(requestId) ?? this.over.filter((one) => one.requestId === requestId).at(-1);
    if (!call) return;
    call.output.push(...lines);
    call.output.splice(0, call.output.length - KEPT_LINES);
  }

  /** @returns undefined when it never began */
  end(requestId: string, { error, ...end }: CallEnd): CallRecord | undefined {
    const call = this.open.get(requestId);
    if (!call) return undefined;
    this.open.delete(requestId);
    const record: CallRecord = Object.assign(call, end, error === undefined ? {} : readFailure(error));
    keep(this.over, record, KEPT_CALLS);
    if (error !== undefined) keep(this.failures, record, KEPT_FAILURES);
    return record;
  }

  /** Oldest first. */
  last(): CallRecord[] {
    return [...this.over];
  }

  /** Oldest first. */
  lastFailures(): CallRecord[] {
    return [...this.failures];
  }

  running(): RunningCall[] {
    return [...this.open.values()].map(({ operations: _operations, output: _output, ...call }) => call);
  }
}

/** The first line says what, everything below it where. */
function readFailure(text: string): Pick<CallRecord, 'error' | 'stack'> {
  const [first = ''] = text.split('\n', 1);
  const error = errorText(first);
  return first === text ? { error } : { error, stack: stackText(text) };
}

function keep<T>(list: T[], item: T, most: number): void {
  list.push(item);
  if (list.length > most) list.shift();
}
