import { EJSON } from 'bson';
import { aggregate, type Aggregated, type Stage } from '../../../../local/cloud/aggregate/aggregate';
import { parseDocument, type Document } from '../../../../local/cloud/store/document';
import type { ReadRequest, ReadResult } from '../../../../local/cloud/store/document-reader';
import { matcherOf } from '../../../../local/cloud/query/matcher';
import { compareBy } from '../../../../local/cloud/query/sort-order';

const sent = (value: unknown): Document => parseDocument(EJSON.stringify({ value }, { relaxed: false }));

/** A reader without indexes that keeps what it was asked for. */
function readerOf(collections: Record<string, Document[]>) {
  const requests: ReadRequest[] = [];
  const read = (collection: string, request: ReadRequest): ReadResult => {
    requests.push(request);
    const all = sent(collections[collection])['value'] as Document[];
    const { query, order = {}, offset = 0, limit = Infinity } = request;
    const found = all
      .filter(matcherOf(query))
      .sort(compareBy(order))
      .slice(offset, offset + limit);
    return { found: found.map((document, rid) => ({ rid, document, body: '' })), examined: all.length };
  };
  return { read, requests };
}

const stagesOf = (pipeline: Document[]): Stage[] =>
  pipeline.map((stage) => {
    const [name = '', value] = Object.entries(stage)[0] ?? [];
    return { name, value: sent(value)['value'] };
  });

function run(documents: Document[], pipeline: Document[], others: Record<string, Document[]> = {}): Aggregated {
  return aggregate(stagesOf(pipeline), 'things', readerOf({ things: documents, ...others }).read);
}

const DAY = new Date('2024-05-01T00:00:00Z');

interface Case {
  name: string;
  documents: Document[];
  pipeline: Document[];
  list: Document[];
  others?: Record<string, Document[]>;
}

const ORDERS = [
  { _id: 1, shop: 'a', n: 5, tags: ['x', 'y'] },
  { _id: 2, shop: 'b', n: 1, tags: [] },
  { _id: 3, shop: 'a', n: 3, tags: ['x'] },
  { _id: 4, n: null },
];

