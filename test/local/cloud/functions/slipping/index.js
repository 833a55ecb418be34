'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const plain = db.collection('plain');

/** What is done with a transaction's collection, or, once it is committed, with the plain one. */
const STEPS = {
  update: (target) => target.where({ n: 1 }).update({ data: { n: 2 } }),
  remove: (target) => target.where({ n: 1 }).remove(),
  get: (target) => target.where({ n: 1 }).get(),
};

async function inTransaction(how) {
  const transaction = await db.startTransaction();
  try {
    return await STEPS[how](transaction.collection('plain'));
  } finally {
    await transaction.rollback();
  }
}

async function afterCommit() {
  const transaction = await db.startTransaction();
  await transaction.commit();
  return STEPS.update(plain);
}

exports.main = async ({ how }) => {
  await plain.doc('one').set({ data: { n: 1 } });
  const outcome = await (how === 'after' ? afterCommit() : inTransaction(how)).catch(({ errCode, errMsg }) => ({
    errCode,
    errMsg,
  }));
  return { ...outcome, after: (await plain.get()).data };
};
