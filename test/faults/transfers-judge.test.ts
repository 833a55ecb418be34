import { BrokenPromise, mustOf } from './broken-promise';
import { judgeTransfers } from './transfers-judge';
import type { RecordedOperation, RecordedStep, Transferred } from './transfers-orders';

const OPENING = 100;

const reads = (version: number, balance: number, writer = 'open'): RecordedStep => ({
  ...{ does: 'reads', key: 'a', version, writer, balance },
});
const writes = (by: number, version?: number): RecordedStep => ({
  ...{ does: 'writes', key: 'a', by },
  ...(version !== undefined && { version }),
});
function operation(id: string, at: number, steps: RecordedStep[]): RecordedOperation {
  const kind = steps.some(({ does }) => does === 'writes') ? 'update' : 'read';
  const span = [at, at] as const;
  return { id, kind, began: span, ended: span, outcome: 'committed', steps };
}
const wanting = (wants: number, one: RecordedOperation): RecordedOperation => ({ ...one, wants });
const transaction = (id: string, at: number, ...steps: RecordedStep[]): RecordedOperation => ({
  ...operation(id, at, steps),
  kind: 'transaction',
  ended: [at + 1, at + 1],
});

/** Everything else is as it must be: so much was added, by so many, with so many entries. */
function judged(history: RecordedOperation[]): () => void {
  const changes = history.flatMap(({ steps }) => steps.flatMap((step) => (step.does === 'writes' ? [step.by] : [])));
  const balance = changes.reduce((sum, by) => sum + by, OPENING);
  const entries = history.filter(({ kind, steps }) => kind === 'transaction' && steps.some((s) => s.does === 'writes'));
  const done: Transferred = {
    history,
    accounts: [{ _id: 'a', balance, version: changes.length, writer: '' }],
    entries: entries.length,
  };
  return () => {
    judgeTransfers(done, { accounts: 1, balance: OPENING }, mustOf(1, 1));
  };
}

it.each<{ name: string; history: RecordedOperation[] }>([
  { name: 'nothing', history: [] },
  {
    name: 'each balance that of its version',
    history: [
      wanting(1, operation('r', 1, [reads(0, 100)])),
      transaction('t', 2, reads(0, 100), writes(5, 1), reads(1, 105, 't')),
      operation('x', 4, [writes(7)]),
      wanting(1, operation('s', 5, [reads(2, 112, 'x')])),
    ],
  },
  {
    name: 'a version that nobody has read',
    history: [
      operation('x', 1, [writes(5)]),
      operation('y', 2, [writes(7)]),
      operation('r', 3, [reads(2, 112, 'y')]),
      operation('z', 4, [writes(1)]),
      operation('s', 5, [reads(3, 113, 'z')]),
    ],
  },
])('holds for $name', ({ history }) => {
  expect(judged(history)).not.toThrow();
});

it.each<{ name: string; history: RecordedOperation[]; says: string }>([
  {
    name: 'a half-written document: the new version with the old balance',
    history: [
      operation('x', 2, [writes(5, 1)]),
      operation('r', 1, [reads(0, 100)]),
      operation('s', 3, [reads(1, 100, 'x')]),
    ],
    says: 'a balance is not that of its version',
  },
  {
    name: 'a balance before all that is another',
    history: [operation('r', 1, [reads(0, 99)])],
    says: 'a balance is not that of its version',
  },
  {
    name: 'two readers of one version with two balances',
    history: [
      operation('x', 1, [writes(5)]),
      operation('y', 2, [writes(7)]),
      operation('r', 3, [reads(2, 112, 'y')]),
      operation('s', 4, [reads(2, 107, 'y')]),
    ],
    says: 'a balance is not that of its version',
  },
  {
    name: 'a transaction that reads its own write by half',
    history: [transaction('t', 1, reads(0, 100), writes(5, 1), reads(1, 100, 't'))],
    says: 'a balance is not that of its version',
  },
  {
    name: 'a read of all that has not found all',
    history: [wanting(1, operation('r', 1, []))],
    says: 'a read has not found every account',
  },
])('finds $name', ({ history, says }) => {
  expect(judged(history)).toThrow(BrokenPromise);
  expect(judged(history)).toThrow(says);
});