/** "Aggregation Stages", MongoDB manual. */
const STAGE_CASES: Case[] = [
  {
    name: '$match',
    documents: ORDERS,
    pipeline: [{ $match: { n: { $gt: 2 } } }, { $project: { n: 1 } }],
    list: [
      { _id: 1, n: 5 },
      { _id: 3, n: 3 },
    ],
  },
  {
    name: '$match later on',
    documents: ORDERS,
    pipeline: [{ $project: { n: 1 } }, { $match: { n: { $gt: 4 } } }],
    list: [{ _id: 1, n: 5 }],
  },
  {
    name: '$sort, $skip, $limit',
    documents: ORDERS,
    pipeline: [{ $sort: { n: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { _id: 1 } }],
    list: [{ _id: 3 }],
  },
  {
    name: '$limit before $skip',
    documents: ORDERS,
    pipeline: [{ $limit: 2 }, { $skip: 1 }, { $project: { _id: 1 } }],
    list: [{ _id: 2 }],
  },
  {
    name: '$project leaves out',
    documents: ORDERS.slice(0, 1),
    pipeline: [{ $project: { tags: 0, _id: 0 } }],
    list: [{ shop: 'a', n: 5 }],
  },
  {
    name: '$project computes',
    documents: [{ _id: 1, a: 2 }],
    pipeline: [{ $project: { _id: 0, b: '$a', c: { $add: ['$a', 1] }, d: '$none', 'e.f': '$a' } }],
    list: [{ b: 2, c: 3, e: { f: 2 } }],
  },
  {
    name: '$project of fields within',
    documents: [{ _id: 1, a: { x: 1, y: 2 }, l: [{ x: 1, y: 2 }, 5] }],
    pipeline: [{ $project: { 'a.x': 1, l: { y: 1 } } }],
    list: [{ _id: 1, a: { x: 1 }, l: [{ y: 2 }] }],
  },
  {
    name: '$project with a number names a field, no place in a list',
    documents: [{ l: [7, 8], m: [{ 0: 'x' }] }],
    pipeline: [{ $project: { v: '$l.0', w: '$m.0', l: 1 } }, { $project: { v: 1, w: 1, 'l.0': 1 } }],
    list: [{ v: [], w: ['x'], l: [] }],
  },
  {
    name: '$project computes into every item of a list, and makes objects on the way',
    documents: [{ _id: 1, q: [{ r: 1 }, { r: 2 }], n: 5 }],
    pipeline: [{ $project: { 'q.z': '$_id', 'n.z': '$_id', 'm.z': '$none' } }],
    list: [{ _id: 1, q: [{ z: 1 }, { z: 1 }], n: { z: 1 }, m: {} }],
  },
  {
    name: 'names that every object inherits are fields like any',
    documents: [{ _id: 1, x: { toString: 2 }, at: DAY }],
    pipeline: [
      {
        $project: {
          none: '$constructor',
          own: '$x.toString',
          inner: '$x.constructor.name',
          time: '$at.getTime',
          length: '$x.toString.length',
          'valueOf.n': '$_id',
        },
      },
    ],
    list: [{ _id: 1, own: 2, valueOf: { n: 1 } }],
  },
  {
    name: '$unwind of what is only inherited',
    documents: [{ _id: 1 }],
    pipeline: [{ $unwind: '$constructor' }],
    list: [],
  },
  {
    name: '$addFields to a name that every object inherits',
    documents: [{ _id: 1 }],
    pipeline: [{ $addFields: { 'toString.x': 1, constructor: '$constructor' } }],
    list: [{ _id: 1, toString: { x: 1 } }],
  },
  {
    name: '$project leaves out within lists',
    documents: [{ _id: 1, l: [{ x: 1, y: 2 }] }],
    pipeline: [{ $project: { 'l.x': 0 } }],
    list: [{ _id: 1, l: [{ y: 2 }] }],
  },
  {
    name: '$addFields adds and replaces',
    documents: [{ _id: 1, a: 1 }],
    pipeline: [{ $addFields: { a: { $add: ['$a', 1] }, b: '$a' } }],
    list: [{ _id: 1, a: 2, b: 1 }],
  },
  {
    name: '$addFields within an object leaves its other fields',
    documents: [{ _id: 1, a: { x: 1 } }],
    pipeline: [{ $addFields: { a: { y: 2 }, 'a.z': 3 } }],
    list: [{ _id: 1, a: { x: 1, y: 2, z: 3 } }],
  },
  {
    name: '$addFields in a list sets in every item',
    documents: [{ _id: 1, l: [{ x: 1 }, { x: 2 }] }],
    pipeline: [{ $addFields: { 'l.y': 9 } }],
    list: [
      {
        _id: 1,
        l: [
          { x: 1, y: 9 },
          { x: 2, y: 9 },
        ],
      },
    ],
  },
  {
    name: '$group by a field; what has none is with null',
    documents: ORDERS,
    pipeline: [{ $group: { _id: '$shop', total: { $sum: '$n' }, count: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    list: [
      { _id: null, total: 0, count: 1 },
      { _id: 'a', total: 8, count: 2 },
      { _id: 'b', total: 1, count: 1 },
    ],
  },
  {
    name: '$group of all',
    documents: ORDERS,
    pipeline: [{ $group: { _id: null, top: { $max: '$n' }, low: { $min: '$n' }, mean: { $avg: '$n' } } }],
    list: [{ _id: null, top: 5, low: 1, mean: 3 }],
  },
  {
    name: '$group by an object',
    documents: [{ a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1 }],
    pipeline: [{ $group: { _id: { a: '$a', b: '$b' }, n: { $sum: 1 } } }, { $sort: { n: -1 } }],
    list: [
      { _id: { a: 1, b: 2 }, n: 2 },
      { _id: { a: 1 }, n: 1 },
    ],
  },
  {
    name: '$group by dates',
    documents: [{ at: new Date(0) }, { at: new Date(0) }],
    pipeline: [{ $group: { _id: '$at', n: { $sum: 1 } } }],
    list: [{ _id: new Date(0), n: 2 }],
  },
  {
    name: '$push and $addToSet pass over what is missing, not over null',
    documents: [{ a: 1 }, {}, { a: null }, { a: 1 }],
    pipeline: [{ $group: { _id: null, all: { $push: '$a' }, set: { $addToSet: '$a' } } }],
    list: [{ _id: null, all: [1, null, 1], set: [1, null] }],
  },
  {
    name: '$push of an object',
    documents: [{ a: 1, b: 2 }, { a: 3 }],
    pipeline: [{ $group: { _id: null, all: { $push: { x: '$a', y: '$b' } } } }],
    list: [{ _id: null, all: [{ x: 1, y: 2 }, { x: 3 }] }],
  },
  {
    name: '$first and $last',
    documents: [{ a: 1 }, { a: 2 }, {}],
    pipeline: [{ $group: { _id: null, first: { $first: '$a' }, last: { $last: '$a' } } }],
    list: [{ _id: null, first: 1, last: null }],
  },
  {
    name: '$stdDevPop and $stdDevSamp',
    documents: [{ n: 2 }, { n: 4 }],
    pipeline: [
      { $group: { _id: null, pop: { $stdDevPop: '$n' }, sample: { $stdDevSamp: '$n' }, none: { $stdDevSamp: '$x' } } },
    ],
    list: [{ _id: null, pop: 1, sample: Math.SQRT2, none: null }],
  },
  {
    name: '$sum passes over what is no number',
    documents: [{ n: 1 }, { n: '2' }, { n: null }],
    pipeline: [{ $group: { _id: null, n: { $sum: '$n' } } }],
    list: [{ _id: null, n: 1 }],
  },
  {
    name: '$max compares types',
    documents: [{ n: 9 }, { n: 'a' }, {}],
    pipeline: [{ $group: { _id: null, n: { $max: '$n' } } }],
    list: [{ _id: null, n: 'a' }],
  },
  {
    name: '$unwind',
    documents: ORDERS.slice(0, 2),
    pipeline: [{ $unwind: '$tags' }, { $project: { tags: 1 } }],
    list: [
      { _id: 1, tags: 'x' },
      { _id: 1, tags: 'y' },
    ],
  },
  {
    name: '$unwind takes a value for a list of one, an empty text too',
    documents: [{ a: '' }, { a: 0 }, { a: {} }, { a: null }, {}],
    pipeline: [{ $unwind: { path: '$a' } }],
    list: [{ a: '' }, { a: 0 }, { a: {} }],
  },
  {
    name: '$unwind with numbers, keeping what has nothing',
    documents: [{ _id: 1, a: ['x'] }, { _id: 2, a: [] }, { _id: 3, a: null }, { _id: 4 }],
    pipeline: [{ $unwind: { path: '$a', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true } }],
    list: [
      { _id: 1, a: 'x', i: 0 },
      { _id: 2, i: null },
      { _id: 3, a: null, i: null },
      { _id: 4, i: null },
    ],
  },
  {
    name: '$unwind of a path',
    documents: [{ o: { a: [1, 2], b: 3 } }],
    pipeline: [{ $unwind: '$o.a' }],
    list: [{ o: { a: 1, b: 3 } }, { o: { a: 2, b: 3 } }],
  },
  { name: '$count', documents: ORDERS, pipeline: [{ $match: { shop: 'a' } }, { $count: 'n' }], list: [{ n: 2 }] },
  { name: '$count of nothing gives nothing', documents: [], pipeline: [{ $count: 'n' }], list: [] },
  {
    name: '$sortByCount',
    documents: ORDERS,
    pipeline: [{ $unwind: '$tags' }, { $sortByCount: '$tags' }],
    list: [
      { _id: 'x', count: 2 },
      { _id: 'y', count: 1 },
    ],
  },
  {
    name: '$replaceRoot',
    documents: [{ a: { x: 1 }, b: 2 }],
    pipeline: [{ $replaceRoot: { newRoot: { $mergeObjects: [{ y: '$b' }, '$a'] } } }],
    list: [{ y: 2, x: 1 }],
  },
  {
    name: '$sample of more than there are gives each once',
    documents: [{ a: 1 }, { a: 1 }],
    pipeline: [{ $sample: { size: 5 } }],
    list: [{ a: 1 }, { a: 1 }],
  },
  {
    name: '$lookup',
    documents: [
      { _id: 1, user: 'u1' },
      { _id: 2, user: 'u9' },
    ],
    pipeline: [{ $lookup: { from: 'users', localField: 'user', foreignField: '_id', as: 'found' } }],
    others: { users: [{ _id: 'u1' }, { _id: 'u2' }] },
    list: [
      { _id: 1, user: 'u1', found: [{ _id: 'u1' }] },
      { _id: 2, user: 'u9', found: [] },
    ],
  },
  {
    name: '$lookup of a list joins each item',
    documents: [
      { _id: 1, l: [1, 2] },
      { _id: 2, l: [] },
    ],
    pipeline: [
      { $lookup: { from: 'others', localField: 'l', foreignField: 'n', as: 'found' } },
      { $project: { found: '$found._id' } },
    ],
    others: { others: [{ _id: 'a', n: 1 }, { _id: 'b', n: [2, 3] }, { _id: 'c' }] },
    list: [
      { _id: 1, found: ['a', 'b'] },
      { _id: 2, found: [] },
    ],
  },
  {
    name: '$lookup of what is missing joins null and missing',
    documents: [{ _id: 1 }],
    pipeline: [
      { $lookup: { from: 'others', localField: 'x', foreignField: 'n', as: 'found' } },
      { $project: { found: '$found._id' } },
    ],
    others: { others: [{ _id: 'a', n: 1 }, { _id: 'b', n: null }, { _id: 'c' }] },
    list: [{ _id: 1, found: ['b', 'c'] }],
  },
  {
    name: '$lookup with a pipeline',
    documents: [
      { _id: 1, item: 'x', want: 2 },
      { _id: 2, item: 'x', want: 9 },
    ],
    pipeline: [
      {
        $lookup: {
          from: 'stock',
          let: { item: '$item', want: '$want' },
          pipeline: [
            { $match: { $expr: { $and: [{ $eq: ['$item', '$$item'] }, { $gte: ['$n', '$$want'] }] } } },
            { $project: { _id: 0, n: 1 } },
          ],
          as: 'stock',
        },
      },
      { $project: { stock: 1 } },
    ],
    others: {
      stock: [
        { _id: 'a', item: 'x', n: 5 },
        { _id: 'b', item: 'y', n: 50 },
      ],
    },
    list: [
      { _id: 1, stock: [{ n: 5 }] },
      { _id: 2, stock: [] },
    ],
  },
];

it.each(STAGE_CASES)('$name', ({ documents, pipeline, others, list }) => {
  const result = run(documents, pipeline, others).list;
  expect(result).toEqual(list);
});

const AT = new Date('2021-01-03T20:05:06.007Z');
const THING: Document = {
  n: 7,
  s: '快递SF',
  l: [3, 1, 2],
  o: { x: 1 },
  at: AT,
  rows: [
    { p: 2, q: 3 },
    { p: 5, q: 1 },
  ],
  nothing: null,
  yes: true,
};

/** "Aggregation Operators", MongoDB manual. `undefined` stands for a field that the result does not have. */
const EXPRESSIONS: [Document | string, unknown][] = [
  ['$o.x', 1],
  ['$rows.p', [2, 5]],
  ['$none', undefined],
  ['$$ROOT.n', 7],
  [{ $literal: '$n' }, '$n'],
  [{ $add: ['$n', 1, 2] }, 10],
  [{ $add: ['$at', 1000] }, new Date(AT.getTime() + 1000)],
  [{ $add: ['$n', '$none'] }, null],
  [{ $subtract: ['$n', 2] }, 5],
  [{ $subtract: ['$at', new Date(0)] }, AT.getTime()],
  [{ $multiply: ['$n', 2] }, 14],
  [{ $divide: ['$n', 2] }, 3.5],
  [{ $mod: ['$n', 4] }, 3],
  [{ $mod: ['$nothing', 4] }, null],
  [{ $abs: -2 }, 2],
  [{ $ceil: 1.2 }, 2],
  [{ $floor: -1.2 }, -2],
  [{ $trunc: -1.7 }, -1],
  [{ $sqrt: 9 }, 3],
  [{ $pow: [2, 10] }, 1024],
  [{ $log10: 100 }, 2],
  [{ $ln: 1 }, 0],
  [{ $exp: 0 }, 1],
  [{ $eq: ['$n', 7] }, true],
  [{ $ne: ['$n', '7'] }, true],
  [{ $gt: ['$s', '$n'] }, true],
  [{ $gt: ['$nothing', '$none'] }, true],
  [{ $gte: ['$n', 7] }, true],
  [{ $lt: ['$l', [3, 2]] }, true],
  [{ $lte: ['$n', 6] }, false],
  [{ $cmp: ['$n', 9] }, -1],
  [{ $eq: ['$l', 3] }, false],
  [{ $and: ['$yes', '$n'] }, true],
  [{ $and: ['$yes', '$nothing'] }, false],
  [{ $or: ['$none', 0] }, false],
  [{ $not: ['$nothing'] }, true],
  [{ $not: [''] }, false],
  [{ $cond: [{ $gt: ['$n', 5] }, 'many', 'few'] }, 'many'],
  [{ $cond: { if: '$nothing', then: 1, else: 2 } }, 2],
  [{ $ifNull: ['$none', 'x'] }, 'x'],
  [{ $ifNull: ['$n', 'x'] }, 7],
  [{ $switch: { branches: [{ case: { $lt: ['$n', 5] }, then: 'a' }], default: 'b' } }, 'b'],
  [{ $concat: ['$s', '-', 'x'] }, '快递SF-x'],
  [{ $concat: ['$s', '$nothing'] }, null],
  [{ $toLower: '$s' }, '快递sf'],
  [{ $toLower: '$nothing' }, ''],
  [{ $toUpper: 'é1a' }, 'é1A'],
  [{ $substr: ['$s', 0, 6] }, '快递'],
  [{ $substrBytes: ['$s', 6, 100] }, 'SF'],
  [{ $substrCP: ['$s', 1, 2] }, '递S'],
  [{ $substr: ['$nothing', 0, 1] }, ''],
  [{ $strLenCP: '$s' }, 4],
  [{ $strLenBytes: '$s' }, 8],
  [{ $indexOfCP: ['$s', 'SF'] }, 2],
  [{ $indexOfBytes: ['$s', 'SF'] }, 6],
  [{ $indexOfCP: ['$s', 'x'] }, -1],
  [{ $split: ['a-b', '-'] }, ['a', 'b']],
  [{ $strcasecmp: ['AB', 'ab'] }, 0],
  [{ $strcasecmp: ['a', 'b'] }, -1],
  [{ $size: '$l' }, 3],
  [{ $in: [2, '$l'] }, true],
  [{ $arrayElemAt: ['$l', -1] }, 2],
  [{ $arrayElemAt: ['$l', 9] }, undefined],
  [{ $slice: ['$l', 2] }, [3, 1]],
  [{ $slice: ['$l', -2] }, [1, 2]],
  [{ $slice: ['$nothing', 1] }, null],
  [{ $concatArrays: ['$l', [9]] }, [3, 1, 2, 9]],
  [{ $reverseArray: '$l' }, [2, 1, 3]],
  [{ $range: [0, 6, 2] }, [0, 2, 4]],
  [{ $isArray: ['$l'] }, true],
  [{ $indexOfArray: ['$l', 1] }, 1],
  [{ $indexOfArray: ['$l', 3, 1] }, -1],
  [{ $filter: { input: '$l', as: 'x', cond: { $gte: ['$$x', 2] } } }, [3, 2]],
  [{ $map: { input: '$rows', as: 'row', in: { $multiply: ['$$row.p', '$$row.q'] } } }, [6, 5]],
  [{ $map: { input: '$l', in: { $add: ['$$this', '$n'] } } }, [10, 8, 9]],
  [{ $map: { input: '$rows', in: '$$this.none' } }, [null, null]],
  [{ $reduce: { input: '$l', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
  [{ $let: { vars: { d: { $add: ['$n', 1] } }, in: { $multiply: ['$$d', 2] } } }, 16],
  [{ $arrayToObject: [[['a', [1, 2]]]] }, { a: [1, 2] }],
  [{ $objectToArray: '$o' }, [{ k: 'x', v: 1 }]],
  [{ $mergeObjects: ['$o', { y: 2 }, '$nothing'] }, { x: 1, y: 2 }],
  [
    {
      $setUnion: [
        [1, 2],
        [2, 3],
      ],
    },
    [1, 2, 3],
  ],
  [{ $setIntersection: ['$l', [1, 9]] }, [1]],
  [{ $setDifference: ['$l', [1, 2]] }, [3]],
  [{ $setEquals: ['$l', [1, 2, 3, 3]] }, true],
  [{ $setIsSubset: [[1], '$l'] }, true],
  [{ $sum: '$l' }, 6],
  [{ $avg: ['$n', 1] }, 4],
  [{ $max: '$l' }, 3],
  [{ $min: '$rows.q' }, 1],
  [{ $sum: '$n' }, 7],
  [{ $stdDevPop: [2, 4] }, 1],
  [{ $year: '$at' }, 2021],
  [{ $month: '$at' }, 1],
  [{ $dayOfMonth: '$at' }, 3],
  [{ $hour: '$at' }, 20],
  [{ $minute: '$at' }, 5],
  [{ $second: '$at' }, 6],
  [{ $millisecond: '$at' }, 7],
  [{ $hour: { date: '$at', timezone: 'Asia/Shanghai' } }, 4],
  [{ $dayOfMonth: { date: '$at', timezone: '+08:00' } }, 4],
  [{ $dayOfWeek: '$at' }, 1],
  [{ $isoDayOfWeek: '$at' }, 7],
  [{ $dayOfYear: '$at' }, 3],
  [{ $week: '$at' }, 1],
  [{ $isoWeek: '$at' }, 53],
  [{ $isoWeekYear: '$at' }, 2020],
  [{ $year: '$nothing' }, null],
  [{ $dateToString: { date: '$at' } }, '2021-01-03T20:05:06.007Z'],
  [{ $dateToString: { date: '$at', format: '%Y-%m-%d %H:%M', timezone: 'Asia/Shanghai' } }, '2021-01-04 04:05'],
  [
    { $dateToString: { date: '$at', format: '%j %U %V %G %u %w %z %Z %%', timezone: '-0330' } },
    '003 01 53 2020 7 1 -0330 -210 %',
  ],
  [{ $dateToString: { date: '$none', onNull: 'never' } }, 'never'],
  [
    { x: '$n', y: ['$o.x', '$none'] },
    { x: 7, y: [1, null] },
  ],
];

it.each(EXPRESSIONS)('%j is %j', (expression, want) => {
  const [found] = run([THING], [{ $addFields: { result: expression } }]).list;
  expect(found?.['result']).toEqual(want);
  if (want === undefined) expect(found).not.toHaveProperty('result');
});

it.each<{ name: string; pipeline: Document[]; says: RegExp }>([
  ...[
    '$bucket',
    '$bucketAuto',
    '$geoNear',
    '$facet',
    '$graphLookup',
    '$out',
    '$merge',
    '$unionWith',
    '$set',
    '$unset',
  ].map((name) => ({
    name,
    pipeline: [{ [name]: {} }],
    says: new RegExp(`aggregate stage \\${name} is not modelled`),
  })),
  {
    name: 'a stage within $lookup',
    pipeline: [{ $lookup: { from: 'x', as: 'y', pipeline: [{ $bucket: {} }] } }],
    says: /\$bucket is not modelled/,
  },
  { name: 'an operator', pipeline: [{ $project: { a: { $zip: {} } } }], says: /\$zip is not modelled/ },
  {
    name: 'an operator within another',
    pipeline: [{ $addFields: { a: { $map: { input: '$l', in: { $dateFromParts: {} } } } } }],
    says: /\$dateFromParts is not modelled/,
  },
  { name: '$$NOW', pipeline: [{ $addFields: { a: '$$NOW' } }], says: /\$\$NOW is not modelled/ },
  {
    name: 'an accumulator',
    pipeline: [{ $group: { _id: null, a: { $mergeObjects: '$a' } } }],
    says: /accumulator \$mergeObjects is not modelled/,
  },
  { name: 'geo in $match', pipeline: [{ $match: { a: { $near: [] } } }], says: /\$near is not modelled/ },
  { name: '$sort by $meta', pipeline: [{ $sort: { a: { $meta: 'x' } } }], says: /\$meta is not modelled/ },
  { name: '$limit 0', pipeline: [{ $limit: 0 }], says: /the limit must be positive/ },
  { name: '$skip below 0', pipeline: [{ $skip: -1 }], says: /\$skip cannot be negative/ },
  { name: '$sort by nothing', pipeline: [{ $sort: {} }], says: /at least one sort key/ },
  { name: "$sort 'desc'", pipeline: [{ $sort: { a: 'desc' } }], says: /ordering must be 1/ },
  { name: '$group without _id', pipeline: [{ $group: { n: { $sum: 1 } } }], says: /must include an _id/ },
  {
    name: '$group with a plain field',
    pipeline: [{ $group: { _id: null, n: '$n' } }],
    says: /'n' must be an accumulator object/,
  },
  {
    name: '$group with a dotted field',
    pipeline: [{ $group: { _id: null, 'a.b': { $sum: 1 } } }],
    says: /cannot contain '\.'/,
  },
  {
    name: '$project of both kinds',
    pipeline: [{ $project: { a: 1, b: 0 } }],
    says: /Cannot do exclusion in inclusion projection/,
  },
  {
    name: '$project computing and leaving out',
    pipeline: [{ $project: { a: { $add: [1, 1] }, b: 0 } }],
    says: /Cannot do exclusion/,
  },
  { name: '$project of nothing', pipeline: [{ $project: {} }], says: /at least one field/ },
  {
    name: '$project of a path and one within it',
    pipeline: [{ $project: { a: 1, 'a.b': 1 } }],
    says: /[Pp]ath collision/,
  },
  { name: '$project with a $ name', pipeline: [{ $project: { $a: 1 } }], says: /may not be empty or start with '\$'/ },
  { name: '$unwind without $', pipeline: [{ $unwind: 'tags' }], says: /prefixed with a '\$'/ },
  {
    name: '$unwind with an unknown option',
    pipeline: [{ $unwind: { path: '$a', keep: true } }],
    says: /unrecognized option to \$unwind/,
  },
  { name: '$count with $', pipeline: [{ $count: '$n' }], says: /cannot be a \$-prefixed path/ },
  { name: '$sortByCount of a plain text', pipeline: [{ $sortByCount: 'a' }], says: /\$-prefixed path/ },
  {
    name: '$replaceRoot of a value',
    pipeline: [{ $replaceRoot: { newRoot: '$n' } }],
    says: /must evaluate to an object/,
  },
  {
    name: '$lookup without as',
    pipeline: [{ $lookup: { from: 'x', localField: 'a', foreignField: 'b' } }],
    says: /'as' must be a string/,
  },
  {
    name: '$lookup by one field',
    pipeline: [{ $lookup: { from: 'x', as: 'y', localField: 'a' } }],
    says: /both 'localField' and 'foreignField'/,
  },
  {
    name: '$lookup by both',
    pipeline: [{ $lookup: { from: 'x', as: 'y', localField: 'a', foreignField: 'b', pipeline: [] } }],
    says: /\$lookup with a pipeline and localField or foreignField is not modelled/,
  },
  {
    name: '$switch without a true branch and a default',
    pipeline: [{ $addFields: { a: { $switch: { branches: [{ case: false, then: 1 }] } } } }],
    says: /could not find a matching branch/,
  },
  {
    name: '$project of a field and of one within it',
    pipeline: [{ $project: { a: 1, 'a.b': 1 } }],
    says: /Path collision/,
  },
  {
    name: '$addFields of a field twice',
    pipeline: [{ $addFields: { 'a.b': 1, a: { b: 2 } } }],
    says: /Path collision/,
  },
  {
    name: 'two operators in one object',
    pipeline: [{ $addFields: { a: { $add: [1], $abs: 1 } } }],
    says: /exactly one field/,
  },
  { name: 'too few operands', pipeline: [{ $addFields: { a: { $eq: ['$a'] } } }], says: /takes exactly 2 arguments/ },
  {
    name: '$cond without else',
    pipeline: [{ $addFields: { a: { $cond: { if: 1, then: 2 } } } }],
    says: /Missing 'else' parameter to \$cond/,
  },
  {
    name: '$filter without cond',
    pipeline: [{ $addFields: { a: { $filter: { input: [] } } } }],
    says: /Missing 'cond' parameter to \$filter/,
  },
  { name: 'a variable that nobody set', pipeline: [{ $addFields: { a: '$$who' } }], says: /undefined variable/ },
  {
    name: '$size of no list',
    pipeline: [{ $addFields: { a: { $size: '$n' } } }],
    says: /argument to \$size must be an array/,
  },
  {
    name: '$add of a text',
    pipeline: [{ $addFields: { a: { $add: ['x', 1] } } }],
    says: /\$add only supports numeric/,
  },
  { name: '$divide by 0', pipeline: [{ $addFields: { a: { $divide: [1, 0] } } }], says: /can't \$divide by zero/ },
  { name: '$year of a text', pipeline: [{ $addFields: { a: { $year: '2021' } } }], says: /can't convert to Date/ },
  {
    name: 'a time zone that is none',
    pipeline: [{ $addFields: { a: { $hour: { date: new Date(0), timezone: 'Mars' } } } }],
    says: /unrecognized time zone/,
  },
  {
    name: 'a date format that is none',
    pipeline: [{ $addFields: { a: { $dateToString: { date: new Date(0), format: '%Q' } } } }],
    says: /Invalid format character '%Q'/,
  },
  {
    name: 'a cut through a character',
    pipeline: [{ $addFields: { a: { $substr: ['快', 0, 1] } } }],
    says: /UTF-8 character is cut/,
  },
])('refuses $name', ({ pipeline, says }) => {
  expect(() => run([{ n: 1 }], pipeline, { x: [] })).toThrow(says);
  expect(() => run([{ n: 1 }], pipeline, { x: [] })).toThrow(expect.objectContaining({ name: 'CloudError' }) as Error);
});

/** What is left to the reader, so that its indexes serve. */
it.each<{ name: string; pipeline: Document[]; request: ReadRequest }>([
  {
    name: 'all four',
    pipeline: [{ $match: { a: 1 } }, { $sort: { b: -1 } }, { $skip: 2 }, { $limit: 3 }, { $count: 'n' }],
    request: { query: { a: 1 }, order: { b: -1 }, offset: 2, limit: 3 },
  },
  {
    name: 'not what comes after another stage',
    pipeline: [{ $match: { a: 1 } }, { $addFields: { b: 1 } }, { $sort: { b: 1 } }, { $limit: 1 }],
    request: { query: { a: 1 } },
  },
  { name: 'not $sort after $limit', pipeline: [{ $limit: 3 }, { $sort: { b: 1 } }], request: { query: {}, limit: 3 } },
  {
    name: 'a second $match is a stage',
    pipeline: [{ $match: { a: 1 } }, { $match: { b: 1 } }, { $limit: 9 }],
    request: { query: { a: 1 } },
  },
  { name: 'the default limit', pipeline: [{ $match: { a: 1 } }], request: { query: { a: 1 }, limit: 20 } },
])('lets the reader do: $name', ({ pipeline, request }) => {
  const { read, requests } = readerOf({ things: [] });
  aggregate(stagesOf(pipeline), 'things', read);
  expect(requests).toEqual([request]);
});

it('puts the id first, and what is kept in the order of the document', () => {
  const { list } = run([{ _id: 1, a: 1, b: 2 }], [{ $project: { c: '$a', b: 1, a: 1 } }]);
  expect(Object.keys(list[0] ?? {})).toEqual(['_id', 'a', 'b', 'c']);
});

it("gives 20 documents without $limit and at most 10,000 with it (WeChat developers' community)", () => {
  const many = Array.from({ length: 10_050 }, (_, n) => ({ n }));
  expect(run(many.slice(0, 50), [{ $sort: { n: 1 } }]).list).toHaveLength(20);
  expect(run(many.slice(0, 50), [{ $limit: 50 }, { $project: { n: 1 } }]).list).toHaveLength(50);
  expect(run(many, [{ $limit: 20_000 }]).list).toHaveLength(10_000);
});

it('tells what it read, joined collections too, and why without an index', () => {
  const { read } = readerOf({ things: [{ _id: 1 }, { _id: 2 }], others: [{ _id: 3 }] });
  const unindexed = (collection: string, request: ReadRequest): ReadResult => ({
    ...read(collection, request),
    ...(collection === 'others' && { unindexed: 'no index' }),
  });
  const lookup = { $lookup: { from: 'others', localField: 'x', foreignField: 'n', as: 'found' } };
  expect(aggregate(stagesOf([lookup]), 'things', unindexed)).toMatchObject({ examined: 4, unindexed: 'no index' });
});
