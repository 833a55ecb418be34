'use strict';
// Runs in a worker thread of its own: wx-server-sdk reads the process's environment.
const { parentPort, workerData } = require('node:worker_threads');
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database({ throwOnNotFound: false });
const _ = db.command;
const $ = _.aggregate;
const things = db.collection('things');
const thing = things.doc('a');
const AT = new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678));
const point = db.Geo.Point(113.25, 23.5);
const ring = [db.Geo.Point(0, 0), db.Geo.Point(3, 2), db.Geo.Point(2, 3), db.Geo.Point(0, 0)];
const polygon = db.Geo.Polygon([db.Geo.LineString(ring)]);

const where = (query) => () => things.where(query).get();
const update = (data) => () => thing.update({ data });
const aggregate = (build) => () => build(things.aggregate()).end();

/** Every call of the SDK whose wire form is held, by family. */
const FAMILIES = {
  collection: {
    createCollection: () => db.createCollection('fresh'),
    'add one': () => things.add({ data: { _id: 'a', n: 5 } }),
    'add a list': () => things.add({ data: [{ n: 1 }, { n: 2 }] }),
    'get everything': () => things.get(),
    'where, orderBy, skip, limit, field': () =>
      things
        .where({ n: 1 })
        .orderBy('n', 'desc')
        .orderBy('o.p', 'asc')
        .skip(5)
        .limit(10)
        .field({ n: true, o: false, l: _.project.slice(2), m: _.project.elemMatch({ k: 1 }) })
        .get(),
    'a limit over 1,000': () => things.limit(5000).get(),
    count: () => things.where({ n: 1 }).count(),
    'update many': () => things.where({ n: 1 }).update({ data: { n: 2 } }),
    'update one of many': () => things.where({ n: 1 }).update({ data: { n: 2 }, multi: false }),
    'remove many': () => things.where({ n: 1 }).remove(),
    'remove one of many': () => things.where({ n: 1 }).remove({ multi: false }),
    'remove everything': () => things.where({}).remove(),
  },
  document: {
    get: () => thing.get(),
    'get with field': () => thing.field({ n: true }).get(),
    'get by a number': () => things.doc(7).get(),
    set: () => thing.set({ data: { n: 1, o: { p: AT } } }),
    update: () => thing.update({ data: { n: 1, o: { p: 2 }, l: [1], gone: undefined } }),
    remove: () => thing.remove(),
  },
  values: {
    'numbers, text, null, lists, objects': () =>
      things.add({
        data: { whole: 5, part: 0.1, far: 2 ** 53 - 1, text: '字', none: null, on: true, l: [1, [2]], o: { p: {} } },
      }),
    'a Date': () => things.add({ data: { at: AT } }),
    serverDate: () => things.add({ data: { at: db.serverDate(), later: db.serverDate({ offset: 60000 }) } }),
    'undefined is not sent': () => things.add({ data: { a: undefined, o: { b: undefined, c: 1 } } }),
    RegExp: where({ t: db.RegExp({ regexp: '^a.c', options: 'im' }) }),
    'a pattern of JavaScript': where({ t: /^a.c/i }),
    'points and shapes': () =>
      things.add({
        data: {
          point,
          line: db.Geo.LineString(ring),
          polygon,
          points: db.Geo.MultiPoint(ring),
          lines: db.Geo.MultiLineString([db.Geo.LineString(ring)]),
          polygons: db.Geo.MultiPolygon([polygon]),
        },
      }),
  },
  queries: {
    'a nested object': where({ o: { p: { q: 1 } } }),
    'a dotted path': where({ 'o.p': 1 }),
    'undefined is left out': where({ a: undefined, b: 1 }),
    'eq, neq': where({ a: _.eq(1), b: _.neq({ c: 1 }) }),
    'lt, lte, gt, gte': where({ a: _.lt(1), b: _.lte(2), c: _.gt(AT), d: _.gte(db.serverDate()) }),
    'in, nin': where({ a: _.in([1, 'b', null]), b: _.nin([1]) }),
    'exists, mod, size': where({ a: _.exists(false), b: _.mod(3, 1), c: _.size(2) }),
    all: where({ l: _.all([1, 2]), m: _.all([_.elemMatch({ a: 1 })]) }),
    elemMatch: where({ l: _.elemMatch({ a: _.gt(1), b: 2 }), m: _.elemMatch(_.gt(1)) }),
    'and of one field': where({ n: _.and(_.gt(1), _.lt(5)) }),
    'and by chaining': where({ n: _.gt(1).and(_.lt(5)) }),
    'or of one field': where({ n: _.or(_.lt(1), _.gt(5)) }),
    'or by chaining': where({ n: _.eq(0).or(_.gt(5)) }),
    'nor of one field': where({ n: _.nor(_.lt(1), _.gt(5)) }),
    'not of a command': where({ n: _.not(_.gt(5)) }),
    'and, or, nor of queries': where(_.and([_.or([{ a: 1 }, { b: { c: 2 } }]), _.nor([{ d: 1 }, { e: _.gt(1) }])])),
    'or of two fields beside a third': where(_.or([{ a: _.gt(1).and(_.lt(5)) }, { b: 1 }])),
    'or of two fields: the SDK makes one or of them all': where({
      a: _.or(_.lt(1), _.gt(5)),
      b: _.or(_.lt(2), _.gt(6)),
    }),
    expr: where(_.expr($.gt(['$a', '$b']))),
    geoNear: where({ at: _.geoNear({ geometry: point, maxDistance: 100, minDistance: 1 }) }),
    'geoWithin a polygon': where({ at: _.geoWithin({ geometry: polygon }) }),
    'geoWithin a circle': where({ at: _.geoWithin({ centerSphere: [point, 0.1] }) }),
    geoIntersects: where({ at: _.geoIntersects({ geometry: polygon }) }),
  },
  updates: {
    set: update({ o: _.set({ p: 1 }) }),
    'set of nested objects': update({ o: { p: _.set({ q: 1 }), r: 2 } }),
    remove: update({ a: _.remove(), o: { p: _.remove() } }),
    'inc, mul': update({ a: _.inc(1), b: _.mul(2) }),
    'min, max': update({ a: _.min(1), b: _.max(2) }),
    rename: update({ a: _.rename('b') }),
    bit: update({ a: _.bit({ and: 5 }) }),
    'push a list': update({ l: _.push([1, { a: AT }]) }),
    'push one by one': update({ l: _.push(1, 2) }),
    'push with options': update({ l: _.push({ each: [1], position: 1, sort: { a: -1 }, slice: 3 }) }),
    'pop, shift': update({ l: _.pop(), m: _.shift() }),
    unshift: update({ l: _.unshift([1, 2]) }),
    'pull a value': update({ l: _.pull('a') }),
    'pull by a command': update({ l: _.pull(_.in([1, 2])) }),
    'pull by a query': update({ l: _.pull({ a: _.gt(1) }) }),
    pullAll: update({ l: _.pullAll([1, 2]) }),
    addToSet: update({ l: _.addToSet('a') }),
    'addToSet $each': update({ l: _.addToSet({ $each: ['a', 'b'] }) }),
    'addToSet each': update({ l: _.addToSet({ each: ['a', 'b'] }) }),
    serverDate: update({ at: db.serverDate() }),
    'an element of a list': update({ 'l.0.a': 1, 'm.$': 2 }),
  },
  aggregates: {
    match: aggregate((it) => it.match({ a: _.gt(1), o: { p: /a/i } })),
    group: aggregate((it) => it.group({ _id: '$a', n: $.sum(1), most: $.max('$b') })),
    'project, addFields': aggregate((it) =>
      it
        .project({ _id: 0, a: 1, b: $.add(['$a', 1]) })
        .addFields({ c: $.cond({ if: $.gt(['$a', 1]), then: AT, else: null }) }),
    ),
    'sort, skip, limit': aggregate((it) => it.sort({ a: -1, b: 1 }).skip(1).limit(2)),
    'unwind by path': aggregate((it) => it.unwind('$l')),
    'unwind with options': aggregate((it) =>
      it.unwind({ path: '$l', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true }),
    ),
    count: aggregate((it) => it.count('n')),
    'lookup by fields': aggregate((it) =>
      it.lookup({ from: 'others', localField: 'a', foreignField: 'b', as: 'them' }),
    ),
    'lookup by a pipeline': aggregate((it) =>
      it.lookup({
        from: 'others',
        let: { a: '$a' },
        pipeline: $.pipeline()
          .match(_.expr($.eq(['$b', '$$a'])))
          .done(),
        as: 'them',
      }),
    ),
    'replaceRoot, sample, sortByCount': aggregate((it) =>
      it.replaceRoot({ newRoot: '$o' }).sample({ size: 1 }).sortByCount('$a'),
    ),
    'bucket, bucketAuto': aggregate((it) =>
      it.bucket({ groupBy: '$a', boundaries: [0, 5], default: 'other' }).bucketAuto({ groupBy: '$a', buckets: 2 }),
    ),
    geoNear: aggregate((it) => it.geoNear({ distanceField: 'd', spherical: true, near: point, query: { a: 1 } })),
  },
  transactions: {
    'start, every operation, commit': async () => {
      const transaction = await db.startTransaction();
      const within = transaction.collection('things');
      await within.add({ data: { n: 1 } });
      await within.doc('a').get();
      await within.doc('a').set({ data: { n: 1 } });
      await within.doc('a').update({ data: { n: _.inc(1) } });
      await within.doc('a').remove();
      await transaction.commit();
    },
    'start, rollback': async () => (await db.startTransaction()).rollback(),
    runTransaction: () => db.runTransaction((transaction) => transaction.collection('things').doc('a').get()),
    'runTransaction that throws': () => db.runTransaction(() => Promise.reject(new Error('no'))).catch(() => undefined),
    'where in a transaction: get carries it, update, remove, count and aggregate do not': async () => {
      const transaction = await db.startTransaction();
      const some = transaction.collection('things').where({ n: 1 });
      await some.get();
      await some.update({ data: { n: 2 } });
      await some.remove();
      await some.count();
      await transaction.collection('things').aggregate().match({ n: 1 }).end();
    },
    'a conflict at commit is tried again': () => db.runTransaction(() => Promise.resolve()).catch(() => undefined),
    'a conflict at an operation is not': () =>
      db
        .runTransaction((transaction) =>
          transaction
            .collection('things')
            .doc('a')
            .update({ data: { n: 1 } }),
        )
        .catch(() => undefined),
  },
  functions: {
    callFunction: () => cloud.callFunction({ name: 'other', data: { a: 1, at: AT } }),
    'callFunction without data': () => cloud.callFunction({ name: 'other' }),
  },
  storage: {
    uploadFile: () => cloud.uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('hello') }),
    getTempFileURL: () =>
      cloud.getTempFileURL({ fileList: ['cloud://e.b/a.txt', { fileID: 'cloud://e.b/c.txt', maxAge: 60 }] }),
    downloadFile: () => cloud.downloadFile({ fileID: 'cloud://e.b/a.txt' }),
    deleteFile: () => cloud.deleteFile({ fileList: ['cloud://e.b/a.txt'] }),
  },
  openapi: {
    'subscribeMessage.send': () =>
      cloud.openapi.subscribeMessage.send({
        touser: 'oPerson',
        templateId: 'template-1',
        page: 'pages/a/index?b=1',
        miniprogramState: 'trial',
        lang: 'zh_CN',
        data: { thing1: { value: '取件码' }, number2: { value: 5 } },
      }),
    'phonenumber.getPhoneNumber': () => cloud.openapi.phonenumber.getPhoneNumber({ code: 'a-code' }),
  },
};

/** Makes every call, one after another; each has an address of its own, by which what it posts is known. */
async function callAll() {
  const unanswered = [];
  for (const [family, calls] of Object.entries(FAMILIES)) {
    for (const [name, call] of Object.entries(calls)) {
      process.env.TCB_CONTEXT_CNFG = JSON.stringify({
        URL: `${workerData.url}/${encodeURIComponent(family)}/${encodeURIComponent(name)}`,
      });
      await call().catch((error) => unanswered.push(`${family}: ${name}: ${error.errMsg ?? String(error)}`));
    }
  }
  return unanswered;
}

callAll().then((unanswered) => parentPort.postMessage(unanswered));
