/**
 * A cloud with one function, and four runs of it at once, again and again, until so many operations are done: in a process of its own.
 * Leaves one JSON in a file, `Transferred`.
 *
 *   node --require tsx/cjs transfers-program.ts '{"seed": …}'      see `TransfersOrders`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud } from '../../local/cloud';
import { diceOf } from './dice';
import type { RecordedOperation, Transferred, TransfersOrders } from './transfers-orders';

const FIXTURE = join(__dirname, '../local/cloud/transfers');
const WORKERS = 4;
/** Operations of one run of the function. */
const OPERATIONS = 25;
/** One run in so many leaves a transaction open. */
const ABANDONED_ONE_IN = 8;
/** Real ms that an open transaction lives. */
const TRANSACTION_MS = 1_500;

const orders = JSON.parse(process.argv[2] ?? '{}') as TransfersOrders;
const { seed, operations, accounts: count, balance } = orders;

async function runWorker(cloud: LocalCloud, worker: number, share: number): Promise<RecordedOperation[]> {
  const dice = diceOf(seed, worker);
  const history: RecordedOperation[] = [];
  for (let done = 0, run = 0; done < share; done += OPERATIONS, run += 1) {
    const event = {
      action: 'run',
      name: `${worker}.${run}`,
      seed: dice.between(0, 2 ** 30),
      count,
      operations: Math.min(OPERATIONS, share - done),
      abandons: dice.between(1, ABANDONED_ONE_IN) === 1,
    };
    for (const one of (await cloud.call('transfers', event)) as RecordedOperation[]) history.push(one);
  }
  return history;
}

async function main(): Promise<Transferred> {
  const cloud = await startLocalCloud({
    functionsDir: join(FIXTURE, 'functions'),
    databaseFile: join(FIXTURE, 'database.json'),
    baseFile: join(FIXTURE, 'cloudbaserc.json'),
    dataFolder: orders.dataFolder,
    durable: true,
    limits: { transactionMs: TRANSACTION_MS, operationsPerSecond: Infinity },
  });
  try {
    await cloud.call('transfers', { action: 'open', count, balance });
    const share = Math.ceil(operations / WORKERS);
    const runs = Array.from({ length: WORKERS }, (_, worker) => runWorker(cloud, worker, share));
    const history = (await Promise.all(runs)).flat();
    const end = (await cloud.call('transfers', { action: 'close', count })) as Omit<Transferred, 'history'>;
    return { history, ...end };
  } finally {
    await cloud.close();
  }
}

void main().then(
  (transferred) => {
    writeFileSync(orders.file, JSON.stringify(transferred));
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
