import { refused, type ContractCase, type Refused, type Source } from '../contract-case';
import { _, date } from '../marks';
import {
  command,
  EVERY_ELEMENT,
  LISTS_AND_OBJECTS,
  mongo,
  OPERATOR_TESTS,
  UPDATE_OPERATORS,
  UPDATING,
} from '../sources';

interface UpdateRow {
  name: string;
  documented: Source;
  before: object;
  data: object;
  after: object;
}

const ROWS: UpdateRow[] = [
  { name: 'a plain value', documented: UPDATING, before: { z: 0 }, data: { a: 1 }, after: { z: 0, a: 1 } },
  { name: 'null is a value', documented: UPDATING, before: { a: 1 }, data: { a: null }, after: { a: null } },
  { name: 'a list is replaced', documented: UPDATING, before: { l: [1, 2] }, data: { l: [3] }, after: { l: [3] } },
  {
    name: 'a date',
    documented: UPDATING,
    before: { at: 1 },
    data: { at: date(86_400_000) },
    after: { at: date(86_400_000) },
  },
  {
    name: 'a dotted path',
    documented: LISTS_AND_OBJECTS,
    before: { o: { p: 1, q: 2 } },
    data: { 'o.p': 5 },
    after: { o: { p: 5, q: 2 } },
  },
  {
    name: 'a nested object keeps its other fields',
    documented: command('set'),
    before: { o: { p: 1, q: 2 } },
    data: { o: { p: 5 } },
    after: { o: { p: 5, q: 2 } },
  },
  {
    name: 'a path that is not there is made',
    documented: mongo('update', 'set'),
    before: { z: 0 },
    data: { 'a.b.c': 1 },
    after: { z: 0, a: { b: { c: 1 } } },
  },
  {
    name: 'set replaces an object',
    documented: command('set'),
    before: { o: { p: 1, q: 2 } },
    data: { o: _('set', { r: 3 }) },
    after: { o: { r: 3 } },
  },
  {
    name: 'set changes the type',
    documented: command('set'),
    before: { o: { p: 1 } },
    data: { o: _('set', [1]) },
    after: { o: [1] },
  },
  {
    name: 'an element of a list',
    documented: LISTS_AND_OBJECTS,
    before: { l: [1, 2] },
    data: { 'l.1': 5 },
    after: { l: [1, 5] },
  },
  {
    name: 'a field of an object in a list',
    documented: LISTS_AND_OBJECTS,
    before: { l: [{ n: 1 }, { n: 2, m: 3 }] },
    data: { 'l.1.n': 5 },
    after: { l: [{ n: 1 }, { n: 5, m: 3 }] },
  },
  { name: 'remove', documented: command('remove'), before: { a: 1, b: 2 }, data: { a: _('remove') }, after: { b: 2 } },
  {
    name: 'remove at a path',
    documented: command('remove'),
    before: { o: { p: 1, q: 2 } },
    data: { o: { p: _('remove') } },
    after: { o: { q: 2 } },
  },
  {
    name: 'remove of an element leaves null',
    documented: mongo('update', 'unset'),
    before: { l: [1, 2, 3] },
    data: { 'l.1': _('remove') },
    after: { l: [1, null, 3] },
  },
  { name: 'inc', documented: command('inc'), before: { n: 1 }, data: { n: _('inc', 2) }, after: { n: 3 } },
  { name: 'inc downwards', documented: command('inc'), before: { n: 1 }, data: { n: _('inc', -2) }, after: { n: -1 } },
  {
    name: 'inc by a part',
    documented: OPERATOR_TESTS,
    before: { n: 0.2 },
    data: { n: _('inc', -0.05) },
    after: { n: 0.2 - 0.05 },
  },
  {
    name: 'inc of what is missing',
    documented: mongo('update', 'inc'),
    before: { z: 0 },
    data: { o: { n: _('inc', 2) } },
    after: { z: 0, o: { n: 2 } },
  },
  {
    name: 'inc in a list',
    documented: mongo('update', 'inc'),
    before: { l: [{ n: 1 }] },
    data: { 'l.0.n': _('inc', 1) },
    after: { l: [{ n: 2 }] },
  },
  { name: 'mul', documented: command('mul'), before: { n: 3 }, data: { n: _('mul', 2.5) }, after: { n: 7.5 } },
  {
    name: 'mul of what is missing is 0',
    documented: mongo('update', 'mul'),
    before: { z: 0 },
    data: { n: _('mul', 2) },
    after: { z: 0, n: 0 },
  },
  {
    name: 'min takes the smaller',
    documented: command('min'),
    before: { n: 5 },
    data: { n: _('min', 3) },
    after: { n: 3 },
  },
  {
    name: 'min of what is missing sets it',
    documented: mongo('update', 'min'),
    before: { z: 0 },
    data: { n: _('min', 3) },
    after: { z: 0, n: 3 },
  },
  {
    name: 'min of dates',
    documented: mongo('update', 'min'),
    before: { at: date(5) },
    data: { at: _('min', date(3)) },
    after: { at: date(3) },
  },
  {
    name: 'max takes the greater',
    documented: command('max'),
    before: { n: 5 },
    data: { n: _('max', 8) },
    after: { n: 8 },
  },
  {
    name: "max compares types in the types' order",
    documented: mongo('update', 'max'),
    before: { n: 5 },
    data: { n: _('max', 'a') },
    after: { n: 'a' },
  },
  {
    name: 'rename',
    documented: command('rename'),
    before: { a: 1, z: 0 },
    data: { a: _('rename', 'b') },
    after: { b: 1, z: 0 },
  },
  {
    name: 'rename onto another takes its place',
    documented: mongo('update', 'rename'),
    before: { a: 1, b: 2 },
    data: { a: _('rename', 'b') },
    after: { b: 1 },
  },
  {
    name: 'rename at a path',
    documented: command('rename'),
    before: { o: { p: 1 } },
    data: { o: { p: _('rename', 'o.q') } },
    after: { o: { q: 1 } },
  },
  {
    name: 'push a list of values',
    documented: command('push'),
    before: { l: [1] },
    data: { l: _('push', [2, 3]) },
    after: { l: [1, 2, 3] },
  },
  {
    name: 'push one value',
    documented: OPERATOR_TESTS,
    before: { l: [1] },
    data: { l: _('push', 2) },
    after: { l: [1, 2] },
  },
  {
    name: 'push several values',
    documented: OPERATOR_TESTS,
    before: { l: [1] },
    data: { l: _('push', 2, 3) },
    after: { l: [1, 2, 3] },
  },
  {
    name: 'push to what is missing makes a list',
    documented: command('push'),
    before: { z: 0 },
    data: { l: _('push', [date(1)]) },
    after: { z: 0, l: [date(1)] },
  },
  {
    name: 'push at a place',
    documented: command('push'),
    before: { l: [1, 2] },
    data: { l: _('push', { each: [8, 9], position: 1 }) },
    after: { l: [1, 8, 9, 2] },
  },
  {
    name: 'push at a place beyond the end',
    documented: command('push'),
    before: { l: [1] },
    data: { l: _('push', { each: [9], position: 7 }) },
    after: { l: [1, 9] },
  },
  {
    name: 'push at a place from the end',
    documented: command('push'),
    before: { l: [1, 2] },
    data: { l: _('push', { each: [9], position: -1 }) },
    after: { l: [1, 9, 2] },
  },
  {
    name: 'push and keep the first',
    documented: command('push'),
    before: { l: [1, 2] },
    data: { l: _('push', { each: [0], position: 0, slice: 2 }) },
    after: { l: [0, 1] },
  },
  {
    name: 'push and keep the last',
    documented: command('push'),
    before: { l: [1, 2] },
    data: { l: _('push', { each: [3], slice: -2 }) },
    after: { l: [2, 3] },
  },
  {
    name: 'push and keep none',
    documented: command('push'),
    before: { l: [1, 2] },
    data: { l: _('push', { each: [3], slice: 0 }) },
    after: { l: [] },
  },
  {
    name: 'push and sort',
    documented: command('push'),
    before: { l: [3, 1] },
    data: { l: _('push', { each: [2], sort: 1 }) },
    after: { l: [1, 2, 3] },
  },
  {
    name: 'sort, pushing nothing',
    documented: command('push'),
    before: { l: [1, 3, 2] },
    data: { l: _('push', { each: [], sort: -1 }) },
    after: { l: [3, 2, 1] },
  },
  {
    name: 'push and sort by a field',
    documented: command('push'),
    before: { l: [{ n: 3 }, { n: 1 }] },
    data: { l: _('push', { each: [{ n: 2 }], sort: { n: 1 } }) },
    after: { l: [{ n: 1 }, { n: 2 }, { n: 3 }] },
  },
  {
    name: 'push, then sort, then cut, whatever their order',
    documented: OPERATOR_TESTS,
    before: { l: [1, 2, 3] },
    data: { l: _('push', { slice: 3, sort: -1, each: [4, 5, 6] }) },
    after: { l: [6, 5, 4] },
  },
  {
    name: 'push a list as one element',
    documented: mongo('update', 'push'),
    before: { l: [1] },
    data: { l: _('push', [[2, 3]]) },
    after: { l: [1, [2, 3]] },
  },
  {
    name: 'unshift',
    documented: command('unshift'),
    before: { l: [3] },
    data: { l: _('unshift', [1, 2]) },
    after: { l: [1, 2, 3] },
  },
  { name: 'pop', documented: command('pop'), before: { l: [1, 2, 3] }, data: { l: _('pop') }, after: { l: [1, 2] } },
  {
    name: 'shift',
    documented: command('shift'),
    before: { l: [1, 2, 3] },
    data: { l: _('shift') },
    after: { l: [2, 3] },
  },
  {
    name: 'pop of the last element leaves an empty list',
    documented: mongo('update', 'pop'),
    before: { l: [1] },
    data: { l: _('pop') },
    after: { l: [] },
  },
  {
    name: 'pull a value wherever it is',
    documented: command('pull'),
    before: { l: [1, 2, 1] },
    data: { l: _('pull', 1) },
    after: { l: [2] },
  },
  {
    name: 'pull by a command',
    documented: OPERATOR_TESTS,
    before: { l: ['a', 'b', 'c'] },
    data: { l: _('pull', _('in', ['a', 'b'])) },
    after: { l: ['c'] },
  },
  {
    name: 'pull by a range',
    documented: OPERATOR_TESTS,
    before: { l: [1, 5, 9] },
    data: { l: _('pull', _('gte', 5)) },
    after: { l: [1] },
  },
  {
    name: 'pull objects by some of their fields',
    documented: command('pull'),
    before: {
      l: [
        { k: 1, v: 1 },
        { k: 1, v: 9 },
        { k: 2, v: 9 },
      ],
    },
    data: { l: _('pull', { k: 1, v: _('gt', 5) }) },
    after: {
      l: [
        { k: 1, v: 1 },
        { k: 2, v: 9 },
      ],
    },
  },
  {
    name: 'pull of two fields at once',
    documented: OPERATOR_TESTS,
    before: { l: ['a', 'b'], m: [1, 2] },
    data: { l: _('pull', _('in', ['a'])), m: _('pull', 1) },
    after: { l: ['b'], m: [2] },
  },
  {
    name: 'pullAll',
    documented: command('pullAll'),
    before: { l: [1, 2, 3, 1] },
    data: { l: _('pullAll', [1, 3, 7]) },
    after: { l: [2] },
  },
  {
    name: 'addToSet adds',
    documented: command('addToSet'),
    before: { l: [1] },
    data: { l: _('addToSet', 2) },
    after: { l: [1, 2] },
  },
  {
    name: 'addToSet makes the list',
    documented: mongo('update', 'addToSet'),
    before: { z: 0 },
    data: { l: _('addToSet', 2) },
    after: { z: 0, l: [2] },
  },
  {
    name: 'addToSet of several',
    documented: command('addToSet'),
    before: { l: [1] },
    data: { l: _('addToSet', { $each: [1, 2] }) },
    after: { l: [1, 2] },
  },
  {
    name: 'addToSet tells objects by all their fields',
    documented: mongo('update', 'addToSet'),
    before: { l: [{ k: 1, v: 2 }] },
    data: { l: _('addToSet', { k: 1 }) },
    after: { l: [{ k: 1, v: 2 }, { k: 1 }] },
  },
  {
    name: 'several commands at once',
    documented: UPDATING,
    before: { n: 1, l: [1], gone: 1, o: { p: 1 } },
    data: { n: _('inc', 1), l: _('push', [2]), gone: _('remove'), o: { q: 2 } },
    after: { n: 2, l: [1, 2], o: { p: 1, q: 2 } },
  },
  {
    name: 'every element of a list',
    documented: LISTS_AND_OBJECTS,
    before: { l: [{ n: 1 }, { n: 2 }] },
    data: { 'l.$[].n': _('inc', 1) },
    after: { l: [{ n: 2 }, { n: 3 }] },
  },
];

