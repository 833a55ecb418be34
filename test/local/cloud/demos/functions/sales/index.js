'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;
const $ = _.aggregate;

/** Makes a collection; that it is there already is as well. */
async function open({ name }) {
  try {
    await db.createCollection(name);
    return 'made';
  } catch (error) {
    return 'there';
  }
}

const ACTIONS = {
  open,
  record: async ({ name, list }) => (await db.collection(name).add({ data: list }))._ids.length,
  byRegion: () =>
    db
      .collection('sales')
      .aggregate()
      .group({ _id: '$region', total: $.sum('$amount'), mean: $.avg('$amount'), best: $.max('$amount') })
      .sort({ total: -1 })
      .end(),
  largest: ({ from, limit }) =>
    db
      .collection('sales')
      .aggregate()
      .match({ amount: _.gte(from) })
      .sort({ amount: -1 })
      .limit(limit)
      .project({ _id: 0, city: 1, twice: $.multiply(['$amount', 2]) })
      .end(),
  goods: () =>
    db
      .collection('sales')
      .aggregate()
      .unwind('$goods')
      .group({ _id: '$goods', sales: $.sum(1) })
      .sort({ _id: 1 })
      .end(),
  withManagers: () =>
    db
      .collection('managers')
      .aggregate()
      .lookup({ from: 'sales', localField: 'region', foreignField: 'region', as: 'sales' })
      .addFields({ count: $.size('$sales') })
      .project({ _id: 0, name: 1, count: 1 })
      .sort({ name: 1 })
      .end(),
};

exports.main = async ({ action, ...operands }) => {
  const answer = await ACTIONS[action](operands);
  return answer.list ?? answer;
};
