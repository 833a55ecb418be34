import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, FaultRun, Figures } from './fault';
import { Ledger } from './ledger';

/** Runs one fault with a ledger of its own in a temporary folder. @throws BrokenPromise */
export async function runFault(fault: Fault, run: Omit<FaultRun, 'ledger'>): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-faults-'));
  const ledger = new Ledger(join(folder, `${fault.id}.jsonl`));
  try {
    return await fault.run({ ...run, ledger });
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true });
  }
}
