import { NO_NUMBER, refused, type Call, type ContractCase, type Source } from '../contract-case';
import { _, $, chained, collectionNamed, date, pattern } from '../marks';
import { ERROR_CODES, expression, mongo, stage } from '../sources';

/** 2026-01-02 03:04:05.678 UTC, a Friday. */
const AT = date(Date.UTC(2026, 0, 2, 3, 4, 5, 678));

const SALES = [
  { _id: 'a', item: 'pen', qty: 10, price: 2, tags: ['blue', 'new'], at: AT, o: { p: 1, q: 2 } },
  { _id: 'b', item: 'pen', qty: 5, price: 3, tags: ['red'], code: '$1' },
  { _id: 'c', item: 'ink', qty: 1, price: 20, tags: [], name: '墨水' },
  { _id: 'd', item: 'cap', qty: 'many', price: 7, tags: null, name: null },
];
const BOOKS = [
  { _id: 'x', item: 'pen', shelf: 1 },
  { _id: 'y', item: 'pen', shelf: 2 },
  { _id: 'z', item: 'ink', shelf: 3 },
];

interface AggregateRow {
  name: string;
  documented: Source;
  stages: Call[];
  want: unknown;
}

const BY_ID: Call = ['sort', { _id: 1 }];
const only = (id: string): Call => ['match', { _id: id }];
/** One value computed from one document. */
const value = (id: string, of: unknown): Call[] => [only(id), ['project', { _id: 0, v: of }]];
const valued = (v: unknown): unknown[] => [{ v }];

