import { setTimeout as sleep } from 'node:timers/promises';
import type { Document } from '../../../../local/cloud/store/document';
import type { Snapshots } from '../../../../local/cloud/transactions/snapshots';
import { Transactions } from '../../../../local/cloud/transactions/transactions';
import { dataFolder } from '../test-cloud';
import { openTransactions, type StoreWithTransactions } from './open-transactions';

const CONFLICT = { code: 'DATABASE_TRANSACTION_CONFLICT' };
const OVER = { code: 'DATABASE_TRANSACTION_FAIL' };
const RUN = 'run-1';
const refusal = (what: object): Error => expect.objectContaining(what) as Error;

const opened = openTransactions(dataFolder());
const { store, transactions } = opened;
const hastyFolder = dataFolder();
afterAll(() => {
  opened.close();
});
beforeEach(async () => {
  await store.remove('accounts', {}, true);
  await store.insert('accounts', [
    { _id: 'a', number: 1, fen: 100 },
    { _id: 'b', number: 2, fen: 100 },
  ]);
});

interface Begun {
  id: string;
  get(id: string): Document | undefined;
  put(id: string, fields: object): void;
  remove(id: string): void;
}

function begin(): Begun {
  const id = transactions.begin(RUN);
  const write = (_id: string, document?: Document): void => {
    transactions.step(id, (transaction) => {
      transaction.write({ collection: 'accounts', id: _id, ...(document && { document }) });
    });
  };
  return {
    id,
    get: (_id) => transactions.step(id, (transaction) => transaction.get('accounts', _id)),
    put: (_id, fields) => {
      write(_id, { _id, ...fields });
    },
    remove: write,
  };
}
const fen = async (id: string): Promise<unknown> => (await opened.get('accounts', id))?.['fen'];

describe('what a transaction sees', () => {
  it('is what was committed when it began, however often it looks', async () => {
    const { id, get } = begin();
    await store.update('accounts', { query: { _id: 'a' }, modifier: { $set: { fen: 7 } }, multi: false });
    await store.remove('accounts', { _id: 'b' }, false);
    expect([get('a'), get('b')]).toMatchObject([{ fen: 100 }, { fen: 100 }]);
    transactions.rollback(id);
  });

  it('is a write that was acknowledged before it began, and none that was not', async () => {
    const pending = store.update('accounts', { query: { _id: 'a' }, modifier: { $set: { fen: 7 } }, multi: false });
    await pending;
    const { id, get } = begin();
    expect(get('a')).toMatchObject({ fen: 7 });
    transactions.rollback(id);
  });

  it('is its own writes, which nobody else sees before the commit', async () => {
    const { id, get, put, remove } = begin();
    put('a', { number: 1, fen: 1 });
    put('c', { number: 3, fen: 3 });
    remove('b');
    expect(['a', 'b', 'c'].map((one) => get(one)?.['fen'])).toEqual([1, undefined, 3]);
    expect(await Promise.all(['a', 'b', 'c'].map(fen))).toEqual([100, 100, undefined]);
    expect(await transactions.commit(id)).toBe(3);
    expect(await Promise.all(['a', 'b', 'c'].map(fen))).toEqual([1, undefined, 3]);
  });
});

describe('two that want one document', () => {
  it('the first who writes wins, and the second is refused at once', async () => {
    const [first, second] = [begin(), begin()];
    first.put('a', { number: 1, fen: 1 });
    expect(() => second.put('a', { number: 1, fen: 2 })).toThrow(refusal(CONFLICT));
    await transactions.commit(first.id);
    expect(await fen('a')).toBe(1);
  });

  it('a refused one is over, and what it held is free', async () => {
    const [first, second] = [begin(), begin()];
    first.put('a', { number: 1, fen: 1 });
    second.put('b', { number: 2, fen: 2 });
    expect(() => second.put('a', { number: 1, fen: 2 })).toThrow(refusal(CONFLICT));
    expect(() => second.get('b')).toThrow(refusal(OVER));
    first.put('b', { number: 2, fen: 1 });
    await transactions.commit(first.id);
    expect([await fen('a'), await fen('b')]).toEqual([1, 1]);
  });

  it.each([
    {
      name: 'changed',
      meanwhile: () => store.update('accounts', { query: { _id: 'a' }, modifier: { $inc: { fen: 1 } }, multi: false }),
    },
    { name: 'removed', meanwhile: () => store.remove('accounts', { _id: 'a' }, false) },
    {
      name: 'changed and changed back',
      meanwhile: async () => {
        await store.set('accounts', 'a', { number: 1, fen: 0 });
        await store.set('accounts', 'a', { number: 1, fen: 100 });
      },
    },
  ])('a document that was $name since it began cannot be written', async ({ meanwhile }) => {
    const { put } = begin();
    await meanwhile();
    expect(() => put('a', { number: 1, fen: 2 })).toThrow(refusal(CONFLICT));
  });

  it('a refused insert does not make a conflict', async () => {
    const { id, put } = begin();
    await expect(store.insert('accounts', [{ _id: 'a' }])).rejects.toThrow(
      'E11000 duplicate key error collection: local.accounts index: _id_ dup key: { _id: "a" }',
    );
    put('a', { number: 1, fen: 2 });
    await transactions.commit(id);
    expect(await fen('a')).toBe(2);
  });

  it('a write that was refused by the database does not make a conflict', async () => {
    const { id, put } = begin();
    await expect(store.set('accounts', 'a', { number: 2 })).rejects.toThrow('E11000');
    put('a', { number: 1, fen: 2 });
    await transactions.commit(id);
    expect(await fen('a')).toBe(2);
  });

  it('reads do not conflict: what each read and the other wrote may skew', async () => {
    const [one, two] = [begin(), begin()];
    const both = ({ get }: Begun): number => ['a', 'b'].reduce((sum, id) => sum + Number(get(id)?.['fen']), 0);
    one.put('a', { number: 1, fen: 100 - both(one) });
    two.put('b', { number: 2, fen: 100 - both(two) });
    await transactions.commit(one.id);
    await transactions.commit(two.id);
    expect([await fen('a'), await fen('b')]).toEqual([-100, -100]);
  });
});

