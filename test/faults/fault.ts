import type { Ledger } from './ledger';

/** Numbers by name: what a fault did, and what came of it. */
export type Figures = Record<string, number>;

export interface FaultRun {
  /** The same seed and rounds do the same again. */
  seed: number;
  rounds: number;
  /** What really happened, outside our database. */
  ledger: Ledger;
  /** Runs the same fault once more in a process whose clock is in another zone; absent where there is one process only. */
  inZone?: (zone: string, rounds: number) => Figures;
}

/** Something that goes wrong outside, and what must hold all the same. */
export interface Fault {
  /** As in the fault matrix, for example F3. */
  id: string;
  title: string;
  /** How many rounds the tests run, and how many `npm run faults`; fewer than `least` prove nothing. */
  rounds: { test: number; full: number; least?: number };
  /** @throws BrokenPromise */
  run(run: FaultRun): Promise<Figures>;
}
