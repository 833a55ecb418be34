import { appendFileSync } from 'node:fs';
import type { VendorCode } from './vendor';

/** A rule of a vendor's that was broken. */
export type Rule =
  | 'calls_per_second'
  | 'queries_per_day'
  | 'queries_per_number'
  /** Two questions about a number too soon after one another. */
  | 'polls_per_number'
  | 'query_while_locked'
  | 'subscriptions_per_number'
  | 'subscribed_too_soon';

/** What a push said of one number: its scans, oldest first, so many. Scan i is the i-th of the truth. */
export interface Told {
  waybillNo: string;
  scans: number;
  /** Scans of the carrier of the country of destination. */
  abroad?: number;
  /** For example polling, shutdown, abort; absent where the vendor has no such words. */
  status?: string;
}

/** What happened between a vendor and us, at the vendor's. */
export type LedgerEntry = { at: number; vendor: VendorCode } & (
  | { what: 'asked'; call: 'query' | 'subscription' | 'unknown'; account: string; waybillNo: string; outcome: string }
  | { what: 'told'; pushId: string; told: readonly Told[] }
  | { what: 'acknowledged'; pushId: string }
  /** The reply was wrong, or there was none. */
  | { what: 'unacknowledged'; pushId: string; reply: string }
  /** It will not be tried again. */
  | { what: 'dropped'; pushId: string }
  | { what: 'overrun'; rule: Rule; account: string; waybillNo: string }
);

/** Only grows. Outside of every database of the product: what tests ask what was really said. */
export interface Ledger {
  write(entry: LedgerEntry): void;
  entries(): readonly LedgerEntry[];
}

/** @param file where each entry is appended as a line of JSON, besides */
export function createLedger(file?: string): Ledger {
  const entries: LedgerEntry[] = [];
  return {
    write(entry) {
      entries.push(entry);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
    entries: () => entries,
  };
}

/** Every breach of a vendor's rules. */
export function overrunsIn(ledger: Ledger): readonly Extract<LedgerEntry, { what: 'overrun' }>[] {
  return ledger.entries().filter((entry) => entry.what === 'overrun');
}
