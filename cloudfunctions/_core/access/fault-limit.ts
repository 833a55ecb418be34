import type { Limit } from '../following/limits';
import { takeTokens, type FullAt } from '../following/token-bucket';

/**
 * How often one person may tell of faults: what a phone lets out by itself, five within any minute (miniprogram/stores/fault-store.ts), always
 * passes; in the long run as many a minute, and at most ten in any. [judged]
 */
export const FAULTS: Limit = { most: 10, perMs: 60_000, burst: 5 };

/** What is kept of it: no report, and nothing of one. */
export interface FaultTeller {
  /** Epoch ms; absent before the first. */
  faultsFullAt?: number;
}

/** The record of somebody who tells of one fault more; undefined when that is too often. `now`: epoch ms. */
export function withFault<T extends FaultTeller>(record: T, now: number): T | undefined {
  const faultsFullAt: FullAt = takeTokens(FAULTS, record.faultsFullAt, { count: 1, now });
  return faultsFullAt === undefined ? undefined : { ...record, faultsFullAt };
}
