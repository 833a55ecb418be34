'use strict';
const cloud = require('wx-server-sdk');

/** Every collection of the cases begins with this, and no other is ever named to the SDK. */
const PREFIX = 'zhitu_contract_';
const NAME = /^[a-z]+$/;
/** What is not answered by then waits for a lock, ms. */
const SHORT_WHILE = 150;
/** The longest that a step which was begun is waited for, ms. */
const LONG_WHILE = 20_000;
const READS = new Set(['get', 'count', 'end']);
/** Steps that are no call of the SDK. */
const ABOUT_TIME = new Set(['begin', 'still waiting', 'wait for', 'pause']);

function fullName(collection) {
  if (!NAME.test(collection)) throw new Error(`no collection of the cases: ${collection}`);
  return PREFIX + collection;
}

/** Cases are JSON, which has no commands: `{"$": ["gte", 5]}` stands for `_.gte(5)`; see marks.ts for every form. */
function decode(db, value) {
  if (Array.isArray(value)) return value.map((item) => decode(db, item));
  if (typeof value !== 'object' || value === null) return value;
  if ('$' in value) return decodeMark(db, value.$);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, decode(db, item)]));
}

const VALUES = {
  date: (db, ms) => new Date(ms),
  undefined: () => undefined,
  text: (db, letter, length) => letter.repeat(length),
  regex: (db, regexp, options) => db.RegExp({ regexp, options }),
  pattern: (db, source, flags) => new RegExp(source, flags),
  serverDate: (db, options) => db.serverDate(options),
  collection: (db, name) => fullName(name),
};

function decodeMark(db, [name, ...rest]) {
  if (name === 'chain')
    return rest.slice(1).reduce((made, [method, ...more]) => made[method](...decode(db, more)), decode(db, rest[0]));
  const operands = decode(db, rest);
  if (Object.hasOwn(VALUES, name)) return VALUES[name](db, ...operands);
  if (name.startsWith('Geo.')) return db.Geo[name.slice('Geo.'.length)](...operands);
  const path = name.split('.');
  const method = path.pop();
  return path.reduce((at, key) => at[key], db.command)[method](...operands);
}

/** What came back, as JSON: a date is `{"$": ["date", ms]}`, a point `{"$": ["Geo.Point", longitude, latitude]}`. */
function encode(value) {
  if (value instanceof Date) return { $: ['date', value.getTime()] };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.toJSON === 'function') return encodeOwn(value.toJSON());
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, encode(item)]));
}

function encodeOwn(json) {
  if (json?.type === 'Point') return { $: ['Geo.Point', ...json.coordinates] };
  return json;
}

/** The part of an answer that the cases speak of. */
function outcomeOf(answer) {
  if (typeof answer !== 'object' || answer === null) return answer ?? null;
  if ('data' in answer) return encode(answer.data);
  if ('list' in answer) return encode(answer.list);
  if ('total' in answer) return answer.total;
  if ('stats' in answer) return outcomeOfStats(answer.stats);
  return answer._ids ?? answer._id ?? 'ok';
}

function outcomeOfStats({ created, updated, removed }) {
  return created === undefined ? (removed ?? updated) : { created, updated };
}

function failureOf(error) {
  if (typeof error !== 'object' || error === null) return { thrown: error ?? null };
  const { errCode, code, errMsg, message } = error;
  return { errCode: errCode ?? code ?? null, errMsg: errMsg ?? message ?? String(error) };
}

const answered = (promise) => promise.then(outcomeOf, failureOf);
const silence = (ms, answer) => new Promise((resolve) => setTimeout(resolve, ms, answer));

/** One case at work: its databases, its transactions by name, and its steps that were begun and not waited for. */
class Course {
  constructor({ db, lenient }) {
    this.db = db;
    this.lenient = lenient;
    this.transactions = new Map();
    this.open = new Set();
    this.begun = new Map();
  }

  /** Runs a step. Its outcome is what was answered, or `{errCode, errMsg}`. */
  run(step) {
    const [kind, operand] = step;
    if (kind === 'begin') return this.begin(step);
    if (kind === 'still waiting')
      return Promise.race([this.begun.get(operand).then(() => false), silence(SHORT_WHILE, true)]);
    if (kind === 'wait for') return Promise.race([this.begun.get(operand), silence(LONG_WHILE, 'never answered')]);
    if (kind === 'pause') return silence(operand, 'ok');
    if (kind === 'runTransaction') return this.runTransaction(step);
    return answered(this.call(step));
  }

