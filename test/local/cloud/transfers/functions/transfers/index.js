'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;
const accounts = db.collection('accounts');

/** Tries of one transfer; each meets other transactions. */
const TRIES = 20;
const MOST_MOVED = 50;
/** Microseconds of a clock that all threads of this process share. */
const now = () => Number(process.hrtime.bigint() / 1000n);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** mulberry32: the same seed throws the same. */
function diceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { below: (count) => Math.floor(next() * count), chance: (probability) => next() < probability };
}

/** A conflict loses its code on the way through the SDK: what is left stands in the message. */
const isConflict = (error) =>
  /TransactionConflict|TransactionBusy|DATABASE_TRANSACTION_CONFLICT/.test(`${error?.code} ${error?.errMsg ?? error}`);
/** It stood open for too long: the machine was busy. */
const isTooLate = (error) => /TransactionNotExist/.test(`${error?.errMsg ?? error}`);

/** One run's record of what it did, and how it does it. */
class Teller {
  constructor({ name, seed, count }) {
    Object.assign(this, { name, dice: diceOf(seed), count, history: [], numbered: 0 });
  }

  nextId() {
    this.numbered += 1;
    return `${this.name}.${this.numbered}`;
  }
  /** Two different accounts. */
  pair() {
    const from = this.dice.below(this.count);
    return [`a${from}`, `a${(from + 1 + this.dice.below(this.count - 1)) % this.count}`];
  }
  account() {
    return `a${this.dice.below(this.count)}`;
  }

  /** Runs a transaction until it is not in anybody's way; every callback is recorded as a transaction of its own. */
  async inTransaction(work) {
    for (let tried = 1; ; tried += 1) {
      const attempt = { isOpen: false };
      let from = now();
      const end = (outcome) => {
        if (attempt.isOpen) this.history.push({ ...attempt.record, outcome, ended: [attempt.leftAt, now()] });
        attempt.isOpen = false;
      };
      try {
        await db.runTransaction(async (transaction) => {
          end('rolledBack');
          const record = { id: this.nextId(), kind: 'transaction', began: [from, now()], steps: [] };
          Object.assign(attempt, { isOpen: true, record, leftAt: now() });
          try {
            await work(inside(transaction, record), record);
          } finally {
            attempt.leftAt = now();
            from = now();
          }
        });
        end('committed');
        return;
      } catch (error) {
        end('rolledBack');
        if (error === GIVEN_UP || error?.message === GIVEN_UP.message || isTooLate(error)) return;
        if (!isConflict(error)) throw error;
        if (tried === TRIES) return;
        await pause(this.dice.below(5 * tried));
      }
    }
  }

  /** Moves an amount; sometimes it thinks better of it. */
  transfer() {
    const [from, to] = this.pair();
    const amount = 1 + this.dice.below(MOST_MOVED);
    const ending = this.dice.chance(0.1) ? (this.dice.chance(0.5) ? 'throws' : 'rollsBack') : 'commits';
    return this.inTransaction(async ({ read, change, add, rollback }, { id }) => {
      const [source, target] = [await read(from), await read(to)];
      await change(from, source, -amount, id);
      if (this.dice.chance(0.3)) await read(from);
      if (ending === 'throws') throw GIVEN_UP;
      await change(to, target, amount, id);
      await add({ transfer: id, from, to, amount });
      if (ending === 'rollsBack') await rollback();
    });
  }

  /** Reads all in a transaction, while others write. */
  audit() {
    return this.inTransaction(async ({ read }) => {
      for (let index = 0; index < this.count; index += 1) await read(`a${index}`);
    });
  }

  /** Reads an account and changes it if nobody has since. */
  async conditional() {
    const [before] = await this.plainRead({ _id: this.account() }, 1);
    const [id, began] = [this.nextId(), now()];
    const { _id, version, balance } = before;
    const gained = 1 + this.dice.below(9);
    const data = { balance: balance + gained, version: version + 1, writer: id };
    const { stats } = await accounts.where({ _id, version }).update({ data });
    const steps = [{ does: 'writes', key: _id, version: version + 1, by: gained }];
    const outcome = stats.updated === 1 ? 'committed' : 'rolledBack';
    this.history.push({ id, kind: 'update', began: [began, now()], ended: [began, now()], steps, outcome });
  }

  /** Changes an account whatever it is, and waits for a transaction that holds it. */
  async blind() {
    const [id, key, began] = [this.nextId(), this.account(), now()];
    const gained = 1 + this.dice.below(9);
    const { stats } = await accounts
      .doc(key)
      .update({ data: { balance: _.inc(gained), version: _.inc(1), writer: id } });
    if (stats.updated !== 1) throw new Error(`${key} is gone`);
    const steps = [{ does: 'writes', key, by: gained }];
    this.history.push({
      id,
      kind: 'update',
      began: [began, now()],
      ended: [began, now()],
      steps,
      outcome: 'committed',
    });
  }

  /** @param wants accounts that there are by this query */
  async plainRead(query, wants) {
    const [id, began] = [this.nextId(), now()];
    const { data } = await accounts.where(query).get();
    const span = [began, now()];
    const steps = data.map(seen);
    this.history.push({ id, kind: 'read', began: span, ended: span, steps, wants, outcome: 'committed' });
    return data;
  }

  /** Begins, writes, and is never heard of again. */
  async abandon() {
    const from = now();
    const transaction = await db.startTransaction();
    const record = { id: this.nextId(), kind: 'transaction', began: [from, now()], steps: [] };
    const { read, change } = inside(transaction, record);
    try {
      const key = this.account();
      await change(key, await read(key), -1, record.id);
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
    this.history.push({ ...record, outcome: 'rolledBack', ended: [now(), now()] });
  }

  step() {
    const where = this.dice.below(100);
    if (where < 50) return this.transfer();
    if (where < 55) return this.audit();
    if (where < 75) return this.conditional();
    if (where < 90) return this.blind();
    return this.plainRead({}, this.count);
  }
}

const GIVEN_UP = new Error('thought better of it');
const seen = ({ _id, version, writer, balance }) => ({ does: 'reads', key: _id, version, writer, balance });

/** What a transaction does, with a record of it. */
function inside(transaction, { steps }) {
  const held = transaction.collection('accounts');
  return {
    read: async (key) => {
      const { data } = await held.doc(key).get();
      steps.push(seen(data));
      return data;
    },
    change: async (key, { version, balance }, by, writer) => {
      await held.doc(key).update({ data: { balance: balance + by, version: version + 1, writer } });
      steps.push({ does: 'writes', key, version: version + 1, by });
    },
    add: (data) => transaction.collection('entries').add({ data }),
    rollback: () => transaction.rollback(GIVEN_UP),
  };
}

/** So many operations one after another. */
async function run({ name, seed, count, operations, abandons }) {
  const teller = new Teller({ name, seed, count });
  for (let done = 0; done < operations; done += 1) await teller.step();
  if (abandons) await teller.abandon();
  return teller.history;
}

async function open({ count, balance }) {
  const data = Array.from({ length: count }, (_none, index) => ({
    _id: `a${index}`,
    balance,
    version: 0,
    writer: 'open',
  }));
  await accounts.add({ data });
}

/** What is there at the end. */
async function close({ count }) {
  const { data } = await accounts.limit(count).get();
  const { total } = await db
    .collection('entries')
    .where({ transfer: _.gte('0') })
    .count();
  return { accounts: data, entries: total };
}

const ACTIONS = { run, open, close };
exports.main = (event) => ACTIONS[event.action](event);
