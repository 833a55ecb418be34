'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database({ throwOnNotFound: false });
const _ = db.command;

/** What is told of a rollback: a transfer that cannot be made. */
const NO_ACCOUNT = 'no such account';
const NO_COVER = 'not enough in it';

/** Moves money from an account to another, or does nothing at all. */
async function move(transaction, { from, to, amount }) {
  const accounts = transaction.collection('accounts');
  const { data: payer } = await accounts.doc(from).get();
  const { data: payee } = await accounts.doc(to).get();
  if (!payer || !payee) return transaction.rollback(NO_ACCOUNT);
  await accounts.doc(to).update({ data: { amount: _.inc(amount) } });
  await accounts.doc(from).update({ data: { amount: _.inc(-amount) } });
  const left = (await accounts.doc(from).get()).data.amount;
  if (left < 0) return transaction.rollback(NO_COVER);
  return left;
}

/** runTransaction tries a conflict at the commit again, and none that an operation meets: that is for its caller to do. */
async function transfer(order, tries = 50) {
  try {
    return { left: await db.runTransaction((transaction) => move(transaction, order)) };
  } catch (error) {
    if (typeof error === 'string') return { refused: error };
    if (tries === 0 || !/TransactionConflict|TransactionBusy/.test(error.errMsg)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    return transfer(order, tries - 1);
  }
}

async function transferAll({ orders }) {
  for (const order of orders) await transfer(order);
}

/** The other style: begun, committed or rolled back by hand. */
async function byHand({ from, to, amount, keep }) {
  const transaction = await db.startTransaction();
  const accounts = transaction.collection('accounts');
  await accounts.doc(from).update({ data: { amount: _.inc(-amount) } });
  await accounts.doc(to).update({ data: { amount: _.inc(amount) } });
  const inside = (await accounts.doc(to).get()).data.amount;
  const outside = (await db.collection('accounts').doc(to).get()).data.amount;
  await (keep ? transaction.commit() : transaction.rollback());
  return { inside, outside };
}

const ACTIONS = {
  open: ({ id, amount }) => db.collection('accounts').doc(id).set({ data: { amount } }),
  transfer,
  transferAll,
  byHand,
  amounts: async () => {
    const { data } = await db.collection('accounts').orderBy('_id', 'asc').get();
    return Object.fromEntries(data.map(({ _id, amount }) => [_id, amount]));
  },
};

exports.main = ({ action, ...operands }) => ACTIONS[action](operands);