describe('a plain write to a held document', () => {
  it.each([
    { name: 'commit', want: 6 },
    { name: 'rollback', want: 101 },
  ] as const)('waits for the $name, and sees what came of it', async ({ name, want }) => {
    const { id, put } = begin();
    put('a', { number: 1, fen: 5 });
    const update = { query: { number: 1 }, modifier: { $inc: { fen: 1 } }, multi: true };
    let isDone = false;
    const waiting = store.update('accounts', update).finally(() => {
      isDone = true;
    });
    await sleep(20);
    expect(isDone).toBe(false);
    await transactions[name](id);
    expect(await waiting).toMatchObject({ updated: 1 });
    expect(await fen('a')).toBe(want);
  });

  it('holds up nobody who writes another document', async () => {
    const { id, put } = begin();
    put('a', { number: 1, fen: 5 });
    expect(await store.remove('accounts', { _id: 'b' }, false)).toMatchObject({ deleted: 1 });
    transactions.rollback(id);
  });
});

describe('unique keys', () => {
  it.each([
    { mine: 3, second: 2 },
    { mine: 3, second: 3 },
  ])('one that is taken is refused with the write: %o', ({ mine, second }) => {
    const { put } = begin();
    put('c', { number: mine });
    expect(() => put('d', { number: second })).toThrow('E11000');
  });

  it('one that is taken between write and commit is a conflict, and nothing is written', async () => {
    const { id, put } = begin();
    put('c', { number: 3 });
    put('a', { number: 1, fen: 0 });
    await store.insert('accounts', [{ _id: 'other', number: 3 }]);
    await expect(transactions.commit(id)).rejects.toMatchObject(CONFLICT);
    expect([await fen('a'), await opened.get('accounts', 'c')]).toEqual([100, undefined]);
  });

  it('they may pass from one document to another, and be swapped', async () => {
    const { id, put } = begin();
    put('b', { number: 6 });
    put('a', { number: 2 });
    put('b', { number: 1 });
    expect(await transactions.commit(id)).toBe(2);
    expect([await opened.get('accounts', 'a'), await opened.get('accounts', 'b')]).toEqual([
      { _id: 'a', number: 2 },
      { _id: 'b', number: 1 },
    ]);
  });

  it('one that the transaction itself gives up is free', async () => {
    const { id, put, remove } = begin();
    remove('a');
    put('c', { number: 1 });
    expect(await transactions.commit(id)).toBe(2);
    expect(await opened.get('accounts', 'c')).toEqual({ _id: 'c', number: 1 });
  });
});

describe('the end', () => {
  it('a rolled back one leaves nothing, and its documents are free', async () => {
    const { id, put } = begin();
    put('a', { number: 1, fen: 5 });
    transactions.rollback(id);
    expect([await fen('a'), transactions.isOpenIn(RUN)]).toEqual([100, false]);
    await store.set('accounts', 'a', { number: 1, fen: 6 });
  });

  it.each<{ what: string; act: (begun: Begun) => unknown }>([
    { what: 'a commit', act: ({ id }) => transactions.commit(id) },
    { what: 'a rollback', act: ({ id }) => transactions.rollback(id) },
    { what: 'a read', act: ({ get }) => get('a') },
    { what: 'a write', act: ({ put }) => put('a', {}) },
  ])('after it, $what is refused', async ({ act }) => {
    const begun = begin();
    await transactions.commit(begun.id);
    await expect(Promise.resolve().then(() => act(begun))).rejects.toMatchObject(OVER);
  });

  it('frees who waits even when its snapshot cannot be let go of', async () => {
    const snapshots = opened.snapshots;
    const stuck = { take: () => ({ ...snapshots.take(), release: () => fail() }) } as unknown as Snapshots;
    const fail = (): never => {
      throw new Error('the snapshot stays');
    };
    const failing = new Transactions({ ...opened, snapshots: stuck, life: 1_000 });
    const id = failing.begin(RUN);
    failing.step(id, (transaction) => {
      transaction.write({ collection: 'accounts', id: 'a' });
    });
    const waiting = store.set('accounts', 'a', { number: 9 });
    expect(() => {
      failing.rollback(id);
    }).toThrow('the snapshot stays');
    expect(await waiting).toEqual({ updated: 1 });
  });

  it('there are so many at a time', async () => {
    const ids = Array.from({ length: 100 }, () => transactions.begin(RUN));
    expect(() => transactions.begin(RUN)).toThrow('[ResourceUnavailable.TransactionBusy]');
    for (const id of ids) await transactions.commit(id);
    transactions.rollback(transactions.begin(RUN));
  });

  it('comes by itself for one that is left open', async () => {
    const hasty: StoreWithTransactions = openTransactions(hastyFolder, 30);
    await hasty.store.insert('notes', [{ _id: 'n' }]);
    const id = hasty.transactions.begin(RUN);
    hasty.transactions.step(id, (transaction) => {
      transaction.write({ collection: 'notes', id: 'n' });
    });
    expect(hasty.transactions.isOpenIn(RUN)).toBe(true);
    expect(await hasty.store.set('notes', 'n', { waited: true })).toEqual({ updated: 1 });
    await expect(Promise.resolve().then(() => hasty.transactions.commit(id))).rejects.toMatchObject(OVER);
    hasty.close();
  }, 5_000);
});
