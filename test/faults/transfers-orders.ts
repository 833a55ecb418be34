import type { Operation, Step } from './snapshot-isolation';

/** What the program of transfers is told. */
export interface TransfersOrders {
  seed: number;
  /** Of all workers together. */
  operations: number;
  dataFolder: string;
  /** Where to write what came of it. */
  file: string;
  accounts: number;
  /** Of each account at the beginning. */
  balance: number;
}

export type RecordedStep = (Step & { does: 'reads'; balance: number }) | (Step & { does: 'writes'; by: number });

/** What the function writes down: the balance that it read, and by how much it changed one. */
export interface RecordedOperation extends Operation {
  steps: readonly RecordedStep[];
  /** Accounts that a plain read must find. */
  wants?: number;
}

/** What came of it. */
export interface Transferred {
  history: RecordedOperation[];
  accounts: { _id: string; balance: number; version: number; writer: string }[];
  /** One for each transfer: written in its transaction. */
  entries: number;
}