interface StillRow {
  name: string;
  documented: Source;
  before: object;
  data: object;
}

/** Updates that meet the document and leave it as it is. */
const STILL_ROWS: StillRow[] = [
  {
    name: 'remove of what is not there',
    documented: mongo('update', 'unset'),
    before: { a: 1 },
    data: { b: _('remove') },
  },
  { name: 'min of a greater value', documented: mongo('update', 'min'), before: { n: 5 }, data: { n: _('min', 8) } },
  { name: 'max of a smaller value', documented: mongo('update', 'max'), before: { n: 5 }, data: { n: _('max', 3) } },
  {
    name: 'rename of what is not there',
    documented: mongo('update', 'rename'),
    before: { z: 0 },
    data: { a: _('rename', 'b') },
  },
  { name: 'pop of what is not there', documented: mongo('update', 'pop'), before: { z: 0 }, data: { l: _('pop') } },
  {
    name: 'pull of what is not there',
    documented: mongo('update', 'pull'),
    before: { l: [1, 2] },
    data: { l: _('pull', 7) },
  },
  {
    name: 'addToSet of what is there',
    documented: command('addToSet'),
    before: { l: [1, 2] },
    data: { l: _('addToSet', 1) },
  },
];

interface RefusedRow {
  name: string;
  documented: Source;
  before: object;
  data: object;
  want: Refused;
}

