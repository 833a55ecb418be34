import type { Operation } from './operation';
import type { CallRecord } from './call-records';

/** All runs of a function since the cloud started. */
export interface FunctionTotals {
  function: string;
  calls: number;
  failed: number;
  /** Real ms of all runs together. */
  ms: number;
  slowestMs: number;
  reads: number;
  writes: number;
}
/** All operations on a collection since the cloud started. */
export interface CollectionTotals {
  collection: string;
  reads: number;
  writes: number;
  /** Documents written. */
  changed: number;
  /** Documents read on the way. */
  examined: number;
  /** Operations that had to read every document. */
  unindexed: number;
  /** Operations beyond what the plan allows in a second. */
  overPlan: number;
  refused: number;
  /** Real ms of all operations together. */
  ms: number;
}

/** Names that are counted apart: a function may ask for any collection, whether it exists or not. */
const MOST_NAMES = 200;
/** All others together. */
const OTHERS = '…';

/** Counts per function and per collection. */
export class Totals {
  private readonly functions = new Map<string, FunctionTotals>();
  private readonly collections = new Map<string, CollectionTotals>();

  addCall({ function: name, error, ms, reads, writes }: CallRecord): void {
    const totals = entryOf(this.functions, name, noCalls);
    totals.calls += 1;
    if (error !== undefined) totals.failed += 1;
    totals.ms += ms;
    totals.slowestMs = Math.max(totals.slowestMs, ms);
    totals.reads += reads;
    totals.writes += writes;
  }

  addOperation(operation: Operation): void {
    if (operation.collection === '') return;
    const totals = entryOf(this.collections, operation.collection, noOperations);
    totals[operation.kind === 'read' ? 'reads' : 'writes'] += 1;
    totals.changed += operation.changed;
    totals.examined += operation.examined ?? 0;
    totals.ms += operation.ms;
    if (operation.unindexed !== undefined) totals.unindexed += 1;
    if (operation.overPlan === true) totals.overPlan += 1;
    if (operation.refused !== undefined) totals.refused += 1;
  }

  /** By name. */
  list(): { functions: FunctionTotals[]; collections: CollectionTotals[] } {
    return { functions: byName(this.functions), collections: byName(this.collections) };
  }
}

const noCalls = (name: string): FunctionTotals => ({
  function: name,
  calls: 0,
  failed: 0,
  ms: 0,
  slowestMs: 0,
  reads: 0,
  writes: 0,
});

const noOperations = (name: string): CollectionTotals => ({
  collection: name,
  reads: 0,
  writes: 0,
  changed: 0,
  examined: 0,
  unindexed: 0,
  overPlan: 0,
  refused: 0,
  ms: 0,
});

function entryOf<T>(entries: Map<string, T>, wanted: string, make: (name: string) => T): T {
  const name = entries.has(wanted) || entries.size < MOST_NAMES ? wanted : OTHERS;
  const entry = entries.get(name) ?? make(name);
  entries.set(name, entry);
  return entry;
}

function byName<T>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries.entries()].sort(([one], [other]) => one.localeCompare(other)).map(([, entry]) => entry);
}
