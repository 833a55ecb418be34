'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database({ throwOnNotFound: false });

/** JSON has no commands: `{"$": ["gte", 5]}` stands for `_.gte(5)`, `{"$": ["serverDate"]}` for `db.serverDate()`, `{"$": ["date", 0]}` for a date. */
function decode(value) {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  if (!('$' in value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, decode(item)]));
  const [name, ...operands] = value.$.map(decode);
  if (name === 'serverDate') return db.serverDate(...operands);
  if (name === 'date') return new Date(...operands);
  if (name === 'regex') return db.RegExp({ regexp: operands[0] });
  return db.command[name](...operands);
}

/** Runs `collection.step1(…).step2(…)` through the SDK: steps are [method, ...operands]. */
async function run({ collection, steps }) {
  let target = db.collection(collection);
  for (const [method, ...operands] of steps) target = await awaitLast(target[method](...decode(operands)));
  return target;
}
const awaitLast = (value) => value;

/** Adds one to a counter, `rounds` times, each by a conditional update that is tried until it wins. */
async function race({ rounds }) {
  let lost = 0;
  for (let done = 0; done < rounds;) {
    const { data } = await db.collection('things').doc('counter').get();
    const changed = await db
      .collection('things')
      .where({ _id: 'counter', version: data.version })
      .update({ data: { version: data.version + 1, hits: db.command.inc(1) } });
    if (changed.stats.updated === 1) done += 1;
    else lost += 1;
  }
  return { lost };
}

const ACTIONS = { run, race };

exports.main = async (event) => {
  try {
    return { value: await ACTIONS[event.action](event) };
  } catch (error) {
    return { errCode: error.errCode, errMsg: error.errMsg ?? String(error) };
  }
};