const REFUSED_ROWS: RefusedRow[] = [
  {
    name: 'inc of a text',
    documented: mongo('update', 'inc'),
    before: { n: 'a' },
    data: { n: _('inc', 1) },
    want: refused(-502001, /non-numeric/),
  },
  {
    name: 'inc of null',
    documented: mongo('update', 'inc'),
    before: { n: null },
    data: { n: _('inc', 1) },
    want: refused(-502001, /non-numeric/),
  },
  {
    name: 'inc by a text',
    documented: mongo('update', 'inc'),
    before: { n: 1 },
    data: { n: _('inc', 'a') },
    want: refused(-502001, /non-numeric/),
  },
  {
    name: 'mul of a text',
    documented: mongo('update', 'mul'),
    before: { n: 'a' },
    data: { n: _('mul', 2) },
    want: refused(-502001, /non-numeric/),
  },
  {
    name: 'push onto a number',
    documented: mongo('update', 'push'),
    before: { n: 1 },
    data: { n: _('push', [1]) },
    want: refused(-502001, /must be an array/),
  },
  {
    name: 'pop of a number',
    documented: mongo('update', 'pop'),
    before: { n: 1 },
    data: { n: _('pop') },
    want: refused(-502001, /array/),
  },
  {
    name: 'pull from a number',
    documented: mongo('update', 'pull'),
    before: { n: 1 },
    data: { n: _('pull', 1) },
    want: refused(-502001, /array/),
  },
  {
    name: 'addToSet to a number',
    documented: mongo('update', 'addToSet'),
    before: { n: 1 },
    data: { n: _('addToSet', 1) },
    want: refused(-502001, /array/),
  },
  {
    name: 'a field below null',
    documented: UPDATE_OPERATORS,
    before: { o: null },
    data: { 'o.p': 1 },
    want: refused(-502001, /Cannot create field/),
  },
  {
    name: 'a field below a number',
    documented: UPDATE_OPERATORS,
    before: { o: 1 },
    data: { 'o.p': 1 },
    want: refused(-502001, /Cannot create field/),
  },
  {
    name: 'a path and one below it',
    documented: UPDATE_OPERATORS,
    before: { o: { p: 1 } },
    data: { o: _('set', {}), 'o.p': _('inc', 1) },
    want: refused(-502001, /conflict/),
  },
  {
    name: 'a field onto itself',
    documented: mongo('update', 'rename'),
    before: { a: 1 },
    data: { a: _('rename', 'a') },
    want: refused(-502001, /differ/),
  },
];

