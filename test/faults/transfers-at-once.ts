import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustOf } from './broken-promise';
import type { Fault, Figures } from './fault';
import { judgeTransfers } from './transfers-judge';
import type { RecordedOperation, Transferred, TransfersOrders } from './transfers-orders';

/** So few that most transfers meet others. */
const ACCOUNTS = 8;
const BALANCE = 1_000;
/** Tests and `npm run faults` both run in the project's folder; where this file is, a bundle does not know. */
const PROGRAM = 'test/faults/transfers-program.ts';

/** Four workers at once, each in a thread with the real SDK: transactions, conditional and plain updates of a few accounts. */
export const transfersAtOnce: Fault = {
  id: 'TRANSFERS',
  title: 'transfers and conditional updates by four workers at once',
  rounds: { test: 120, full: 10_000 },
  async run({ seed, rounds }) {
    const must = mustOf(seed, rounds);
    const folder = mkdtempSync(join(tmpdir(), 'zhitu-transfers-'));
    try {
      const done = await transfer({
        ...{ seed, operations: rounds, accounts: ACCOUNTS, balance: BALANCE },
        ...{ dataFolder: join(folder, 'data'), file: join(folder, 'transferred.json') },
      });
      judgeTransfers(done, { accounts: ACCOUNTS, balance: BALANCE }, must);
      return figuresOf(done);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function transfer(orders: TransfersOrders): Promise<Transferred> {
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', PROGRAM, JSON.stringify(orders)], {
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the program of transfers died');
  return JSON.parse(readFileSync(orders.file, 'utf8')) as Transferred;
}

function figuresOf({ history }: Transferred): Figures {
  const count = (kind: string, outcome: string): number =>
    history.filter((one) => one.kind === kind && one.outcome === outcome).length;
  const [first, last] = [Math.min(...began(history)), Math.max(...began(history))];
  return {
    recorded: history.length,
    committed: count('transaction', 'committed'),
    rolledBack: count('transaction', 'rolledBack'),
    updates: count('update', 'committed'),
    refusedUpdates: count('update', 'rolledBack'),
    reads: count('read', 'committed'),
    seconds: Math.round((last - first) / 1e5) / 10,
  };
}

const began = (history: readonly RecordedOperation[]): number[] => history.map((one) => one.began[0]);
