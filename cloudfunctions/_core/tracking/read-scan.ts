import { decide } from './referee';
import { withoutAsides } from './readers/asides';
import { prepareWords } from './readers/words';
import { findFacts } from './facts';
import type { Reading, Scan } from './types';

/**
 * What one scan says, from its words and, where the provider gives one, its own node code. A function of this scan alone, so that
 * a parcel's state never depends on the order in which scans came.
 *
 * @param carrier our carrier code: a few words mean something else with one carrier
 */
export function readScan(scan: Scan, carrier: string): Reading {
  const words = prepareWords(scan.rawText);
  const { status, subStatus, why } = decide(withoutAsides(words), scan, carrier);
  const facts = status === 'unknown' ? {} : findFacts(words, status, scan);
  return subStatus === undefined ? { status, facts, why } : { status, subStatus, facts, why };
}