const one = (before: object): ContractCase['given'] => ({ things: [{ _id: 'x', ...before }] });
const updateOf = (data: object): ContractCase['steps'] => [
  ['things', ['doc', 'x'], ['update', { data }]],
  ['things', ['doc', 'x'], ['get']],
];

/** What `update` does to one document. */
export const UPDATE_CASES: ContractCase[] = [
  ...ROWS.map(({ name, documented, before, data, after }) => ({
    name: `update: ${name}`,
    documented,
    given: one(before),
    steps: updateOf(data),
    want: [1, { _id: 'x', ...after }],
  })),
  ...STILL_ROWS.map(({ name, documented, before, data }) => ({
    name: `update changes nothing: ${name}`,
    documented,
    given: one(before),
    steps: updateOf(data),
    want: [0, { _id: 'x', ...before }],
  })),
  ...REFUSED_ROWS.map(({ name, documented, before, data, want }) => ({
    name: `update is refused: ${name}`,
    documented,
    given: one(before),
    steps: updateOf(data),
    want: [want, { _id: 'x', ...before }],
  })),
  {
    name: 'update: the first element that the query met',
    documented: LISTS_AND_OBJECTS,
    given: {
      things: [
        {
          _id: 'x',
          l: [
            { k: 1, v: 1 },
            { k: 2, v: 2 },
            { k: 2, v: 3 },
          ],
        },
      ],
    },
    steps: [
      ['things', ['where', { _id: 'x', 'l.k': 2 }], ['update', { data: { 'l.$.v': _('inc', 10) } }]],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: [
      1,
      {
        _id: 'x',
        l: [
          { k: 1, v: 1 },
          { k: 2, v: 12 },
          { k: 2, v: 3 },
        ],
      },
    ],
  },
  {
    name: 'update: every element, whichever the query met',
    documented: EVERY_ELEMENT,
    given: { things: [{ _id: 'x', l: [10, 11, 10] }] },
    steps: [
      ['things', ['where', { _id: 'x', l: 10 }], ['update', { data: { 'l.$[]': 12 } }]],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: [1, { _id: 'x', l: [12, 12, 12] }],
  },
  {
    name: 'update is refused: an element that no condition met',
    documented: LISTS_AND_OBJECTS,
    given: { things: [{ _id: 'x', l: [1] }] },
    steps: [['things', ['doc', 'x'], ['update', { data: { 'l.$': 2 } }]]],
    want: [refused(-502001, /positional operator/)],
  },
  {
    name: 'update: names that every JavaScript object inherits are fields like any',
    documented: mongo('update', 'set'),
    given: { things: [{ _id: 'x', n: 1 }] },
    steps: [
      ['things', ['doc', 'x'], ['update', { data: { 'toString.x': 5 } }]],
      ['things', ['doc', 'x'], ['update', { data: { n: _('rename', 'valueOf.n') } }]],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: [1, 1, { _id: 'x', toString: { x: 5 }, valueOf: { n: 1 } }],
  },
];