const STAGE_ROWS: AggregateRow[] = [
  {
    name: 'match by a value',
    documented: stage('match'),
    stages: [
      ['match', { item: 'ink' }],
      ['project', { price: 1 }],
    ],
    want: [{ _id: 'c', price: 20 }],
  },
  {
    name: 'match by commands',
    documented: stage('match'),
    stages: [
      ['match', { price: chained(_('gte', 3), ['and', _('lt', 20)]), item: pattern('^[CP]', 'i') }],
      BY_ID,
      ['project', { _id: 1 }],
    ],
    want: [{ _id: 'b' }, { _id: 'd' }],
  },
  {
    name: 'match by several conditions or',
    documented: stage('match'),
    stages: [['match', _('or', [{ item: 'ink' }, { qty: _('gt', 9) }])], BY_ID, ['project', { _id: 1 }]],
    want: [{ _id: 'a' }, { _id: 'c' }],
  },
  {
    name: 'group and sum',
    documented: stage('group'),
    stages: [['group', { _id: '$item', n: $('sum', 1), cost: $('sum', '$price') }], BY_ID],
    want: [
      { _id: 'cap', n: 1, cost: 7 },
      { _id: 'ink', n: 1, cost: 20 },
      { _id: 'pen', n: 2, cost: 5 },
    ],
  },
  {
    name: 'group all',
    documented: stage('group'),
    stages: [['group', { _id: null, n: $('sum', 1) }]],
    want: [{ _id: null, n: 4 }],
  },
  {
    name: 'group by an object',
    documented: stage('group'),
    stages: [
      ['match', { item: 'pen' }],
      ['group', { _id: { item: '$item', red: $('in', ['red', '$tags']) } }],
      ['sort', { '_id.red': 1 }],
    ],
    want: [{ _id: { item: 'pen', red: false } }, { _id: { item: 'pen', red: true } }],
  },
  {
    name: 'group of nothing is nothing',
    documented: mongo('aggregation', 'group'),
    stages: [
      ['match', { item: 'none' }],
      ['group', { _id: null, n: $('sum', 1) }],
    ],
    want: [],
  },
  {
    name: 'sum passes over what is no number',
    documented: mongo('aggregation', 'sum'),
    stages: [['group', { _id: null, n: $('sum', '$qty') }]],
    want: [{ _id: null, n: 16 }],
  },
  {
    name: 'avg',
    documented: expression('avg'),
    stages: [['group', { _id: null, n: $('avg', '$price') }]],
    want: [{ _id: null, n: 8 }],
  },
  {
    name: 'avg of no number is null',
    documented: mongo('aggregation', 'avg'),
    stages: [['group', { _id: null, n: $('avg', '$item') }]],
    want: [{ _id: null, n: null }],
  },
  {
    name: 'min and max',
    documented: expression('max'),
    stages: [['group', { _id: null, least: $('min', '$price'), most: $('max', '$price') }]],
    want: [{ _id: null, least: 2, most: 20 }],
  },
  {
    name: "max compares types in the types' order",
    documented: mongo('aggregation', 'max'),
    stages: [['group', { _id: null, most: $('max', '$qty') }]],
    want: [{ _id: null, most: 'many' }],
  },
  {
    name: 'first and last, in the order that was sorted',
    documented: expression('first'),
    stages: [
      ['sort', { price: 1 }],
      ['group', { _id: null, first: $('first', '$_id'), last: $('last', '$_id') }],
    ],
    want: [{ _id: null, first: 'a', last: 'c' }],
  },
  {
    name: 'push',
    documented: expression('push'),
    stages: [
      ['match', { item: 'pen' }],
      BY_ID,
      ['group', { _id: '$item', all: $('push', { id: '$_id', price: '$price' }) }],
    ],
    want: [
      {
        _id: 'pen',
        all: [
          { id: 'a', price: 2 },
          { id: 'b', price: 3 },
        ],
      },
    ],
  },
  {
    name: 'addToSet',
    documented: expression('addToSet'),
    stages: [
      ['match', { item: 'pen' }],
      ['group', { _id: null, items: $('addToSet', '$item') }],
    ],
    want: [{ _id: null, items: ['pen'] }],
  },
  {
    name: 'count',
    documented: stage('count'),
    stages: [
      ['match', { item: 'pen' }],
      ['count', 'n'],
    ],
    want: [{ n: 2 }],
  },
  {
    name: 'count of nothing is nothing',
    documented: mongo('aggregation', 'count'),
    stages: [
      ['match', { item: 'none' }],
      ['count', 'n'],
    ],
    want: [],
  },
  {
    name: 'sort by two fields, skip, limit',
    documented: stage('sort'),
    stages: [
      ['sort', { item: -1, price: -1 }],
      ['skip', 1],
      ['limit', 2],
      ['project', { _id: 1 }],
    ],
    want: [{ _id: 'a' }, { _id: 'c' }],
  },
  {
    name: 'limit before sort cuts first',
    documented: stage('limit'),
    stages: [BY_ID, ['limit', 2], ['sort', { _id: -1 }], ['project', { _id: 1 }]],
    want: [{ _id: 'b' }, { _id: 'a' }],
  },
  {
    name: 'project some',
    documented: stage('project'),
    stages: [only('c'), ['project', { item: 1, qty: 1 }]],
    want: [{ _id: 'c', item: 'ink', qty: 1 }],
  },
  {
    name: 'project without _id',
    documented: stage('project'),
    stages: [only('c'), ['project', { _id: 0, item: 1 }]],
    want: [{ item: 'ink' }],
  },
  {
    name: 'project all but some',
    documented: stage('project'),
    stages: [only('c'), ['project', { tags: 0, name: 0 }]],
    want: [{ _id: 'c', item: 'ink', qty: 1, price: 20 }],
  },
  {
    name: 'project a new list',
    documented: stage('project'),
    stages: [only('a'), ['project', { _id: 0, l: ['$qty', '$price', '$none'] }]],
    want: [{ l: [10, 2, null] }],
  },
  {
    name: 'project at a path',
    documented: stage('project'),
    stages: [only('a'), ['project', { _id: 0, 'o.q': 1 }]],
    want: [{ o: { q: 2 } }],
  },
  {
    name: 'addFields',
    documented: stage('addFields'),
    stages: [
      only('b'),
      ['addFields', { cost: $('multiply', ['$qty', '$price']), 'o.z': 1 }],
      ['project', { cost: 1, o: 1, item: 1 }],
    ],
    want: [{ _id: 'b', item: 'pen', cost: 15, o: { z: 1 } }],
  },
  {
    name: 'unwind drops what has no element',
    documented: stage('unwind'),
    stages: [BY_ID, ['unwind', '$tags'], ['project', { tags: 1 }]],
    want: [
      { _id: 'a', tags: 'blue' },
      { _id: 'a', tags: 'new' },
      { _id: 'b', tags: 'red' },
    ],
  },
  {
    name: 'unwind with places',
    documented: stage('unwind'),
    stages: [only('a'), ['unwind', { path: '$tags', includeArrayIndex: 'i' }], ['project', { _id: 0, tags: 1, i: 1 }]],
    want: [
      { tags: 'blue', i: 0 },
      { tags: 'new', i: 1 },
    ],
  },
  {
    name: 'unwind that keeps what has no element',
    documented: stage('unwind'),
    stages: [
      ['match', { _id: _('gte', 'b') }],
      BY_ID,
      ['unwind', { path: '$tags', preserveNullAndEmptyArrays: true }],
      ['project', { tags: 1 }],
    ],
    want: [{ _id: 'b', tags: 'red' }, { _id: 'c' }, { _id: 'd', tags: null }],
  },
  {
    name: 'unwind of what is no list is that one',
    documented: mongo('aggregation', 'unwind'),
    stages: [only('c'), ['unwind', '$item'], ['project', { item: 1 }]],
    want: [{ _id: 'c', item: 'ink' }],
  },
  {
    name: 'replaceRoot',
    documented: stage('replaceRoot'),
    stages: [only('a'), ['replaceRoot', { newRoot: '$o' }]],
    want: [{ p: 1, q: 2 }],
  },
  {
    name: 'sortByCount',
    documented: stage('sortByCount'),
    stages: [
      ['unwind', '$tags'],
      ['match', { tags: 'red' }],
      ['sortByCount', '$tags'],
    ],
    want: [{ _id: 'red', count: 1 }],
  },
  {
    name: 'sample takes as many as it says',
    documented: stage('sample'),
    stages: [
      ['sample', { size: 2 }],
      ['count', 'n'],
    ],
    want: [{ n: 2 }],
  },
  {
    name: 'lookup',
    documented: stage('lookup'),
    stages: [
      ['match', { _id: _('gte', 'b') }],
      BY_ID,
      ['lookup', { from: collectionNamed('others'), localField: 'item', foreignField: 'item', as: 'books' }],
      ['project', { 'books.shelf': 1 }],
    ],
    want: [
      { _id: 'b', books: [{ shelf: 1 }, { shelf: 2 }] },
      { _id: 'c', books: [{ shelf: 3 }] },
      { _id: 'd', books: [] },
    ],
  },
  {
    name: 'lookup from a list',
    documented: mongo('aggregation', 'lookup'),
    stages: [
      only('a'),
      ['project', { shelves: [1, 3] }],
      ['lookup', { from: collectionNamed('others'), localField: 'shelves', foreignField: 'shelf', as: 'books' }],
      ['project', { 'books._id': 1 }],
    ],
    want: [{ _id: 'a', books: [{ _id: 'x' }, { _id: 'z' }] }],
  },
  {
    name: 'match after group',
    documented: stage('match'),
    stages: [
      ['group', { _id: '$item', n: $('sum', 1) }],
      ['match', { n: _('gt', 1) }],
    ],
    want: [{ _id: 'pen', n: 2 }],
  },
  { name: 'no stage but one', documented: stage('end'), stages: [BY_ID, ['skip', 3]], want: [SALES[3]] },
];

