import { ANY, NO_NUMBER, refused, type ContractCase, type Step } from '../contract-case';
import { _, $, date, point, serverDate, text, UNDEFINED } from '../marks';
import {
  COLLECTION_TESTS,
  databaseMethod,
  DOCUMENTS,
  ERROR_CODES,
  INDEXES,
  INSERT_MANY,
  LOCAL_README,
  method,
  SDK,
  UNIQUE,
  UPDATE_COMMAND,
  UPDATING,
} from '../sources';

const NUMBERED = [1, 2, 3].map((n) => ({ _id: `r${n}`, n, kind: 'numbered' }));

const ADD_CASES: ContractCase[] = [
  {
    name: 'add: its _id is what is answered',
    documented: method('Collection.add'),
    given: { things: [] },
    steps: [
      ['things', ['add', { data: { _id: 'x', n: 1 } }]],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: ['x', { _id: 'x', n: 1 }],
  },
  {
    name: 'add: an _id is made when there is none',
    documented: method('Collection.add'),
    given: { things: [] },
    steps: [
      ['things', ['add', { data: { n: 1 } }]],
      ['things', ['add', { data: { n: 1 } }]],
      ['things', ['where', { n: 1, _id: _('exists', true) }], ['count']],
    ],
    want: [ANY, ANY, 2],
  },
  {
    name: 'add: a list, whose ids are answered in its order',
    documented: method('Collection.add'),
    given: { things: [] },
    steps: [
      ['things', ['add', { data: [{ _id: 'y' }, { _id: 'x' }] }]],
      ['things', ['count']],
    ],
    want: [['y', 'x'], 2],
  },
  {
    name: 'add is refused: a list as its _id',
    documented: DOCUMENTS,
    given: { things: [] },
    steps: [['things', ['add', { data: { _id: [1, 2] } }]]],
    want: [refused(-502001, /_id/)],
  },
  {
    name: 'add: an _id that is taken',
    documented: method('Collection.add'),
    given: { things: [{ _id: 'x', n: 1 }] },
    steps: [
      ['things', ['add', { data: { _id: 'x', n: 2 } }]],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: [refused(-502001, /E11000/), { _id: 'x', n: 1 }],
  },
  {
    name: 'add: a list stops at the first that is refused',
    documented: INSERT_MANY,
    given: { things: [{ _id: 'x' }] },
    steps: [
      ['things', ['add', { data: [{ _id: 'a' }, { _id: 'x' }, { _id: 'z' }] }]],
      ['things', ['orderBy', '_id', 'asc'], ['get']],
    ],
    want: [refused(-502001, /E11000/), [{ _id: 'a' }, { _id: 'x' }]],
  },
  {
    name: 'add: undefined is not stored',
    documented: SDK,
    given: { things: [{ _id: 'x', a: UNDEFINED, o: { b: UNDEFINED, c: 1 } }] },
    steps: [['things', ['doc', 'x'], ['get']]],
    want: [{ _id: 'x', o: { c: 1 } }],
  },
  ...[
    { name: 'numbers', value: [0, -1, 0.1, 2 ** 31, 2 ** 40, 2 ** 53 - 1, -1e-7, 1e300] },
    { name: 'texts', value: ['', 'a', '取件码', '📦', '"\\\n\u0000'] },
    { name: 'true, false, null', value: [true, false, null] },
    { name: 'dates', value: [date(0), date(-1), date(1_767_323_045_678)] },
    { name: 'empty and nested', value: [{}, [], { a: { b: { c: [{}, [[1]]] } } }] },
    { name: 'points', value: [point(113.25, 23.5), point(-180, 90)] },
    { name: 'names with signs', value: { 'a-b': 1, 取: 2, _c: 3, 'd e': 4 } },
  ].map(({ name, value }) => ({
    name: `values come back as they were: ${name}`,
    documented: method('Collection.add'),
    given: { things: [{ _id: 'x', value }] },
    steps: [['things', ['doc', 'x'], ['get']]] as ContractCase['steps'],
    want: [{ _id: 'x', value }],
  })),
  {
    name: 'serverDate is a date, and an offset is added',
    documented: databaseMethod('serverDate'),
    given: { things: [{ _id: 'x', at: serverDate(), later: serverDate(60_000) }] },
    steps: [
      ['things', ['where', { at: _('gt', date(0)) }], ['count']],
      ['things', ['aggregate'], ['project', { _id: 0, between: $('subtract', ['$later', '$at']) }], ['end']],
    ],
    want: [1, [{ between: 60_000 }]],
  },
  {
    name: 'serverDate in an update, at a path',
    documented: databaseMethod('serverDate'),
    given: { things: [{ _id: 'x', o: { p: 1 } }] },
    steps: [
      ['things', ['doc', 'x'], ['update', { data: { o: { at: serverDate() } } }]],
      ['things', ['where', { 'o.at': _('gt', date(0)), 'o.p': 1 }], ['count']],
    ],
    want: [1, 1],
  },
];

const SET_CASES: ContractCase[] = [
  {
    name: 'set: makes a document that is not there',
    documented: method('Document.set'),
    given: { things: [] },
    steps: [
      ['things', ['doc', 'x'], ['set', { data: { a: 1 } }]],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: [
      { created: 1, updated: 0 },
      { _id: 'x', a: 1 },
    ],
  },
  {
    name: 'set: replaces all of a document',
    documented: method('Document.set'),
    given: { things: [{ _id: 'x', a: 1, b: 2 }] },
    steps: [
      ['things', ['doc', 'x'], ['set', { data: { c: 3 } }]],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: [
      { created: 0, updated: 1 },
      { _id: 'x', c: 3 },
    ],
  },
  {
    name: 'set: commands and an _id are errors of the SDK',
    documented: SDK,
    given: { things: [] },
    steps: [
      ['things', ['doc', 'x'], ['set', { data: { a: _('inc', 1) } }]],
      ['things', ['doc', 'x'], ['set', { data: { _id: 'y', a: 1 } }]],
    ],
    want: [refused(-502001, /update operator complicit/), refused(-501007, /_id/)],
  },
];

const UPDATE_CASES: ContractCase[] = [
  {
    name: 'update: a document that is not there is none',
    documented: method('Document.update'),
    given: { things: [] },
    steps: [
      ['things', ['doc', 'x'], ['update', { data: { a: 1 } }]],
      ['things', ['count']],
    ],
    want: [0, 0],
  },
  {
    name: 'update: all that match, or the first',
    documented: method('Collection.update'),
    given: { things: NUMBERED },
    steps: [
      ['things', ['where', { n: _('gt', 1) }], ['update', { data: { many: true } }]],
      ['things', ['where', { n: _('lt', 3) }], ['update', { data: { one: true }, multi: false }]],
      ['things', ['where', { many: true }], ['count']],
      ['things', ['where', { one: true }], ['count']],
    ],
    want: [2, 1, 2, 1],
  },
  {
    name: 'update: the condition is met and changed in one step, once',
    documented: UPDATING,
    given: { things: [{ _id: 'x', state: 'new' }] },
    steps: [
      ['things', ['where', { _id: 'x', state: 'new' }], ['update', { data: { state: 'taken', n: _('inc', 1) } }]],
      ['things', ['where', { _id: 'x', state: 'new' }], ['update', { data: { state: 'taken', n: _('inc', 1) } }]],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: [1, 0, { _id: 'x', state: 'taken', n: 1 }],
  },
  {
    name: 'update: of several at once, only one is the first to take it',
    documented: UPDATING,
    given: { things: [{ _id: 'x', n: 0 }] },
    steps: [
      ...[1, 2, 3, 4].map(
        (i) => ['begin', `w${i}`, ['things', ['doc', 'x'], ['update', { data: { n: _('inc', 1) } }]]] as Step,
      ),
      ...[1, 2, 3, 4].map((i) => ['wait for', `w${i}`] as Step),
      ['things', ['doc', 'x'], ['get']],
    ],
    want: ['ok', 'ok', 'ok', 'ok', 1, 1, 1, 1, { _id: 'x', n: 4 }],
  },
  {
    name: 'update: what has the value already is not counted',
    documented: UPDATE_COMMAND,
    given: { things: NUMBERED },
    steps: [['things', ['where', { kind: 'numbered' }], ['update', { data: { n: 2 } }]]],
    want: [2],
  },
  {
    name: 'update: an _id, or nothing at all, is an error of the SDK',
    documented: SDK,
    given: { things: [{ _id: 'x' }] },
    steps: [
      ['things', ['doc', 'x'], ['update', { data: { _id: 'y' } }]],
      ['things', ['doc', 'x'], ['update', { data: {} }]],
    ],
    want: [refused(-501007, /_id/), refused(ANY, /empty|must be|不能为空|data/)],
  },
];

const REMOVE_CASES: ContractCase[] = [
  {
    name: 'remove: one, once',
    documented: method('Document.remove'),
    given: { things: [{ _id: 'x' }] },
    steps: [
      ['things', ['doc', 'x'], ['remove']],
      ['things', ['doc', 'x'], ['remove']],
      ['things', ['count']],
    ],
    want: [1, 0, 0],
  },
  {
    name: 'remove: all that match, or the first',
    documented: method('Collection.remove'),
    given: { things: NUMBERED },
    steps: [
      ['things', ['where', { kind: 'numbered' }], ['remove', { multi: false }]],
      ['things', ['where', { kind: 'numbered' }], ['remove']],
      ['things', ['where', { kind: 'numbered' }], ['remove']],
    ],
    want: [1, 2, 0],
  },
  {
    name: 'remove: order, skip and limit make no difference',
    documented: COLLECTION_TESTS,
    given: { things: NUMBERED },
    steps: [
      ['things', ['where', { kind: 'numbered' }], ['orderBy', 'n', 'asc'], ['skip', 1], ['limit', 1], ['remove']],
      ['things', ['count']],
    ],
    want: [3, 0],
  },
];

const COLLECTION_CASES: ContractCase[] = [
  {
    name: 'a collection that does not exist: every way to write',
    documented: ERROR_CODES,
    given: {},
    steps: [
      ['nowhere', ['add', { data: { n: 1 } }]],
      ['nowhere', ['doc', 'x'], ['set', { data: { n: 1 } }]],
      ['nowhere', ['doc', 'x'], ['update', { data: { n: 1 } }]],
      ['nowhere', ['where', { n: 1 }], ['update', { data: { n: 2 } }]],
      ['nowhere', ['doc', 'x'], ['remove']],
      ['nowhere', ['where', { n: 1 }], ['remove']],
    ],
    want: Array.from({ length: 6 }, () => refused(-502005, /not exist/)),
  },
  {
    name: 'createCollection: one that is there already is refused',
    documented: databaseMethod('createCollection'),
    given: { things: [] },
    steps: [['db', ['createCollection', 'things']]],
    want: [refused(NO_NUMBER, /exist/)],
  },
];

const UNIQUE_CASES: ContractCase[] = (
  [
    {
      name: 'a second document with the key is refused',
      documented: INDEXES,
      given: { unique: [{ _id: 'x', code: 1 }] },
      steps: [
        ['unique', ['add', { data: { _id: 'y', code: 1 } }]],
        ['unique', ['count']],
      ],
      want: [refused(-502001, /E11000 duplicate key error/), 1],
    },
    {
      name: 'an update into a taken key is refused and changes nothing',
      documented: UNIQUE,
      given: {
        unique: [
          { _id: 'x', code: 1 },
          { _id: 'y', code: 2 },
        ],
      },
      steps: [
        ['unique', ['doc', 'y'], ['update', { data: { code: 1, n: 1 } }]],
        ['unique', ['doc', 'y'], ['get']],
      ],
      want: [refused(-502001, /E11000/), { _id: 'y', code: 2 }],
    },
    {
      name: 'a set into a taken key is refused',
      documented: UNIQUE,
      given: { unique: [{ _id: 'x', code: 1 }] },
      steps: [
        ['unique', ['doc', 'y'], ['set', { data: { code: 1 } }]],
        ['unique', ['count']],
      ],
      want: [refused(-502001, /E11000/), 1],
    },
    {
      name: 'a document may keep its own key',
      documented: UNIQUE,
      given: { unique: [{ _id: 'x', code: 1 }] },
      steps: [
        ['unique', ['doc', 'x'], ['set', { data: { code: 1, n: 2 } }]],
        ['unique', ['doc', 'x'], ['update', { data: { code: 1, n: 3 } }]],
      ],
      want: [{ created: 0, updated: 1 }, 1],
    },
    {
      name: 'a missing field is null, and only one document may have that',
      documented: INDEXES,
      given: { unique: [{ _id: 'x' }] },
      steps: [
        ['unique', ['add', { data: { _id: 'y' } }]],
        ['unique', ['add', { data: { _id: 'z', code: null } }]],
        ['unique', ['count']],
      ],
      want: [refused(-502001, /E11000/), refused(-502001, /E11000/), 1],
    },
    {
      name: 'a number and its text are two keys',
      documented: UNIQUE,
      given: { unique: [{ _id: 'x', code: 1 }] },
      steps: [['unique', ['add', { data: { _id: 'y', code: '1' } }]]],
      want: ['y'],
    },
    {
      name: 'a key that is free again can be taken',
      documented: UNIQUE,
      given: {
        unique: [
          { _id: 'x', code: 1 },
          { _id: 'y', code: 2 },
        ],
      },
      steps: [
        ['unique', ['doc', 'x'], ['remove']],
        ['unique', ['doc', 'y'], ['update', { data: { code: 1 } }]],
        ['unique', ['add', { data: { _id: 'z', code: 2 } }]],
      ],
      want: [1, 1, 'z'],
    },
    {
      name: 'a list has each of its elements as a key, against other documents',
      documented: UNIQUE,
      given: { unique: [{ _id: 'x', code: [1, 2, 2] }] },
      steps: [['unique', ['add', { data: { _id: 'y', code: [2, 3] } }]]],
      want: [refused(-502001, /E11000/)],
    },
    {
      name: 'in a transaction the key is held too',
      documented: UNIQUE,
      given: { unique: [{ _id: 'x', code: 1 }] },
      steps: [
        ['runTransaction', [['t0:unique', ['add', { data: { _id: 'y', code: 1 } }]]]],
        ['unique', ['count']],
      ],
      want: [{ rounds: 1, outcome: refused(ANY, /E11000/) }, 1],
    },
  ] satisfies ContractCase[]
).map((row) => ({ ...row, name: `unique: ${row.name}`, needs: 'unique index' }));

const SIZE_CASES: ContractCase[] = [
  {
    name: 'a document over 512 KB is refused',
    documented: LOCAL_README,
    given: { things: [{ _id: 'x', t: text('x', 500_000) }] },
    steps: [
      ['things', ['add', { data: { t: text('x', 600_000) } }]],
      ['things', ['doc', 'x'], ['update', { data: { u: text('x', 100_000) } }]],
      ['things', ['where', { u: _('exists', true) }], ['count']],
    ],
    want: [refused(-502001, /524288/), refused(-502001, /524288/), 0],
    only: 'local',
  },
];

/** add, set, update and remove of whole documents, values, unique keys, sizes. */
export const WRITE_CASES: ContractCase[] = [
  ...ADD_CASES,
  ...SET_CASES,
  ...UPDATE_CASES,
  ...REMOVE_CASES,
  ...COLLECTION_CASES,
  ...UNIQUE_CASES,
  ...SIZE_CASES,
];
