'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;
const counters = db.collection('counters');

const found = async (query) => (await query.get()).data;

const ACTIONS = {
  open: ({ counter }) => counters.add({ data: { ...counter, opened: db.serverDate() } }),
  read: async ({ id }) => (await counters.doc(id).get()).data,
  raise: ({ id, by, times }) => {
    const raised = () => counters.doc(id).update({ data: { count: _.inc(by), raised: true } });
    return Promise.all(Array.from({ length: times }, raised));
  },
  label: async ({ id, label }) => (await counters.doc(id).update({ data: { label } })).stats,
  replace: async ({ id, counter }) => (await counters.doc(id).set({ data: counter })).stats,
  between: ({ low, high }) =>
    found(counters.where({ kind: 'page', count: _.gte(low).and(_.lt(high)) }).orderBy('count', 'asc')),
  page: ({ skip, limit }) =>
    found(counters.where({ kind: 'page' }).orderBy('count', 'desc').skip(skip).limit(limit).field({ count: true })),
  total: async ({ kind }) => (await counters.where({ kind }).count()).total,
  raiseAll: async ({ kind }) => (await counters.where({ kind }).update({ data: { count: _.inc(100) } })).stats,
  close: async ({ id }) => (await counters.doc(id).remove()).stats,
  closeAll: async ({ kind }) => (await counters.where({ kind }).remove()).stats,
};

exports.main = async ({ action, ...operands }) => {
  try {
    return await ACTIONS[action](operands);
  } catch ({ errCode, errMsg }) {
    return { errCode, errMsg };
  }
};