const VALUE_ROWS: AggregateRow[] = [
  {
    name: 'a number in a path is no place in a list',
    documented: mongo('aggregation', 'arrayElemAt'),
    stages: value('a', ['$tags.0', $('arrayElemAt', ['$tags', 0])]),
    want: valued([[], 'blue']),
  },
  {
    name: 'add, and a date',
    documented: expression('add'),
    stages: value('a', [$('add', ['$qty', '$price', 1]), $('add', ['$at', 1000])]),
    want: valued([13, date((AT.$[1] as number) + 1000)]),
  },
  {
    name: 'subtract, multiply, divide',
    documented: expression('divide'),
    stages: value('a', [
      $('subtract', ['$qty', '$price']),
      $('multiply', ['$qty', '$price']),
      $('divide', ['$qty', 4]),
    ]),
    want: valued([8, 20, 2.5]),
  },
  {
    name: 'mod, abs, floor, ceil, trunc',
    documented: expression('mod'),
    stages: value('a', [$('mod', ['$qty', 3]), $('abs', -2), $('floor', -1.5), $('ceil', -1.5), $('trunc', -1.5)]),
    want: valued([1, 2, -2, -1, -1]),
  },
  {
    name: 'pow, sqrt',
    documented: expression('pow'),
    stages: value('a', [$('pow', [2, 10]), $('sqrt', 16)]),
    want: valued([1024, 4]),
  },
  {
    name: 'arithmetic with what is missing is null',
    documented: mongo('aggregation', 'add'),
    stages: value('a', $('add', ['$none', 1])),
    want: valued(null),
  },
  {
    name: 'sum of a list of fields',
    documented: expression('sum'),
    stages: value('a', $('sum', ['$qty', '$price', '$item'])),
    want: valued(12),
  },
  {
    name: 'comparisons',
    documented: expression('gte'),
    stages: value('a', [
      $('gt', ['$qty', 9]),
      $('lte', ['$qty', 9]),
      $('eq', ['$qty', 10]),
      $('neq', ['$qty', 10]),
      $('cmp', ['$qty', 11]),
    ]),
    want: valued([true, false, true, false, -1]),
  },
  {
    name: 'and, or, not',
    documented: expression('and'),
    stages: value('a', [$('and', [true, '$qty']), $('or', [false, '$none']), $('not', ['$none'])]),
    want: valued([true, false, true]),
  },
  {
    name: 'cond',
    documented: expression('cond'),
    stages: value('b', $('cond', { if: $('gte', ['$qty', 5]), then: 'much', else: 'little' })),
    want: valued('much'),
  },
  {
    name: 'ifNull, of null and of nothing',
    documented: expression('ifNull'),
    stages: [['match', { _id: _('gte', 'b') }], BY_ID, ['project', { _id: 0, v: $('ifNull', ['$name', '?']) }]],
    want: [{ v: '?' }, { v: '墨水' }, { v: '?' }],
  },
  {
    name: 'switch',
    documented: expression('switch'),
    stages: [
      BY_ID,
      [
        'project',
        {
          _id: 0,
          v: $('switch', {
            branches: [
              { case: $('gt', ['$price', 10]), then: 'dear' },
              { case: $('gt', ['$price', 2]), then: 'fair' },
            ],
            default: 'cheap',
          }),
        },
      ],
    ],
    want: [{ v: 'cheap' }, { v: 'fair' }, { v: 'dear' }, { v: 'fair' }],
  },
  {
    name: 'literal',
    documented: expression('literal'),
    stages: value('b', $('eq', ['$code', $('literal', '$1')])),
    want: valued(true),
  },
  {
    name: 'let',
    documented: expression('let'),
    stages: value('a', $('let', { vars: { cost: $('multiply', ['$qty', '$price']) }, in: $('add', ['$$cost', 1]) })),
    want: valued(21),
  },
  {
    name: 'concat, and null makes null',
    documented: expression('concat'),
    stages: value('a', [$('concat', ['$item', '-', 'x']), $('concat', ['$item', '$none'])]),
    want: valued(['pen-x', null]),
  },
  {
    name: 'toUpper, toLower, substr, split',
    documented: expression('split'),
    stages: value('a', [
      $('toUpper', '$item'),
      $('toLower', 'ABC'),
      $('substr', ['$item', 1, 2]),
      $('split', ['a,b', ',']),
    ]),
    want: valued(['PEN', 'abc', 'en', ['a', 'b']]),
  },
  {
    name: 'lengths in bytes and in characters',
    documented: expression('strLenBytes'),
    stages: value('c', [$('strLenBytes', '$name'), $('strLenCP', '$name'), $('indexOfCP', ['$name', '水'])]),
    want: valued([6, 2, 1]),
  },
  {
    name: 'dateToString in a zone',
    documented: expression('dateToString'),
    stages: value('a', [
      $('dateToString', { date: '$at', format: '%Y-%m-%d %H:%M:%S.%L' }),
      $('dateToString', { date: '$at', format: '%H', timezone: 'Asia/Shanghai' }),
    ]),
    want: valued(['2026-01-02 03:04:05.678', '11']),
  },
  {
    name: 'parts of a date, in UTC',
    documented: expression('dayOfWeek'),
    stages: value('a', [
      $('year', '$at'),
      $('month', '$at'),
      $('dayOfMonth', '$at'),
      $('hour', '$at'),
      $('minute', '$at'),
      $('second', '$at'),
      $('millisecond', '$at'),
      $('dayOfWeek', '$at'),
      $('dayOfYear', '$at'),
      $('isoWeek', '$at'),
      $('isoDayOfWeek', '$at'),
    ]),
    want: valued([2026, 1, 2, 3, 4, 5, 678, 6, 2, 1, 5]),
  },
  {
    name: 'size, slice, arrayElemAt',
    documented: expression('slice'),
    stages: value('a', [
      $('size', '$tags'),
      $('slice', ['$tags', -1]),
      $('arrayElemAt', ['$tags', -1]),
      $('arrayElemAt', ['$tags', 0]),
    ]),
    want: valued([2, ['new'], 'new', 'blue']),
  },
  {
    name: 'in, indexOfArray, isArray',
    documented: expression('indexOfArray'),
    stages: value('a', [$('in', ['new', '$tags']), $('indexOfArray', ['$tags', 'new']), $('isArray', ['$tags'])]),
    want: valued([true, 1, true]),
  },
  {
    name: 'filter and map',
    documented: expression('filter'),
    stages: value('a', [
      $('filter', { input: [1, 5, 9], as: 'x', cond: $('gt', ['$$x', 4]) }),
      $('map', { input: [1, 2], as: 'x', in: $('multiply', ['$$x', 10]) }),
    ]),
    want: valued([
      [5, 9],
      [10, 20],
    ]),
  },
  {
    name: 'reduce, range, reverseArray, concatArrays',
    documented: expression('reduce'),
    stages: value('a', [
      $('reduce', { input: [1, 2, 3], initialValue: 0, in: $('add', ['$$value', '$$this']) }),
      $('range', [0, 6, 2]),
      $('reverseArray', '$tags'),
      $('concatArrays', [[1], '$tags']),
    ]),
    want: valued([6, [0, 2, 4], ['new', 'blue'], [1, 'blue', 'new']]),
  },
  {
    name: 'sets',
    documented: expression('setUnion'),
    stages: value('a', [
      $('setIsSubset', [['new'], '$tags']),
      $('setEquals', [['new', 'blue', 'new'], '$tags']),
      $('size', [$('setUnion', ['$tags', ['x', 'new']])]),
    ]),
    want: valued([true, true, 3]),
  },
  {
    name: 'mergeObjects, objectToArray',
    documented: expression('mergeObjects'),
    stages: value('a', [$('mergeObjects', ['$o', { q: 5 }]), $('objectToArray', '$o')]),
    want: valued([
      { p: 1, q: 5 },
      [
        { k: 'p', v: 1 },
        { k: 'q', v: 2 },
      ],
    ]),
  },
];