  /** ['begin', name, step] */
  begin([, name, step]) {
    this.begun.set(name, this.run(step));
    return Promise.resolve('ok');
  }

  /** [target, ...chain]: `things` a collection · `t1:things` in a transaction · `lenient:things` · `t1` a transaction · `db` */
  async call([target, ...chain]) {
    if (target === 'db') return this.db.createCollection(fullName(chain[0][1]));
    if (/^t\d$/.test(target)) return this.onTransaction(target, chain[0]);
    const [collection, from] = target.split(':').reverse();
    return this.chained(this.source(from).collection(fullName(collection)), chain);
  }

  source(name) {
    if (name === undefined) return this.db;
    return name === 'lenient' ? this.lenient : this.transactions.get(name);
  }

  async onTransaction(name, [method, ...operands]) {
    if (method === 'start') {
      this.transactions.set(name, await this.source(operands[0]).startTransaction());
      this.open.add(name);
    } else {
      this.open.delete(name);
      await this.transactions.get(name)[method](...operands);
    }
    return 'ok';
  }

  /** `target.first(…).second(…)` */
  chained(target, chain) {
    return chain.reduce((made, [method, ...operands]) => made[method](...decode(this.db, operands)), target);
  }

  /** ['runTransaction', steps, {times, returns, throws, rollsBack}]: its transaction is t0; a step that fails ends the callback. */
  async runTransaction([, steps, { times, returns, throws, rollsBack } = {}]) {
    let rounds = 0;
    const callback = async (transaction) => {
      rounds += 1;
      this.transactions.set('t0', transaction);
      for (const step of steps) await (ABOUT_TIME.has(step[0]) ? this.run(step) : this.call(step));
      if (rollsBack !== undefined) await transaction.rollback(rollsBack);
      if (throws !== undefined) throw new Error(throws);
      return { data: returns ?? null };
    };
    const outcome = await answered(this.db.runTransaction(callback, times));
    return { rounds, outcome };
  }

  /** Leaves no transaction open and no step running. */
  async end() {
    for (const name of this.open)
      await this.transactions
        .get(name)
        .rollback()
        .catch(() => undefined);
    for (const name of this.begun.keys()) await this.run(['wait for', name]);
  }
}

async function put(db, given) {
  for (const [collection, documents] of Object.entries(given)) {
    if (documents.length > 0) await db.collection(fullName(collection)).add({ data: decode(db, documents) });
  }
}

/** Takes every document out of a collection of the cases. @returns how many there were */
async function empty(db, collection) {
  const everything = { _id: db.command.exists(true) };
  const { stats } = await db.collection(fullName(collection)).where(everything).remove();
  return stats.removed;
}

async function clear(db, given) {
  for (const collection of Object.keys(given)) await empty(db, collection);
}

async function course(databases, steps) {
  const running = new Course(databases);
  const outcomes = [];
  try {
    for (const step of steps) outcomes.push(await running.run(step));
  } finally {
    await running.end();
  }
  return outcomes;
}

const onlyReads = ({ steps }) => steps.every((step) => READS.has(step.at(-1)[0]));

/**
 * Runs cases one after another, each on its own documents and those alone; reading cases in a row that are given the same
 * documents share them. A case that cannot run says so, and the others go on.
 */
async function runCases(databases, cases) {
  const { db } = databases;
  const runs = [];
  let standing = { given: {}, asRead: undefined };
  for (const one of cases) {
    const asRead = onlyReads(one) ? JSON.stringify(one.given) : undefined;
    try {
      if (asRead === undefined || asRead !== standing.asRead) {
        await clear(db, standing.given);
        standing = { given: one.given, asRead: undefined };
        await put(db, one.given);
      }
      runs.push(await course(databases, one.steps));
      standing.asRead = asRead;
    } catch (error) {
      runs.push([{ broken: failureOf(error) }]);
    }
  }
  await clear(db, standing.given);
  return runs;
}

const openDatabases = () => ({
  db: cloud.database({ throwOnNotFound: true }),
  lenient: cloud.database({ throwOnNotFound: false }),
});

let initialised = false;
function initialise(config) {
  if (!initialised) cloud.init(config);
  initialised = true;
  return openDatabases();
}

exports.PREFIX = PREFIX;
exports.runCases = runCases;
exports.empty = empty;
/** For a process of its own: opens a real environment. */
exports.open = initialise;
/** The cloud function. */
exports.main = ({ cases }) => runCases(initialise({ env: cloud.DYNAMIC_CURRENT_ENV }), cases);
