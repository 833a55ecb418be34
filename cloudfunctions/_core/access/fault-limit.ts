import type { Limit } from '../following/limits';
import { takeTokens, type FullAt } from '../following/token-bucket';

/**
 * How often one person may tell of faults. What a phone lets out by itself, five within any minute (miniprogram/stores/fault-store.ts),
 * always passes, even where the way takes one up to 36 s longer than another, three times as long as a phone waits for an answer: with five
 * coming back a minute, five at once need a burst of 5, and each 12 s of difference one more. In the long run five a minute pass, and at
 * most thirteen in any. [judged]
 */
export const FAULTS: Limit = { most: 13, perMs: 60_000, burst: 8 };

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