interface RefusedRow {
  name: string;
  documented: Source;
  stages: Call[];
  says: RegExp;
}

const REFUSED_ROWS: RefusedRow[] = [
  {
    name: 'divide by 0',
    documented: mongo('aggregation', 'divide'),
    stages: value('a', $('divide', ['$qty', 0])),
    says: /divide by zero/,
  },
  {
    name: 'size of what is no list',
    documented: mongo('aggregation', 'size'),
    stages: value('a', $('size', '$item')),
    says: /array/,
  },
  {
    name: 'a text in arithmetic',
    documented: mongo('aggregation', 'add'),
    stages: value('d', $('add', ['$qty', 1])),
    says: /numeric|number|type/,
  },
  {
    name: 'switch without a true branch and a default',
    documented: mongo('aggregation', 'switch'),
    stages: value('a', $('switch', { branches: [{ case: false, then: 1 }] })),
    says: /matching branch/,
  },
  { name: 'a limit of 0', documented: mongo('aggregation', 'limit'), stages: [['limit', 0]], says: /positive/ },
];

const pipelineOf = (stages: Call[]): Pick<ContractCase, 'given' | 'steps'> => ({
  given: { things: SALES, others: BOOKS },
  steps: [['things', ['aggregate'], ...stages, ['end']]],
});

/** Stages and expressions. */
export const AGGREGATE_CASES: ContractCase[] = [
  ...[...STAGE_ROWS, ...VALUE_ROWS].map(({ name, documented, stages, want }) => ({
    name: `aggregate: ${name}`,
    documented,
    ...pipelineOf(stages),
    want: [want],
  })),
  ...REFUSED_ROWS.map(({ name, documented, stages, says }) => ({
    name: `aggregate is refused: ${name}`,
    documented,
    ...pipelineOf(stages),
    want: [refused(NO_NUMBER, says)],
  })),
  {
    name: 'aggregate: a collection that does not exist',
    documented: ERROR_CODES,
    given: {},
    steps: [['nowhere', ['aggregate'], ['count', 'n'], ['end']]],
    want: [refused(NO_NUMBER, /not exist/)],
    only: 'local',
  },
];
