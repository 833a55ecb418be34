/**
 * Four workers that write to one store without end, in a process that is killed. Each line of its output says that a write begins, or that
 * it was acknowledged: what a killed process has printed outlives it.
 *
 *   node writer.js '{"folder": …}'      bundled by `buildWriter`; see `Orders`
 */
import { writeSync } from 'node:fs';
import { holdFolder } from '../../local/cloud/store/held-folder';
import { CloudError } from '../../local/cloud/cloud-error';
import { diskTrouble } from '../../local/cloud/store/disk-trouble';
import type { Document } from '../../local/cloud/store/document';
import { diceOf, type Dice } from './dice';
import { halfOf, noteOf, openLeanStore, pairIds, PAIRS, type LeanStore } from './f14-lean-store';
import type { Line, Orders, Wrote } from './f14-writer-lines';

const WORKERS = 4;
/** More documents than this, and a worker removes one before it adds another. */
const MOST_DOCUMENTS = 30;
const STDOUT = 1;

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
const print = (line: Line): void => {
  writeSync(STDOUT, `${JSON.stringify(line)}\n`);
};

/** Tells of a write before and after. A write that fails is told too: then nothing of it may be there. */
async function told(worker: number, wrote: Wrote, write: () => Promise<unknown>): Promise<boolean> {
  print({ worker, is: 'begun', wrote });
  try {
    await write();
    print({ worker, is: 'done', wrote });
    return true;
  } catch (error) {
    print({ worker, is: 'failed', wrote, says: diskTrouble(error) ?? String(error) });
    if (orders.endsWhenRefused === true) return false;
    throw error;
  }
}

interface Worker {
  lean: LeanStore;
  dice: Dice;
  worker: number;
  /** Its documents: number → version. */
  own: Map<number, number>;
  next: number;
}

async function add(self: Worker): Promise<boolean> {
  const { lean, worker, own } = self;
  const number = self.next;
  self.next += 1;
  const isDone = await told(worker, { number, version: 1 }, () =>
    lean.store.insert('notes', [noteOf(worker, number, 1)]),
  );
  if (isDone) own.set(number, 1);
  return isDone;
}

async function change({ lean, dice, worker, own }: Worker): Promise<boolean> {
  const [number, before] = dice.pick([...own]);
  const version = before + 1;
  const { _id, ...fields } = noteOf(worker, number, version);
  const isDone = await told(worker, { number, version }, () =>
    dice.chance(0.5)
      ? lean.store.set('notes', _id, fields)
      : lean.store.update('notes', { query: { _id, version: before }, modifier: { $set: fields }, multi: true }),
  );
  if (isDone) own.set(number, version);
  return isDone;
}

async function remove({ lean, dice, worker, own }: Worker): Promise<boolean> {
  const [number] = dice.pick([...own]);
  const isDone = await told(worker, { number, version: 0 }, () =>
    lean.store.remove('notes', { _id: `${worker}/${number}` }, false),
  );
  if (isDone) own.delete(number);
  return isDone;
}

/** Counts a pair up in a transaction; whoever meets another gives way. */
async function countPair({ lean: { transactions }, dice, worker }: Worker): Promise<boolean> {
  const pair = dice.between(0, PAIRS - 1);
  const id = transactions.begin(`${worker}`);
  const [left, right] = pairIds(pair);
  const number = 1 + transactions.step(id, (transaction) => numberOf(transaction.get('pairs', left)));
  try {
    for (const half of [left, right]) {
      const document = halfOf(half, number);
      transactions.step(id, (transaction) => transaction.write({ collection: 'pairs', id: half, document }));
      await new Promise(setImmediate);
    }
  } catch (error) {
    return isConflict(error);
  }
  return told(worker, { pair, number }, () => transactions.commit(id));
}

const numberOf = (half: Document | undefined): number => (half?.['number'] as number | undefined) ?? 0;

function isConflict(error: unknown): true {
  if (error instanceof CloudError && error.code === 'DATABASE_TRANSACTION_CONFLICT') return true;
  throw error;
}

function step(self: Worker): Promise<boolean> {
  const { dice, own } = self;
  if (dice.chance(0.25)) return countPair(self);
  if (own.size >= MOST_DOCUMENTS) return remove(self);
  if (own.size === 0 || dice.chance(0.4)) return add(self);
  return dice.chance(0.75) ? change(self) : remove(self);
}

async function work(lean: LeanStore, worker: number): Promise<void> {
  const { list } = await lean.store.find('notes', { query: { worker } });
  const own = new Map(list.map(({ number, version }) => [number as number, version as number]));
  const dice = diceOf(orders.seed, orders.round * WORKERS + worker);
  const self: Worker = { lean, dice, worker, own, next: orders.firstNumber };
  while (await step(self));
}

async function main(): Promise<void> {
  if (orders.user !== undefined) process.seteuid?.(orders.user);
  holdFolder(orders.folder);
  const lean = openLeanStore(orders.folder);
  for (const pragma of orders.pragmas) lean.db.prepare(pragma).all();
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(lean, worker)));
  lean.close();
}

main().catch((error: unknown) => {
  print({ is: 'died', says: error instanceof Error ? error.message : String(error) });
  process.exit(1);
});
